import Foundation
import Testing

@testable import CreationCommands

/// What we write of our own findings, against what the specification of GeoReport v2 says of `GET requests.json`.
@Suite("GeoReport v2 规范")
struct GeoReportTests {
  /// The members the specification lists, in its order.
  private static let members = [
    "service_request_id", "status", "status_notes", "service_name", "service_code", "description",
    "agency_responsible", "service_notice", "requested_datetime", "updated_datetime", "expected_datetime",
    "address",
    "address_id", "zipcode", "lat", "long", "media_url",
  ]

  private func export() throws -> [[String: Any]] {
    let desk = try ExchangeDesk()
    try #require(desk.desk.run("init d --sample").status == .done)
    let bytes = try desk.export("open311", from: "d")
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
  }

  @Test("示例市的问题，每个都合规范")
  func conforms() throws {
    let requests = try export()
    try #require(requests.count > 1000)
    let time = try Regex(#"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})"#)
    for request in requests {
      let id = request["service_request_id"] as? String ?? ""
      #expect(Set(request.keys) == Set(Self.members), "\(id)")
      #expect(["open", "closed"].contains(request["status"] as? String), "\(id)")
      for key in ["service_request_id", "service_name", "service_code", "description"] {
        #expect((request[key] as? String).map { !$0.isEmpty } ?? false, "\(id) \(key)")
      }
      for key in ["requested_datetime", "updated_datetime"] {
        #expect((request[key] as? String)?.wholeMatch(of: time) != nil, "\(id) \(key)")
      }
      for key in Self.members where !["lat", "long"].contains(key) {
        #expect(request[key] is String || request[key] is NSNull, "\(id) \(key)")
      }
      for key in ["lat", "long"] { #expect(request[key] is NSNull, "\(id) \(key)") }
      let times = ["requested_datetime", "updated_datetime"].map { request[$0] as? String ?? "" }
      #expect(times[0] <= times[1], "\(id)")
    }
    #expect(Set(requests.compactMap { $0["service_request_id"] as? String }).count == requests.count)
    #expect(requests.contains { $0["status"] as? String == "open" })
    #expect(requests.contains { $0["expected_datetime"] is String })
  }

  @Test("自己的写出、别处收下、再写出，还是那些")
  func returns() throws {
    let desk = try ExchangeDesk()
    try #require(desk.desk.run("init d --sample").status == .done)
    let bytes = try desk.export("open311", from: "d", ["--unmasked", "--lead", "市城管执法局"])
    try desk.office("e")
    try desk.run("finding import open311-d --create unit,category", in: "e")
    let back = RequestSample.byNumber(try RequestSample.requests(try desk.export("open311", from: "e")))
    let sent = RequestSample.byNumber(try RequestSample.requests(bytes))
    #expect(back == sent && !sent.isEmpty)
  }
}
