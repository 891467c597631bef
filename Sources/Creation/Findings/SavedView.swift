/// 视图名 The name people gave a saved view.
public struct ViewID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 常用视图 A list of findings people ask for again and again, by name.
///
/// Kept is what was typed and not what it meant that day, so that 本月 goes with the calendar.
public struct SavedView: Hashable, Sendable, Codable {
  /// The name.
  public var id: ViewID
  /// The same name.
  public var name: String
  /// The options as they were typed, one `--option=value` each.
  public var words: [String]
  /// The day it was removed.
  public var retired: Day?

  /// Creates a view.
  public init(_ name: String, words: [String]) {
    id = ViewID(rawValue: name)
    self.name = name
    self.words = words
  }
}

extension SavedView {
  /// The options as people type them: `--单位 城东区 --内容 '早市 占道'`.
  public var line: String {
    words.map { word in
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return word }
      let value = parts[1]
      if value.hasPrefix("-") { return "\(parts[0])=\(SavedView.quoted(value))" }
      return "\(parts[0]) \(SavedView.quoted(value))"
    }.joined(separator: " ")
  }

  /// A value as a shell takes it for one word.
  private static func quoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_.,:/+@%，、。（）·".unicodeScalars.contains(scalar)
    }
    return isPlain
      ? value
      : "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
