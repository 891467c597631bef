import Foundation
import Testing

@testable import CreationCommands

extension Transcript: CustomTestStringConvertible {
  var testDescription: String { name }
}

@Suite("命令行对话")
struct TranscriptTests {
  @Test("照着打一遍，屏幕上一字不差", arguments: Transcript.all)
  func replay(_ transcript: Transcript) throws {
    for difference in try Replay.differences(transcript) { Issue.record("\(difference)") }
  }

  @Test("每篇对话都有标题、说明和至少一条命令")
  func shape() {
    #expect(Transcript.all.count >= 43)
    for transcript in Transcript.all {
      #expect(transcript.preface.first?.hasPrefix("# ") == true, "\(transcript.name)")
      #expect(transcript.preface.dropFirst().first?.hasSuffix("。") == true, "\(transcript.name)")
      #expect(!transcript.steps.isEmpty, "\(transcript.name)")
    }
  }

  /// Writes what the screen shows into the transcripts, to be read through line by line before it is committed.
  @Test("把屏幕所见写进对话", .enabled(if: ProcessInfo.processInfo.environment["CREATION_REWRITE"] != nil, "平时不改写对话"))
  func rewrite() throws {
    for transcript in Transcript.all {
      let run = try TranscriptRun(transcript)
      var lines = transcript.preface
      for step in transcript.steps {
        lines +=
          step.remarks + ["$ " + step.typed]
          + (try run.screen(after: step.typed)).map(Replay.withoutTrailingSpaces)
        lines.append("")
      }
      let text = lines.joined(separator: "\n")
      try text.write(
        to: Transcript.folder.appending(path: transcript.name), atomically: true, encoding: .utf8)
    }
  }
}
