/// 双语名 A stable English key with its Chinese title.
package struct Name: Hashable, Sendable {
  /// The key.
  package let key: String
  /// The title.
  package let title: String
}

extension Name {
  /// Both, as help and errors list them: `patrol（巡查）`.
  package var label: String { key == title ? key : "\(key)（\(title)）" }

  /// Names as errors list them.
  static func listed(_ names: [Name]) -> String {
    names.map(\.label).joined(separator: "、")
  }
}
