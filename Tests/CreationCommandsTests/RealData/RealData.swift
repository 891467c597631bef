import Creation
import Foundation
import Testing

@testable import CreationCommands

/// Real data nobody here wrote; a test that needs it is shown as skipped where it is absent.
enum RealData {
  static let folder: URL? = {
    let beside = URL(filePath: #filePath).appending(path: "../../../../../shared/data").standardizedFileURL
    let named = ProcessInfo.processInfo.environment["CREATION_TESTDATA"].map { URL(filePath: $0) }
    return [named, beside].compactMap(\.self).first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  static func has(_ name: String) -> Bool {
    folder.map { FileManager.default.fileExists(atPath: $0.appending(path: name).path) } ?? false
  }

  /// Unpacks a file into a directory.
  static func unpack(_ name: String, into directory: URL) throws -> URL {
    let packed = try #require(folder).appending(path: name)
    let target = directory.appending(path: String(name.dropLast(3)))
    try Data().write(to: target)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", packed.path]
    process.standardOutput = try FileHandle(forWritingTo: target)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return target
  }
}

/// An office in a temporary directory to run command lines in.
final class TestOffice: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "creation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let made = run("init", "data")
    try #require(made.status == .done, "\(made.errors)")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var surroundings: Surroundings {
    Surroundings(
      environment: [:], user: "测试", now: Instant(seconds: 1_800_000_000), width: nil, working: folder.path,
      transaction: { TransactionID(rawValue: "T-1") })
  }

  /// What a command line leaves on standard output and standard error, and its status.
  @discardableResult
  func run(_ words: String...) -> (output: String, errors: String, status: CreationCommands.ExitStatus) {
    let result = Program.run(words, surroundings)
    return (
      String(decoding: result.output, as: UTF8.self), String(decoding: result.errors, as: UTF8.self),
      result.status
    )
  }

  /// The rows of a list in CSV with English keys.
  func rows(_ words: String...) throws -> [[String: String]] {
    let result = Program.run(words + ["--format", "csv", "--headers", "key"], surroundings)
    try #require(result.status == .done, "\(String(decoding: result.errors, as: UTF8.self))")
    return PlainCSV.rows(result.output)
  }
}

/// A reader of CSV for tests, by a state machine of its own: nothing of the product's reader is in it.
enum PlainCSV {
  static func rows(_ bytes: [UInt8]) -> [[String: String]] {
    var table: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func text() -> String { String(decoding: field, as: UTF8.self) }
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
          field.append(byte)
          index += 1
        } else if byte == 0x22 {
          isQuoted = false
        } else {
          field.append(byte)
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C || byte == 0x0A {
        row.append(text())
        field = []
        if byte == 0x0A {
          table.append(row)
          row = []
        }
      } else if byte != 0x0D {
        field.append(byte)
      }
      index += 1
    }
    if !field.isEmpty || !row.isEmpty { table.append(row + [text()]) }
    guard let header = table.first else { return [] }
    return table.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }
}
