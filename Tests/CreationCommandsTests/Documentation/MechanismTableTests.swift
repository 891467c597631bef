import Foundation
import Testing

@testable import CreationCommands

/// The table 「从文件到命令」 names for every mechanism the commands that do it and a conversation that shows them.
@Suite("从文件到命令")
struct MechanismTableTests {
  /// A row: the clause, the mechanism, the commands, and the conversations.
  struct Row: Sendable, CustomTestStringConvertible {
    var clause: String
    var mechanism: String
    var commands: [String]
    var transcripts: [String]

    var testDescription: String { "\(clause) \(mechanism)" }
  }

  static let rows: [Row] = {
    let file = Transcript.folder.appending(path: "../../../Sources/Creation/Creation.docc/Mechanisms.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 6, cells[3].contains("`creation ") else { return nil }
      return Row(
        clause: cells[1], mechanism: cells[2], commands: quoted(cells[3]),
        transcripts: quoted(cells[4]).map { $0 + ".transcript" })
    }
  }()

  private static func quoted(_ text: String) -> [String] {
    text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  @Test("五份文件一份不少，每条都有命令和对话")
  func whole() {
    #expect(Self.rows.count >= 90)
    for row in Self.rows {
      #expect(!row.commands.isEmpty && !row.transcripts.isEmpty, "\(row.testDescription)")
    }
  }

  @Test("写到的每条命令都有", arguments: Self.rows)
  func commands(_ row: Row) {
    let known = Set(Program.catalogue.commands.map { $0.path.joined(separator: " ") })
    for command in row.commands {
      let words = command.split(separator: " ").dropFirst().prefix { !$0.hasPrefix("-") }.joined(
        separator: " ")
      #expect(known.contains(words), "\(row.testDescription)：\(command)")
    }
  }

  @Test("写到的每篇对话都有，用到写的命令", arguments: Self.rows)
  func transcripts(_ row: Row) throws {
    var typed: [String] = []
    for name in row.transcripts {
      let transcript = try #require(
        Transcript.all.first { $0.name == name }, "\(row.testDescription)：\(name)")
      typed += transcript.steps.map(\.typed)
    }
    for command in row.commands {
      #expect(typed.contains { Self.uses(command, $0) }, "\(row.testDescription)：对话里没有 \(command)")
    }
  }

  @Test("写到的每篇对话照打一遍，一字不差", arguments: Set(Self.rows.flatMap(\.transcripts)).sorted())
  func replayed(_ name: String) throws {
    let transcript = try #require(Transcript.all.first { $0.name == name })
    for difference in try Replay.differences(transcript) { Issue.record("\(difference)") }
  }

  /// Whether a typed line uses a command, whatever stands between.
  private static func uses(_ command: String, _ line: String) -> Bool {
    line == command || line.hasPrefix(command + " ") || line.contains(" " + command + " ")
      || line.hasSuffix(" " + command)
  }
}
