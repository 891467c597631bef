import CreationStore
import Foundation
import Testing

@testable import CreationCommands

/// Requests made for tests, and reading of what was exported.
enum RequestSample {
  /// A request with every member of GeoReport v2, each text taken from elsewhere.
  static func request(_ number: Int, _ text: String) -> JSONValue {
    let isClosed = number % 3 == 0
    return .object([
      JSONMember("service_request_id", .string("N-\(number)-\(text)")),
      JSONMember("status", .string(isClosed ? "closed" : "open")), JSONMember("status_notes", .string(text)),
      JSONMember("service_name", .string(text)), JSONMember("service_code", .string(text)),
      JSONMember("description", .string(text)), JSONMember("agency_responsible", .string("局" + text)),
      JSONMember("service_notice", .string(text)),
      JSONMember("requested_datetime", .string("2026-10-08T09:00:00.250-05:00")),
      JSONMember("updated_datetime", .string("2026-10-09T09:00:00Z")), JSONMember("expected_datetime", .null),
      JSONMember("address", .string(text)), JSONMember("address_id", .number(JSONNumber(number))),
      JSONMember("zipcode", .string(text)),
      JSONMember("lat", (try? JSONValue.parse("42.3500".utf8)) ?? .null),
      JSONMember("long", (try? JSONValue.parse("-71.06000e0".utf8)) ?? .null),
      JSONMember("media_url", .string(text)),
      JSONMember("x", .array([.object([JSONMember("键" + text, .string(text))]), .bool(true), .null])),
    ])
  }

  /// An array, one request a line.
  static func file(_ requests: [JSONValue]) -> [UInt8] { JSONValue.array(requests).bytes }

  /// What is in a file.
  static func requests(_ bytes: [UInt8]) throws -> [JSONValue] {
    try #require(try JSONValue.parse(bytes, duplicateKeys: .refuse).elements)
  }

  /// By their numbers, so that the order of the files does not matter.
  static func byNumber(_ requests: [JSONValue]) -> [String: JSONValue] {
    Dictionary(
      requests.map { (String(decoding: ($0["service_request_id"] ?? .null).bytes, as: UTF8.self), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The cases of a real city, as it would give them by Open311.
  static func boston(_ table: PlainTable) -> [JSONValue] {
    table.columns(
      "case_enquiry_id", "closed_dt", "closure_reason", "type", "case_title", "department", "open_dt",
      "target_dt",
      "location", "location_zipcode", "latitude", "longitude"
    ).map { row in
      func text(_ key: String, _ column: Int) -> JSONMember {
        JSONMember(key, row[column].isEmpty ? .null : .string(row[column]))
      }
      func time(_ key: String, _ value: String) -> JSONMember {
        JSONMember(key, value.isEmpty ? .null : .string(value.replacing(" ", with: "T") + "-05:00"))
      }
      func number(_ key: String, _ column: Int) -> JSONMember {
        JSONMember(key, JSONNumber(row[column]).map(JSONValue.number) ?? .null)
      }
      return .object([
        text("service_request_id", 0), JSONMember("status", .string(row[1].isEmpty ? "open" : "closed")),
        text("status_notes", 2), text("service_name", 3), text("service_code", 3), text("description", 4),
        text("agency_responsible", 5), JSONMember("service_notice", .null),
        time("requested_datetime", row[6]),
        time("updated_datetime", row[1].isEmpty ? row[6] : row[1]), time("expected_datetime", row[7]),
        text("address", 8), JSONMember("address_id", .null), text("zipcode", 9), number("lat", 10),
        number("long", 11), JSONMember("media_url", .null),
      ])
    }
  }
}
