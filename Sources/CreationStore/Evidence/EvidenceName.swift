/// The name a file had where it was taken from, fit to be kept and shown.
enum EvidenceName {
  /// The last part of a path, without control and direction characters; 附件 where nothing is left.
  static func clean(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    var kept = String.UnicodeScalarView()
    for scalar in last.unicodeScalars where isFit(scalar) { kept.append(scalar) }
    let name = String(kept)
    return name.isEmpty || name == "." || name == ".." ? "附件" : cut(name)
  }

  /// The name with its beginning cut so that a file system takes it, even with a few characters more.
  private static func cut(_ name: String) -> String {
    guard name.utf8.count > longest else { return name }
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let tail = ending.utf8.count <= 20 ? ending : ""
    var stem = name.dropLast(tail.count)
    while stem.utf8.count + tail.utf8.count > longest { stem = stem.dropLast() }
    return String(stem + tail)
  }

  private static let longest = 200

  /// The name with a number before its ending: `现场 (2).jpg`.
  static func numbered(_ name: String, _ number: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "\(name) (\(number))" }
    return "\(name[..<dot]) (\(number))\(name[dot...])"
  }

  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: scalar != "/" && scalar != "\u{FFFD}"
    }
  }
}
