import Creation

/// 输出格式 The ways a sheet can be written.
package enum Format: String, Coded {
  /// A table for the terminal.
  case table
  /// Comma-separated values for Excel and WPS.
  case csv
  /// One JSON document.
  case json
  /// One JSON object a line.
  case jsonl
  /// A Markdown page.
  case markdown

  /// The Chinese word.
  package var title: String {
    switch self {
    case .table: "表格"
    case .csv: "CSV"
    case .json: "JSON"
    case .jsonl: "JSONL"
    case .markdown: "Markdown"
    }
  }

  /// The wording used unless another is asked for: English keys only in JSON.
  package var usualHeaders: Headers {
    switch self {
    case .table, .csv, .markdown: .zh
    case .json, .jsonl: .key
    }
  }
}

extension Sheet {
  /// Writes the sheet in a format, as UTF-8.
  ///
  /// - Parameters:
  ///   - headers: the wording, if not the format's usual one.
  ///   - width: the cells of a terminal line, so that a table's flexible columns shrink to fit; other
  ///     formats never cut anything.
  package func rendered(
    as format: Format, headers: Headers? = nil, width: Int? = nil
  ) -> [UInt8] {
    let headers = headers ?? format.usualHeaders
    return switch format {
    case .table: TableText.bytes(of: self, headers: headers, width: width)
    case .csv: CSVText.bytes(of: self, headers: headers)
    case .json: JSONText.bytes(of: self, headers: headers)
    case .jsonl: JSONLinesText.bytes(of: self, headers: headers)
    case .markdown: MarkdownText.bytes(of: self, headers: headers)
    }
  }
}
