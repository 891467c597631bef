import Creation

/// 重复行 The numbers of another system a file has had, and the rows they stood in.
///
/// One number is one finding: a row that repeats an earlier one word for word says nothing new, one that says
/// something else under its number is bad. Rows with our own number are told apart by that.
struct TwinRows {
  private var rows: [External: (line: Int, content: Int)] = [:]
}

extension TwinRows {
  /// Takes in a row, or throws where an earlier one has its number and says something else.
  mutating func take(_ row: FindingRow, at site: Problem.Site) throws(Problem) {
    guard row.id == nil, let number = row.external else { return }
    var content = row
    content.line = 0
    let external = External(source: row.source, number: number)
    guard let earlier = rows[external] else {
      rows[external] = (row.line, content.hashValue)
      return
    }
    if earlier.content != content.hashValue { throw .twin(number, earlier.line, at: site) }
  }
}

extension Problem {
  fileprivate static func twin(_ number: String, _ line: Int, at site: Site) -> Problem {
    Problem(
      "外部编号重复", at: site, value: number, why: "与第 \(line) 行是同一个外部编号，内容不同",
      advice: "请只留一行；确是两个问题的，各写各的编号")
  }
}
