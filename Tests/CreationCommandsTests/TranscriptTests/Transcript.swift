import Foundation

/// A conversation with the program, written down in a file: what is typed and what the screen shows.
///
/// ```
/// # 标题
/// 一两句说明。
///
/// == 单位.csv            a file to begin with, up to the line ==
/// id,name
/// ==
///
/// $ creation unit import 单位.csv
/// 单位.csv：1 行，…      standard output, then standard error
/// [2]                    the exit status, where it is not 0
/// ```
///
/// Besides `creation`, with settings such as `CREATION_TODAY=2026-11-21` before it, there are a few words for
/// what happens to files: `list FOLDER`, `cat FILE`, `cut FILE BYTES` (off its end), `append FILE LINE`, `replace FILE OLD NEW`,
/// `garble FILE TEXT` (into another encoding), `recode FILE ENCODING` (all of it), `copy FILE TO`, `remove FILE`.
/// A line that begins with ※ is a remark on the next step. `< FILE` behind a command line gives it the file as its input.
struct Transcript: Sendable {
  var name: String
  var files: [(name: String, content: String)] = []
  var steps: [Step] = []
  /// Everything before the first step, as it stands.
  var preface: [String] = []

  /// One line typed, and what must follow.
  struct Step: Sendable {
    var remarks: [String]
    var line: Int
    var typed: String
    var expected: [String] = []
  }

  init(name: String, _ text: String) {
    self.name = name
    var file: (name: String, lines: [String])?
    var remarks: [String] = []
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      if let open = file {
        if line == "==" {
          files.append((open.name, open.lines.map { $0 + "\n" }.joined()))
          file = nil
        } else {
          file?.lines.append(line)
        }
      } else if line.hasPrefix("== ") {
        file = (String(line.dropFirst(3)), [])
      } else if line.hasPrefix("$ ") {
        steps.append(Step(remarks: remarks, line: number + 1, typed: String(line.dropFirst(2))))
        remarks = []
      } else if line.hasPrefix("※"), !steps.isEmpty {
        remarks.append(line)
      } else if !steps.isEmpty {
        steps[steps.count - 1].expected.append(line)
      }
      if steps.isEmpty { preface.append(line) }
    }
    for index in steps.indices {
      while steps[index].expected.last?.isEmpty == true { steps[index].expected.removeLast() }
    }
  }
}

extension Transcript {
  /// All transcripts beside the tests, by name.
  static let all: [Transcript] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".transcript") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map {
        Transcript(name: name, $0)
      }
    }
  }()

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Transcripts")

  /// The words of a line as a shell would split them.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }
}
