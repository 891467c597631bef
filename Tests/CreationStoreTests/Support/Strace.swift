import Foundation
import Testing

@testable import CreationStore

/// Runs of the program in which a chosen system call kills it or fails, by means of strace(1).
enum Strace {
  /// What happens at the system call.
  enum Fault: String, Sendable, CaseIterable {
    case kill = "signal=KILL"
    case full = "error=ENOSPC"
    case broken = "error=EIO"
  }

  private static let path = ["/usr/bin/strace", "/bin/strace"].first { Disk.exists($0) }

  /// Whether this machine has it and lets it look into a process.
  static let isPossible: Bool = {
    guard let path, let scratch = try? Scratch() else { return false }
    let words = [path, "-o", "/dev/null", "/bin/true"]
    return (try? Child(words, output: scratch.at("strace")).wait().status) == 0
  }()

  /// What a reader sees where it does not.
  static let absence: Comment = "要有 strace，并且允许跟踪进程"

  /// Runs the program with a fault at the call of that name and number.
  static func run(
    _ words: [String], _ office: SmallOffice, _ fault: Fault, at call: String, number: Int
  ) throws -> Child.Ending {
    let inject = "inject=\(call):\(fault.rawValue):when=\(number)"
    let tracing = [path ?? "", "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e", inject]
    return try Child(tracing + Binary.words(words, office), output: office.scratch.at("strace")).wait()
  }
}
