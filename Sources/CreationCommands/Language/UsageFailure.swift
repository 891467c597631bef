import Creation

/// 用法错误 Everything wrong with one command line, with the usage line that shows how it is written.
///
/// It ends the process with ``ExitStatus/usage``; any other error means that a well-formed command failed.
package struct UsageFailure: Error, Hashable {
  /// What is wrong, in the order it was found.
  package let problems: Problems
  /// How the command is written, such as `creation finding show [选项] <编号>`.
  package let usage: String

  /// Creates the failure.
  package init(_ problems: [Problem], usage: String) {
    self.problems = Problems(problems)
    self.usage = usage
  }
}
