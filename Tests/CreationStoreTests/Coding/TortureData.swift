import Foundation
import Testing

/// The well-known JSON files under `torture` of the test data, where the machine has them.
enum TortureData {
  /// `$CREATION_TESTDATA`, else `../shared/data` beside the package, with `torture` behind it.
  static let folder: URL = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data =
      ProcessInfo.processInfo.environment["CREATION_TESTDATA"].map { URL(fileURLWithPath: $0) }
      ?? package.deletingLastPathComponent().appendingPathComponent("shared/data")
    return data.appendingPathComponent("torture")
  }()

  /// Whether the machine has the files.
  static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  /// What a reader sees where it has not.
  static let absence = "需要测试数据 torture（设 CREATION_TESTDATA，或放在 ../shared/data）"

  /// The files of a folder whose names begin with the prefix; none where the data is absent.
  static func files(_ path: String, prefix: String = "") -> [File] {
    let folder = folder.appendingPathComponent(path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix(prefix) }.sorted().map { File(url: folder.appendingPathComponent($0)) }
  }

  /// The texts of the big list of naughty strings.
  static func naughtyStrings() throws -> [String] {
    let data = try Data(contentsOf: folder.appendingPathComponent("blns/blns.json"))
    return try JSONDecoder().decode([String].self, from: data)
  }
}

extension TortureData {
  /// One file, shown by its name.
  struct File: Sendable, CustomTestStringConvertible {
    let url: URL

    var testDescription: String { url.lastPathComponent }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }
  }
}
