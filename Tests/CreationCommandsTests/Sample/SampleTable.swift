/// A table of the sample content, split the simple way: no cell holds a comma, a quote or a line break.
struct SampleTable {
  let header: [String]
  let rows: [[String: String]]
  /// Lines whose number of cells differs from the header's, or which hold a quote or stray spaces.
  let malformed: [String]

  init(_ csv: String) {
    let lines = csv.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let header = Self.cells(lines.first ?? "")
    let body = lines.dropFirst()
    self.header = header
    self.rows = body.map { line in
      Dictionary(zip(header, Self.cells(line)), uniquingKeysWith: { first, _ in first })
    }
    self.malformed = body.filter { line in
      Self.cells(line).count != header.count || line.contains("\"") || line.contains(" ")
    }
  }

  /// The cells of one column, in order.
  func column(_ name: String) -> [String] {
    rows.compactMap { $0[name] }
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}

extension SampleTable {
  /// The values of a cell that holds several.
  static func parts(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: ";").map(String.init)
  }

  /// The values that stand more than once in a list.
  static func repeated(_ values: [String]) -> [String] {
    Dictionary(grouping: values, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
  }
}
