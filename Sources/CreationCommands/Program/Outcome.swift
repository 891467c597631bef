import CreationReports

/// 结果 What a command returns; it is printed once, in one place.
package struct Outcome: Sendable {
  /// What goes to standard output, or into the file asked for.
  package var content: Content
  /// What the person should also know, printed to standard error.
  package var notices: [String]
  /// What the process tells the shell.
  package var status: ExitStatus
  /// Whether the person asked to see names or numbers that are masked otherwise; the command then masks the rest
  /// itself.
  package private(set) var isUnmasked = false

  /// Lines of text, a sheet in the format asked for, or a finished document.
  package enum Content: Sendable {
    /// Lines of text for people.
    case lines([String])
    /// A table, with the way it is to be written.
    case sheet(Sheet, SheetOptions)
    /// A finished document, with the file it goes to.
    case bytes([UInt8], SheetOptions)
  }

  /// Creates an outcome.
  package init(_ content: Content, notices: [String] = [], status: ExitStatus = .done) {
    self.content = content
    self.notices = notices
    self.status = status
  }

  /// Creates an outcome of lines that tell what was done, or what would be.
  package static func done(_ lines: [String], isDryRun: Bool, notices: [String]) -> Outcome {
    .lines(isDryRun ? lines.map { "（试运行）" + $0 } : lines, notices: notices)
  }

  /// Creates an outcome of lines.
  package static func lines(_ lines: [String], notices: [String] = []) -> Outcome {
    Outcome(.lines(lines), notices: notices)
  }

  /// The same outcome, not masked where it is printed, with what must be said beside it.
  package func unmasked(_ notice: String? = nil) -> Outcome {
    var copy = self
    copy.isUnmasked = true
    copy.notices += [notice].compactMap(\.self)
    return copy
  }
}
