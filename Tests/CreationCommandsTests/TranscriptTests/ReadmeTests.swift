import Foundation
import Testing

@testable import CreationCommands

/// The tour of the README is what the program shows on the sample office, word for word.
@Suite("README 里的走一遍")
struct ReadmeTests {
  static let package = Transcript.folder.appending(path: "../../..").standardizedFileURL

  @Test("示例市的数据上照打一遍，屏幕上一字不差")
  func tour() throws {
    let text = try String(contentsOf: Self.package.appending(path: "README.md"), encoding: .utf8)
    let run = try TranscriptRun(Transcript(name: "README.md", ""))
    try run.copy(Self.package.appending(path: "data"), to: "data")
    var shown = 0
    for step in Self.steps(text) {
      let screen = try run.screen(after: step.typed)
        .filter { !$0.isEmpty && !$0.hasPrefix("[") && !$0.hasPrefix("提示：共") }
      guard !step.expected.isEmpty else { continue }
      #expect(screen == step.expected, "README.md:\(step.line) $ \(step.typed)")
      shown += 1
    }
    #expect(shown >= 8)
  }

  /// The commands of the fenced blocks that begin with one, but for those continued on another line.
  private static func steps(_ text: String) -> [Transcript.Step] {
    var blocks: [String] = []
    for (index, block) in text.components(separatedBy: "```").enumerated() {
      let isCode = index % 2 == 1 && block.hasPrefix("\n$ creation") && !block.contains("\\\n")
      blocks.append(isCode ? block : block.filter { $0 == "\n" })
    }
    return Transcript(name: "README.md", blocks.joined()).steps.map { step in
      var step = step
      step.expected.removeAll(where: \.isEmpty)
      return step
    }
  }
}
