/// 退出状态 What the process tells the shell and the scheduled job; the numbers are a promise.
package enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// Done, and the answer is that there are problems.
  case problemsFound = 1
  /// Could not be done.
  case failed = 2
  /// The command line itself is wrong.
  case usage = 64
}
