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
  private var ended = 0
  private var unnumbered = 0
  private var dueEarly: [Int] = []
  private var held: [Int] = []
}

extension ImportCount {
  /// Counts a row that became a finding.
  mutating func take(_ row: FindingRow, isAssigned: Bool) {
    taken += 1
    if row.ended != nil { ended += 1 } else if row.closed != nil { closed += 1 }
    if !isAssigned, row.ended == nil { unassigned += 1 }
    if row.external == nil, row.id == nil { unnumbered += 1 }
    if row.isDueBeforeReported { dueEarly.append(row.line) }
  }

  /// Counts a row that changed a finding on record.
  mutating func change() { changed += 1 }

  /// Notes a row of which something was not taken.
  mutating func hold(_ row: FindingRow) { held.append(row.line) }

  /// What was done, in a line or two.
  func summary(_ file: String, bad: Int) -> [String] {
    let changes = changed > 0 ? "，有变 \(changed)" : ""
    let ends = ended > 0 ? "，作废或不予受理 \(ended)" : ""
    let open = taken - closed - ended
    return [
      "\(file)：导入 \(taken) 个问题（已销号 \(closed)，未销号 \(open)\(ends)），已有 \(known)\(changes)，不对 \(bad)"
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
    if !held.isEmpty {
      notices.append(
        "\(held.count) 行与在册的不同，没有照改（--dry-run 逐行列出哪里不同）：\(ImportCount.listed(held))")
    }
    if unnumbered > 0 { notices.append("\(unnumbered) 行没有外部编号，再导入一遍会重复登记") }
    return notices
  }

  private static func listed(_ lines: [Int]) -> String {
    "第 \(lines.prefix(10).map(String.init).joined(separator: "、"))\(lines.count > 10 ? "……" : "") 行"
  }
}
