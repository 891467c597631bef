import Foundation

/// A process of its own, with its output in files.
final class Child {
  let pid: pid_t
  private let outputFile: String

  /// Starts a program; of the environment it gets what is given here alone.
  init(_ words: [String], environment: [String: String] = [:], output: String) throws {
    outputFile = output
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output + ".out", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, output + ".err", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let variables = environment.map { "\($0)=\($1)" } + ["PATH=/usr/bin:/bin"]
    var arguments = words.map { strdup($0) } + [nil]
    var surroundings = variables.map { strdup($0) } + [nil]
    defer { (arguments + surroundings).forEach { free($0) } }
    var pid: pid_t = 0
    let error = posix_spawn(&pid, words.first ?? "", &actions, nil, &arguments, &surroundings)
    guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .ENOENT) }
    self.pid = pid
  }

  /// How a process came to its end.
  struct Ending: Hashable {
    /// The exit status, where it ended by itself.
    var status: Int32?
    var output: String
    var errors: String
  }

  /// Waits for the end.
  func wait() throws -> Ending {
    var raw: Int32 = 0
    while waitpid(pid, &raw, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(.ECHILD) }
    }
    return Ending(
      status: raw & 0x7F == 0 ? raw >> 8 & 0xFF : nil, output: try Disk.text(outputFile + ".out"),
      errors: try Disk.text(outputFile + ".err"))
  }

  /// Kills the process as a power cut would.
  func kill() { Glibc.kill(pid, SIGKILL) }
}
