import Foundation
import Testing

/// Real data that lies beside the package, or where `CREATION_TESTDATA` points; a test that needs it is shown as
/// skipped where it is absent.
enum SharedData {
  static let absent: Comment = "没有真实数据（设 CREATION_TESTDATA，或放在 ../shared/data），这一项跳过"

  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["CREATION_TESTDATA"] { return URL(filePath: path) }
    return package.deletingLastPathComponent().appending(path: "shared/data")
  }()

  /// The directory of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  /// The bytes of a file, unpacked where its name ends in `gz`.
  static func bytes(_ name: String) throws -> [UInt8] {
    let file = folder.appending(path: name)
    guard name.hasSuffix(".gz") else { return [UInt8](try Data(contentsOf: file)) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return [UInt8](data)
  }
}
