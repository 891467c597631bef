import Glibc

/// Where a path really leads: absolute, with every link followed.
package struct ResolvedPath: Hashable {
  private let text: String

  /// Follows a path; nothing where it leads to nothing.
  package init?(_ path: String) {
    guard let resolved = realpath(path, nil) else { return nil }
    text = String(cString: resolved)
    free(resolved)
  }

  private init(text: String) {
    self.text = text
  }
}

extension ResolvedPath {
  /// Whether it lies somewhere below a directory.
  func isInside(_ directory: ResolvedPath) -> Bool { text.hasPrefix(directory.folder) }

  /// The path of something below it.
  func appending(_ parts: [Substring]) -> ResolvedPath {
    parts.isEmpty ? self : ResolvedPath(text: folder + parts.joined(separator: "/"))
  }

  /// The path with a slash behind it.
  private var folder: String { text.hasSuffix("/") ? text : text + "/" }
}
