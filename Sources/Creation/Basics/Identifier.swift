/// A name that stands for a record, kept apart from other strings by its type.
///
/// Conforming types are two lines long and cannot be mistaken for one another.
public protocol Identifier: RawRepresentable, Hashable, Comparable, Sendable, Codable,
  ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
  /// Wraps the text as it is.
  init(rawValue: String)
}

extension Identifier {
  /// Wraps a literal.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }

  /// The text itself.
  public var description: String { rawValue }

  /// Orders by the text's code points.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
