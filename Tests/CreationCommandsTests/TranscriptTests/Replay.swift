import Foundation

@testable import CreationCommands

/// Types a transcript again and tells where the screen shows something else.
enum Replay {
  /// What differs, step by step; nothing where all is as written.
  static func differences(_ transcript: Transcript) throws -> [String] {
    let run = try TranscriptRun(transcript)
    return try transcript.steps.compactMap { step in
      let shown = try run.screen(after: step.typed).map(withoutTrailingSpaces)
      let expected = step.expected.map(withoutTrailingSpaces)
      guard shown != expected else { return nil }
      return """
        \(transcript.name):\(step.line) $ \(step.typed)
        ———— 应显示 ————
        \(expected.joined(separator: "\n"))
        ———— 实显示 ————
        \(shown.joined(separator: "\n"))
        """
    }
  }

  /// Spaces at the end of a line cannot be seen and are lost in editors.
  static func withoutTrailingSpaces(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
