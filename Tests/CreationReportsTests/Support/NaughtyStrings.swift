import Foundation

/// The big list of naughty strings, where the test data is present.
enum NaughtyStrings {
  /// `$CREATION_TESTDATA`, or `../shared/data` beside the package.
  private static let file: URL = {
    let package = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    let root =
      ProcessInfo.processInfo.environment["CREATION_TESTDATA"].map { URL(fileURLWithPath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared/data")
    return root.appending(path: "torture/blns/blns.json")
  }()

  /// Whether the list can be read here.
  static let present = FileManager.default.fileExists(atPath: file.path)

  /// All strings of the list.
  static func all() throws -> [String] {
    try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
  }
}
