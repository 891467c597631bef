import Foundation
import Testing

/// Real data that lies beside the package, or where `CREATION_TESTDATA` points; it is no part of the project.
enum RealData {
  static let absent: Comment = "没有真实数据（设 CREATION_TESTDATA，或放在 ../shared/data），这一项跳过"

  /// Whether the file is there, and a `gzip` to unpack it.
  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path) && gzip != nil
  }

  /// The bytes of a file, unpacked where its name ends in `gz`.
  static func bytes(_ name: String) throws -> [UInt8] {
    guard name.hasSuffix(".gz") else { return [UInt8](try Data(contentsOf: folder.appending(path: name))) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = gzip
    process.arguments = ["-dc", folder.appending(path: name).path]
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return [UInt8](data)
  }

  /// The directory of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["CREATION_TESTDATA"] { return URL(filePath: path) }
    return package.deletingLastPathComponent().appending(path: "shared/data")
  }()

  private static let gzip: URL? = ["/usr/bin/gzip", "/bin/gzip"].map { URL(filePath: $0) }.first {
    FileManager.default.isExecutableFile(atPath: $0.path)
  }
}
