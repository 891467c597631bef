import Creation
import CreationCommands
import Foundation
import Synchronization

/// 办公桌 A temporary directory the program is run in, with a fixed clock, user and numbered commands.
///
/// Everything a run could take from the machine is fixed, so the same lines give the same bytes anywhere.
final class Desk: Sendable {
  /// The directory, gone when the desk is.
  let path: String
  private let commands = Mutex(0)

  init() throws {
    let name = "creation-\(UUID().uuidString)"
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(name, isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension Desk {
  /// The clock of a run that sets none: a Saturday morning.
  static let now = "2026-11-21T09:30:00"
  /// The system's user.
  static let user = "陈晓"

  /// Runs a command line given without the program's name.
  func run(
    _ words: [String], environment: [String: String] = [:], now: String = Desk.now, width: Int? = nil
  ) -> Program.Result {
    let moment = Moment(now) ?? Moment(Day(number: 0))
    return Program.run(
      words,
      Surroundings(
        environment: environment, user: Desk.user, now: Instant(moment), width: width, working: path,
        transaction: { [self] in TransactionID(rawValue: "T\(next())") }))
  }

  /// Runs a command line written as in a shell, against the data directory `d` unless it names another.
  func run(_ line: String, now: String = Desk.now) -> Program.Result {
    run(Transcript.words(line), environment: ["CREATION_DATA": "\(path)/d"], now: now)
  }

  private func next() -> Int {
    commands.withLock { count in
      count += 1
      return count
    }
  }
}

extension Desk {
  /// The bytes of a file on the desk.
  func read(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")))
  }

  /// Puts bytes into a file on the desk.
  func write(_ bytes: [UInt8], to file: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
  }

  /// Puts a text into a file on the desk.
  func write(_ text: String, to file: String) throws {
    try write(Array(text.utf8), to: file)
  }

  /// The names in a directory of the desk, in order.
  func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }
}

extension Program.Result {
  /// What it printed, as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// What it said to the person, as text.
  var said: String { String(decoding: errors, as: UTF8.self) }
}
