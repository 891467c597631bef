import Creation

/// 附件路径 Where an attachment may lie: `attachments/<month>/<name>`, and nowhere else.
///
/// A path out of a ledger line is data like any other: one that is absolute, climbs with `..` or names anything
/// else is no such path.
struct EvidencePath: Hashable, Sendable {
  static let folder = "attachments"

  let month: Month
  let name: String

  /// The path for new content, from its fingerprint and the name it had: `0123456789abcdef.jpg`.
  ///
  /// `digits` of the fingerprint are used; all of them where the short name is taken by something else.
  init(_ fingerprint: String, digits: Int = 16, named name: String, month: Month) {
    self.month = month
    self.name = fingerprint.prefix(digits) + (EvidencePath.ending(of: name).map { ".\($0)" } ?? "")
  }

  /// Reads a path as a ledger line has it.
  init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == EvidencePath.folder, let month = Month(String(parts[1])),
      month.description == parts[1], EvidencePath.isName(parts[2])
    else { return nil }
    self.month = month
    name = String(parts[2])
  }
}

extension EvidencePath: CustomStringConvertible {
  /// The path from the data directory on.
  var description: String { "\(folder)/\(name)" }

  /// The folder from the data directory on.
  var folder: String { "\(EvidencePath.folder)/\(month)" }

  /// The same name in another month.
  func moved(to month: Month) -> EvidencePath? { EvidencePath("\(EvidencePath.folder)/\(month)/\(name)") }
}

extension EvidencePath {
  /// What tells programs the kind of file: up to eight letters and digits, in lower case.
  private static func ending(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    let isPlain = ending.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }
    return isPlain && 1...8 ~= ending.utf8.count ? ending : nil
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && !text.hasPrefix(".") && text.utf8.count <= 255
      && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
