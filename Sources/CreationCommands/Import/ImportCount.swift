import Creation

/// 导入计数 How many rows became what, and which of them a person should look at.
struct ImportCount {
  /// Rows that say nothing new.
  var known = 0
  /// Lines of findings on record whose words the registers do not know.
  var unmatched: [Int] = []
  private var taken = 0
  private var changed = 0
  private var closed = 0
  private var unassigned = 0
  private var ahead = 0
  private var dueEarly: [Int] = []
  private let today: Day

  init(today: Day) {
    self.today = today
  }
}

extension ImportCount {
  /// Counts a row that became a finding.
  mutating func take(_ row: FindingRow, isAssigned: Bool) {
    taken += 1
    if row.closed != nil { closed += 1 }
    if !isAssigned { unassigned += 1 }
    if row.isDueBeforeReported { dueEarly.append(row.line) }
    lookAhead(row)
  }

  /// Counts a row that changed a finding on record.
  mutating func change(_ row: FindingRow) {
    changed += 1
    lookAhead(row)
  }

  private mutating func lookAhead(_ row: FindingRow) {
    if (row.closed ?? row.replied ?? row.reported).day > today { ahead += 1 }
  }

  /// What was done, in a line or two.
  func summary(_ file: String, bad: Int) -> [String] {
    let changes = changed > 0 ? "，有变 \(changed)" : ""
    return [
      "\(file)：导入 \(taken) 个问题（已销号 \(closed)，未销号 \(taken - closed)），已有 \(known)\(changes)，不对 \(bad)"
    ] + (unassigned > 0 ? ["其中 \(unassigned) 个没有责任单位，只登记、未交办"] : [])
  }

  /// What the person should look at.
  var notices: [String] {
    var notices: [String] = []
    if !dueEarly.isEmpty {
      notices.append("\(dueEarly.count) 行的时限早于登记时间，照原样记入，请核对：\(ImportCount.listed(dueEarly))")
    }
    if !unmatched.isEmpty {
      notices.append(
        "\(unmatched.count) 行的问题已在册，行里的单位、点位或类别登记册里没有，没有据以变动：\(ImportCount.listed(unmatched))")
    }
    if ahead > 0 { notices.append("\(ahead) 行的日期在今天（\(today)）之后，照原样记入，请核对") }
    return notices
  }

  private static func listed(_ lines: [Int]) -> String {
    "第 \(lines.prefix(10).map(String.init).joined(separator: "、"))\(lines.count > 10 ? "……" : "") 行"
  }
}
