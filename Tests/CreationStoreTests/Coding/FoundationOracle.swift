import Foundation

@testable import CreationStore

/// What Foundation makes of a JSON text, to compare ours with.
///
/// The ways in which Foundation (Swift 6.3 on Linux) is known to differ from RFC 8259 and from us:
/// * it lets a comma stand before a closing bracket;
/// * it reads UTF-16 and UTF-32 too;
/// * it refuses numbers beyond the range of `Double`;
/// * numbers of more digits than `Double` has become `Decimal`, which has 38;
/// * it drops a byte order mark (U+FEFF) from the beginning of a string and from behind an escape.
enum FoundationOracle {
  /// The value, or nil if Foundation refuses the text.
  static func parse(_ bytes: [UInt8]) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
  }

  /// Whether both are the same value, texts compared by code points.
  static func agrees(_ object: Any, _ value: JSONValue) -> Bool {
    switch value {
    case .null: object is NSNull
    case .bool(let bool): (object as? NSNumber).map { isBool($0) && $0.boolValue == bool } ?? false
    case .number(let number): (object as? NSNumber).map { !isBool($0) && agrees($0, number) } ?? false
    case .string(let text): (object as? String).map { withoutMarks($0) == withoutMarks(text) } ?? false
    case .array(let elements): agrees(object, elements)
    case .object(let members): agrees(object, members)
    }
  }

  /// The value as Foundation's writer takes it.
  static func object(_ value: JSONValue) -> Any {
    switch value {
    case .null: NSNull()
    case .bool(let bool): NSNumber(value: bool)
    case .number(let number):
      number.int.map { NSNumber(value: $0) } ?? NSNumber(value: Double(number.text) ?? 0)
    case .string(let text): text
    case .array(let elements): elements.map(object)
    case .object(let members): Dictionary(members.map { ($0.key, object($0.value)) }) { $1 }
    }
  }
}

extension FoundationOracle {
  /// Whether Foundation refuses the value for a number beyond the range of `Double`.
  static func refusesNumber(in value: JSONValue) -> Bool {
    switch value {
    case .number(let number): Double(number.text).map { !$0.isFinite } ?? true
    case .array(let elements): elements.contains(where: refusesNumber)
    case .object(let members): members.contains { refusesNumber(in: $0.value) }
    default: false
    }
  }

  /// Whether Foundation may accept bytes that RFC 8259 does not allow.
  static func isLenient(about bytes: [UInt8]) -> Bool {
    let isWide =
      bytes.prefix(4).contains(0) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return isWide || hasCommaBeforeBracket(bytes)
  }

  private static func hasCommaBeforeBracket(_ bytes: [UInt8]) -> Bool {
    let text = bytes.filter { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
    return zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: ",") && [0x5D, 0x7D].contains($1) }
  }
}

extension FoundationOracle {
  private static func isBool(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

  private static func agrees(_ object: NSNumber, _ number: JSONNumber) -> Bool {
    if let int = number.int { return object.int64Value == Int64(int) }
    if object is NSDecimalNumber { return object.decimalValue == Decimal(string: number.text) }
    return object.doubleValue == Double(number.text)
  }

  private static func withoutMarks(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != "\u{FEFF}" }
  }

  private static func agrees(_ object: Any, _ elements: [JSONValue]) -> Bool {
    guard let list = object as? [Any], list.count == elements.count else { return false }
    return zip(list, elements).allSatisfy { agrees($0, $1) }
  }

  private static func agrees(_ object: Any, _ members: [JSONMember]) -> Bool {
    guard let fields = object as? [String: Any], fields.count == members.count else { return false }
    let plain = Dictionary(fields.map { (withoutMarks($0), $1) }) { first, _ in first }
    return members.allSatisfy { member in
      plain[withoutMarks(member.key)].map { agrees($0, member.value) } ?? false
    }
  }
}
