import Creation

/// 运行环境 What a run of the program is given from outside: environment, clock, terminal, input.
package struct Surroundings: Sendable {
  /// The environment variables the program looks at.
  package var environment: [String: String]
  /// The name of the system's user.
  package var user: String
  /// The clock, read once.
  package var now: Instant
  /// Cells of a terminal line; nothing where output is not a terminal.
  package var width: Int?
  /// The directory relative paths start from.
  package var working: String
  /// The program's own file, as a scheduled job has to call it.
  package var program: String
  /// Seconds by which the machine's clock shows more than universal time.
  package var offset: Int
  /// Everything on standard input, read when it is asked for.
  package var input: @Sendable () throws -> [UInt8]
  /// Numbers for commands, one after the other.
  package var transaction: @Sendable () -> TransactionID
  /// Says something at once on standard error, while the command still runs.
  package var tell: @Sendable ([UInt8]) -> Void

  /// Gathers the surroundings.
  package init(
    environment: [String: String], user: String, now: Instant, width: Int?, working: String = ".",
    program: String = "creation", offset: Int = 8 * 3600,
    input: @escaping @Sendable () throws -> [UInt8] = { [] },
    transaction: @escaping @Sendable () -> TransactionID,
    tell: @escaping @Sendable ([UInt8]) -> Void = { _ in }
  ) {
    self.environment = environment
    self.user = user
    self.now = now
    self.width = width
    self.working = working
    self.program = program
    self.offset = offset
    self.input = input
    self.transaction = transaction
    self.tell = tell
  }
}
