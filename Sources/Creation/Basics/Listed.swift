/// 名单 A list that an entry's file leaves out where it is empty.
///
/// ```swift
/// @Listed public var supports: [UnitID]   // no "supports" in the file means none
/// ```
@propertyWrapper
public struct Listed<Element: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
  /// The list.
  public var wrappedValue: [Element]

  /// Wraps a list.
  public init(wrappedValue: [Element]) {
    self.wrappedValue = wrappedValue
  }

  /// Reads the list.
  public init(from decoder: any Decoder) throws {
    wrappedValue = try decoder.singleValueContainer().decode([Element].self)
  }

  /// Writes the list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}

extension KeyedDecodingContainer {
  /// Reads a list that may be left out.
  public func decode<Element>(_ type: Listed<Element>.Type, forKey key: Key) throws -> Listed<Element> {
    try decodeIfPresent(type, forKey: key) ?? Listed(wrappedValue: [])
  }
}

extension KeyedEncodingContainer {
  /// Writes a list, or nothing where it is empty.
  public mutating func encode<Element>(_ value: Listed<Element>, forKey key: Key) throws {
    guard !value.wrappedValue.isEmpty else { return }
    try encode(value.wrappedValue, forKey: key)
  }
}
