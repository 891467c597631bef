/// 请求字段 The members of a request as Open311 GeoReport v2 names them, in the order of its specification.
enum RequestMember: String, CaseIterable {
  case id = "service_request_id"
  case status
  case notes = "status_notes"
  case name = "service_name"
  case code = "service_code"
  case description
  case agency = "agency_responsible"
  case notice = "service_notice"
  case requested = "requested_datetime"
  case updated = "updated_datetime"
  case expected = "expected_datetime"
  case address
  case addressID = "address_id"
  case zipcode
  case lat, long
  case media = "media_url"

  /// The key.
  var key: String { rawValue }

  /// The members people write freely; telephone and identity numbers in them are masked where they leave.
  static let free: Set<String> = ["status_notes", "description", "service_notice", "address"]

  /// The members that tell who reported; they go to `private/` or nowhere, never into the ledger.
  static let personal: Set<String> = [
    "first_name", "last_name", "email", "phone", "account_id", "device_id",
  ]
}
