import Creation

/// The file of what the stretches a month lies in came to by its end: a line for each stretch and unit, with the counts
/// that are not 0.
enum TotalsCoding {
  static func bytes(_ totals: [StretchTotals], of month: Month) -> [UInt8] {
    let lines = totals.flatMap { totals in
      totals.accounts.sorted { $0.key < $1.key }.map { (totals.term, $0.key, $0.value) }
    }
    return LineDocument.bytes(list: "totals", of: lines) { writer in
      writer.field("month", month.description)
      writer.field("terms", JSONValue.array(totals.map { .string($0.term.description) }))
    } entry: { line, writer in
      let (term, unit, account) = line
      writer.field("term", term.description)
      writer.field("unit", unit.rawValue)
      for count in Count.allCases where account[count] != 0 { writer.field(count.key, account[count]) }
    }
  }

  static func totals(_ bytes: [UInt8], of month: Month, file: String) throws(Problem) -> [StretchTotals] {
    if let line = LineDocument.damagedLine(in: bytes, list: "totals") {
      throw .damagedTotals(.line(file: file, line: line), "校验码 crc 与内容不符")
    }
    guard let (head, _) = LineDocument.header(bytes), head["month"]?.string == month.description,
      let terms = head["terms"]?.elements?.map({ $0.string.flatMap(Term.init) }), !terms.contains(nil)
    else { throw .damagedTotals(.line(file: file, line: 1), "开头的 v、month、terms、count 不全，或是别的月份") }
    var accounts: [Term: [UnitID: Account]] = [:]
    var fields = LineFields(KeyTable(["term", "unit"] + Count.allCases.map(\.key) + [Slot.crc.key]))
    do {
      try LineDocument.forEachEntry(bytes) { line, entry in
        try fields.read(entry)
        guard let term = fields.string(0).flatMap(Term.init), terms.contains(term),
          let unit = fields.string(1)
        else { throw Problem.damagedTotals(.line(file: file, line: line.number), "term、unit 不全或写法不对") }
        accounts[term, default: [:]][UnitID(rawValue: unit)] = account(fields)
      }
    } catch let problem as Problem {
      throw problem
    } catch {
      throw .damagedTotals(.file(file), "\(error)")
    }
    return terms.compactMap(\.self).map { StretchTotals($0, accounts: accounts[$0] ?? [:]) }
  }

  private static func account(_ fields: borrowing LineFields) -> Account {
    var account = Account()
    for count in Count.allCases { account[count] = fields.int(2 + count.rawValue) ?? 0 }
    return account
  }
}

extension Snapshot {
  /// What the stretches a closed month lies in came to by its end.
  func totals(of month: Month) throws(Problem) -> [StretchTotals] {
    let file = DataDirectory.monthFolder(month) + "/totals.json"
    guard let bytes = try bytes(of: file) else {
      throw .damagedTotals(.file(file), "文件不见了")
    }
    return try TotalsCoding.totals(bytes, of: month, file: file)
  }
}

extension Problem {
  fileprivate static func damagedTotals(_ site: Site, _ why: String) -> Problem {
    Problem("月结累计损坏", at: site, why: why, advice: "请从备份恢复这个文件，再运行 creation check")
  }
}
