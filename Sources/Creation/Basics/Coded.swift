/// A closed set of values that machines read by an ASCII key and people by a Chinese word.
///
/// Files and key-headed CSV carry the key; tables and help show the title; input may be either.
public protocol Coded: RawRepresentable, CaseIterable, Hashable, Sendable, Codable
where RawValue == String {
  /// The Chinese word.
  var title: String { get }
}

extension Coded {
  /// The ASCII key.
  public var key: String { rawValue }

  /// The value with that key or that Chinese word.
  public init?(text: String) {
    guard let value = Self.allCases.first(where: { $0.rawValue == text || $0.title == text }) else {
      return nil
    }
    self = value
  }
}
