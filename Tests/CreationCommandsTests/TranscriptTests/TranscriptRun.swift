import Creation
import Foundation

@testable import CreationCommands

/// Replays a transcript in a directory of its own, with a clock that stands still.
final class TranscriptRun {
  private let folder: URL
  private var commands: UInt64 = 0

  init(_ transcript: Transcript) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "creation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in transcript.files {
      try file.content.write(to: url(file.name), atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Puts a copy of a directory beside the files.
  func copy(_ directory: URL, to name: String) throws {
    try FileManager.default.copyItem(at: directory, to: url(name))
  }

  /// What the screen shows after a line.
  func screen(after line: String) throws -> [String] {
    var words = Transcript.words(line)
    var settings: [String: String] = [:]
    while let word = words.first, let sign = word.firstIndex(of: "="), word.hasPrefix("CREATION_") {
      settings[String(word[..<sign])] = String(word[word.index(after: sign)...])
      words.removeFirst()
    }
    guard words.first == "creation" else { return try change(words) }
    var input: [UInt8] = []
    if let sign = words.firstIndex(of: "<"), sign + 1 < words.count {
      input = [UInt8](try Data(contentsOf: url(words[sign + 1])))
      words.removeSubrange(sign...)
    }
    return run(Array(words.dropFirst()), settings, input)
  }

  private func run(_ words: [String], _ settings: [String: String], _ input: [UInt8]) -> [String] {
    commands += 1
    let number = commands
    let clock = Moment("2026-11-21T09:30").map { Instant($0) } ?? Instant(seconds: 0)
    let surroundings = Surroundings(
      environment: settings, user: "沈若谷", now: clock, width: nil, working: folder.path,
      input: { input },
      transaction: { TransactionID(seconds: clock.seconds, salt: number) })
    let result = Program.run(words, surroundings)
    return lines(result.output + result.errors)
      + (result.status == .done ? [] : ["[\(result.status.rawValue)]"])
  }

  /// Bytes as a screen shows them: no byte order mark, no carriage returns, paths from where the person stands.
  private func lines(_ bytes: [UInt8]) -> [String] {
    let screen = String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: folder.path + "/", with: "")
      .replacingOccurrences(of: "\u{FEFF}", with: "").replacingOccurrences(of: "\r\n", with: "\n")
    var lines = screen.components(separatedBy: "\n")
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func change(_ words: [String]) throws -> [String] {
    guard words.count >= 2 else { return ["?"] }
    let file = url(words[1])
    switch (words[0], words.count) {
    case ("cat", 2):
      return lines([UInt8](try Data(contentsOf: file)))
    case ("list", 2):
      return try FileManager.default.subpathsOfDirectory(atPath: file.path).sorted()
    case ("copy", 3):
      try Data(contentsOf: file).write(to: url(words[2]))
    case ("remove", 2):
      try FileManager.default.removeItem(at: file)
    case ("cut", 3):
      let bytes = try Data(contentsOf: file)
      try bytes.dropLast(Int(words[2]) ?? 0).write(to: file)
    case ("append", 3):
      try (try Data(contentsOf: file) + Data((words[2] + "\n").utf8)).write(to: file)
    case ("recode", 3):
      try recode(file, words[2])
    case ("garble", 3):
      try garble(file, words[2])
    case ("replace", 4):
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains(words[2]) else { return ["文件里没有「\(words[2])」"] }
      try text.replacingOccurrences(of: words[2], with: words[3]).write(
        to: file, atomically: true, encoding: .utf8)
    default:
      return ["不认识 \(words[0])"]
    }
    return []
  }

  /// Writes a file in another encoding, `marked` ones with their mark.
  private func recode(_ file: URL, _ encoding: String) throws {
    let text = String(
      decoding: try DecodedText([UInt8](try Data(contentsOf: file)), file: file.lastPathComponent).utf8,
      as: UTF8.self)
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bytes: [UInt8]? =
      switch encoding {
      case "gb18030": GB18030.encoded(text.utf8)
      case "utf-16": [0xFF, 0xFE] + little
      case "utf-16le": little
      case "utf-8": Array(text.utf8)
      default: nil
      }
    if let bytes { try Data(bytes).write(to: file) }
  }

  /// Puts bytes of another encoding in the place of a text, as a spreadsheet program may.
  private func garble(_ file: URL, _ text: String) throws {
    var bytes = try Data(contentsOf: file)
    guard let range = bytes.range(of: Data(text.utf8)) else { return }
    bytes.replaceSubrange(range, with: [0xB3, 0xC7, 0xCE, 0xF7])
    try bytes.write(to: file)
  }

  private func url(_ name: String) -> URL { folder.appending(path: name) }
}
