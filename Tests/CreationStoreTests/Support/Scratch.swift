import Foundation

/// A temporary directory of one test, removed with everything in it when the test is over.
///
/// It lies in memory where the system has such a place, since the store waits for the disk at every command.
final class Scratch: Sendable {
  let path: String

  init() throws {
    let memory = "/dev/shm"
    let place = access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory()
    var template = Array((place + "/creation-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension Scratch {
  /// The path of a name in the directory.
  func at(_ name: String) -> String { "\(path)/\(name)" }
}
