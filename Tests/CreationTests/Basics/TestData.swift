import Foundation

/// Real data that lies beside the package, or where `CREATION_TESTDATA` points; it is no part of the project.
enum TestData {
  /// The directory of the data, whether it is there or not.
  static let directory: URL = {
    if let path = ProcessInfo.processInfo.environment["CREATION_TESTDATA"] {
      return URL(fileURLWithPath: path, isDirectory: true)
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appendingPathComponent("shared/data", isDirectory: true)
  }()

  /// Whether the file is there.
  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: directory.appendingPathComponent(name).path)
  }

  /// The file's bytes, unpacked where its name ends in `gz`.
  static func bytes(_ name: String) throws -> Data {
    let file = directory.appendingPathComponent(name)
    guard name.hasSuffix(".gz") else { return try Data(contentsOf: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }
}
