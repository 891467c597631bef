import Creation

/// 文稿格式 The ways a page can be written.
package enum PageFormat: String, Coded {
  /// A Markdown page.
  case markdown
  /// One self-contained HTML page.
  case html

  /// The Chinese word.
  package var title: String {
    switch self {
    case .markdown: "Markdown"
    case .html: "网页"
    }
  }
}

extension Page {
  /// Writes the page in a format, as UTF-8; the same page always gives the same bytes.
  package func rendered(as format: PageFormat) -> [UInt8] {
    switch format {
    case .markdown: MarkdownPage.bytes(of: self)
    case .html: HTMLPage.bytes(of: self)
    }
  }
}
