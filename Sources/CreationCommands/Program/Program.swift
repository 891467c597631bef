import Creation
import CreationReports
import CreationStore

/// 程序 The command line as a function: words and surroundings in, bytes and a status out.
package enum Program {
  /// The version, as `--version` prints it.
  package static let version = "0.1.0"

  /// What a run leaves behind for the one place that prints.
  package struct Result: Sendable {
    /// Bytes for standard output.
    package var output: [UInt8] = []
    /// Bytes for standard error.
    package var errors: [UInt8] = []
    /// What to tell the shell.
    package var status: ExitStatus = .done
  }

  /// Runs one command line, given without the program's own name.
  package static func run(_ words: [String], _ surroundings: Surroundings) -> Result {
    do {
      switch try catalogue.request(words) {
      case .help(let path):
        return printed(catalogue.help(path, width: min(surroundings.width ?? 100, 110)))
      case .version:
        return printed(["creation \(version)"])
      case .run(_, let globals, let action):
        let session = try Session(globals, surroundings)
        return try printed(try action(session), session)
      }
    } catch let failure as UsageFailure {
      return failed(failure.problems.list, foot: ["用法：\(failure.usage)"], status: .usage)
    } catch let problems as Problems {
      return failed(problems.list, status: .failed)
    } catch let problem as Problem {
      return failed([problem], status: .failed)
    } catch {
      let problem = Problem("没有做成", why: "\(error)", advice: "请把这条信息告诉维护者")
      return failed([problem], status: .failed)
    }
  }
}

extension Program {
  private static func printed(_ lines: [String]) -> Result {
    Result(output: unmaskedBytes(lines))
  }

  private static func printed(_ outcome: Outcome, _ session: Session) throws -> Result {
    var result = Result(status: outcome.status)
    var notices = outcome.notices
    switch outcome.content {
    case .lines(let lines):
      result.output = outcome.isUnmasked ? unmaskedBytes(lines) : bytes(lines)
    case .sheet(let sheet, let options):
      let content = (outcome.isUnmasked ? sheet : sheet.masked).rendered(
        as: options.format, headers: options.headers, width: session.surroundings.width)
      result.output = try kept(content, options, outcome, session, &notices)
    case .bytes(let content, let options):
      result.output = try kept(content, options, outcome, session, &notices)
    }
    result.errors = bytes(notices.map { "提示：" + $0 })
    return result
  }

  /// Writes a document to the file asked for; else returns what goes to standard output.
  private static func kept(
    _ content: [UInt8], _ options: SheetOptions, _ outcome: Outcome, _ session: Session,
    _ notices: inout [String]
  ) throws -> [UInt8] {
    guard let file = options.output else {
      let shown = session.surroundings.width == nil ? content : harmless(content)
      return CSVText.encoded(shown, as: options.encoding)
    }
    try Export.write(
      CSVText.encoded(content, as: options.encoding), to: file, working: session.surroundings.working,
      isPrivate: outcome.isUnmasked)
    notices.append("已写入 \(file)")
    return []
  }

  /// What a format wrote for programs, fit for a terminal.
  private static func harmless(_ content: [UInt8]) -> [UInt8] {
    Array(TerminalText.lines(String(decoding: content, as: UTF8.self)).utf8)
  }

  private static func failed(_ problems: [Problem], foot: [String] = [], status: ExitStatus) -> Result {
    let shown = problems.prefix(50).flatMap { problem in
      zip(["错误："] + Array(repeating: "", count: 9), problem.lines).map(+)
    }
    let rest = problems.count > 50 ? ["……还有 \(problems.count - 50) 处，改正以上各处后再试"] : []
    let sum = problems.count > 1 ? ["共 \(problems.count) 处错误，什么也没有写入"] : []
    return Result(errors: bytes(shown + rest + sum + foot), status: status)
  }

  /// Lines with the telephone and identity numbers in them masked, wherever they came from.
  static func bytes(_ lines: [String]) -> [UInt8] {
    lines.flatMap { Array(PrivacyMask.masked(TerminalText.line($0)).utf8) + [0x0A] }
  }

  /// Lines a command has masked as far as it should.
  private static func unmaskedBytes(_ lines: [String]) -> [UInt8] {
    lines.flatMap { Array(TerminalText.line($0).utf8) + [0x0A] }
  }
}
