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
  /// Everything on standard input, read when it is asked for.
  package var input: @Sendable () throws -> [UInt8]
  /// Numbers for commands, one after the other.
  package var transaction: @Sendable () -> TransactionID

  /// Gathers the surroundings.
  package init(
    environment: [String: String], user: String, now: Instant, width: Int?, working: String = ".",
    input: @escaping @Sendable () throws -> [UInt8] = { [] },
    transaction: @escaping @Sendable () -> TransactionID
  ) {
    self.environment = environment
    self.user = user
    self.now = now
    self.width = width
    self.working = working
    self.input = input
    self.transaction = transaction
  }
}
