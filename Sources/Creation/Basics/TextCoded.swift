/// A value that stands in a file as people write it, such as `>=500个`.
///
/// Conforming types say how they are read, how they are written, and what is wrong with a text that is none.
public protocol TextCoded: LosslessStringConvertible, Codable, Sendable {
  /// What to say of a text that cannot be read.
  static func unreadable(_ text: String) -> Problem
}

extension TextCoded {
  /// Reads the value, or throws what is wrong with the text.
  public init(reading text: String) throws(Problem) {
    guard let value = Self(text) else { throw Self.unreadable(text) }
    self = value
  }

  /// Reads the value from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.parsed { (text) throws(Problem) in try Self(reading: text) }
  }

  /// Writes the value as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
