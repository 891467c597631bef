import Foundation
import Testing

@testable import CreationStore

/// The built program, for tests that need processes of their own.
enum Binary {
  /// Where it lies: beside the running tests, else in the package's build directory.
  static let path: String? = {
    let beside = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return [beside, package.appendingPathComponent(".build/debug")]
      .map { $0.appendingPathComponent("creation").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  static let isBuilt = path != nil

  /// What a reader sees where it is missing.
  static let absence: Comment = "没有编译好的 creation（先运行 swift build）"

  /// Its command line on an office's directory.
  static func words(_ words: [String], _ office: SmallOffice) -> [String] {
    [path ?? "", "--data", office.directory.root, "--now", "2026-12-01T10:00", "--by", "张三"] + words
  }

  /// Starts it on an office's directory.
  static func start(_ words: [String], _ office: SmallOffice, output: String = "child") throws -> Child {
    try Child(self.words(words, office), output: office.scratch.at(output))
  }

  /// Runs it on an office's directory to its end.
  static func run(_ words: [String], _ office: SmallOffice, output: String = "child") throws -> Child.Ending {
    try start(words, office, output: output).wait()
  }
}
