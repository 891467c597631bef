import Creation

/// The file of a month's frozen scores: a JSON document with one unit a line, every count by its key.
enum ScoresCoding {
  static func bytes(_ sheet: ScoreSheet) -> [UInt8] {
    LineDocument.bytes(list: "units", of: sheet.units) { writer in
      writer.field("month", sheet.month.description)
      writer.field("rulebook", sheet.rulebook)
      writer.field("rulebook_name", sheet.rulebookName)
      writer.field("decimals", sheet.decimals)
      writer.field("as_of", sheet.asOf.description)
    } entry: { unit, writer in
      write(unit, &writer)
    }
  }

  static func sheet(_ bytes: [UInt8], file: String) throws(Problem) -> ScoreSheet {
    if let line = LineDocument.damagedLine(in: bytes, list: "units") {
      throw Problem.damagedScores(file, "校验码 crc 与内容不符").at(.line(file: file, line: line))
    }
    guard let (head, _) = LineDocument.header(bytes), let month = head["month"]?.string.flatMap(Month.init),
      let asOf = head["as_of"]?.string.flatMap(Day.init), let decimals = head["decimals"]?.int,
      let rulebook = head["rulebook"]?.string, let name = head["rulebook_name"]?.string
    else { throw .damagedScores(file, "v、month、rulebook、decimals、as_of、count 不全") }
    var (units, unread): ([UnitScore], Int) = ([], 0)
    var reader = UnitScoreReader()
    do {
      try LineDocument.forEachEntry(bytes) { _, entry in
        if let unit = try reader.unit(entry) { units.append(unit) } else { unread += 1 }
      }
    } catch {
      throw .damagedScores(file, "不是完好的 JSON，\(error)")
    }
    guard unread == 0, units.count == head["count"]?.int else {
      throw .damagedScores(file, "有的单位内容不全")
    }
    return ScoreSheet(
      Term(month), rulebook: rulebook, rulebookName: name, decimals: decimals, asOf: asOf, isClosed: true,
      units: units)
  }

  private static func write(_ unit: UnitScore, _ writer: inout LineWriter) {
    writer.field("unit", unit.unit.rawValue)
    writer.field("name", unit.name)
    writer.field("group", unit.group.rawValue)
    writer.field("rank", unit.rank)
    writer.field("score", unit.score?.description)
    writer.field("remark", unit.remark)
    writer.field("previous_rank", unit.previousRank)
    writer.field("previous_score", unit.previousScore?.description)
    writer.field("full", unit.full.description)
    for count in Count.allCases { writer.field(count.key, unit.account[count]) }
    let components = unit.components.map { component in
      JSONValue.object([
        JSONMember("id", .string(component.id)), JSONMember("title", .string(component.title)),
        JSONMember("marks", .string(component.marks.description)),
      ])
    }
    writer.field("components", components.isEmpty ? nil : JSONValue.array(components))
  }
}

extension Problem {
  fileprivate static func damagedScores(_ file: String, _ why: String) -> Problem {
    Problem("月结成绩损坏", at: .file(file), why: why, advice: "请从备份恢复这个文件，再运行 creation check")
  }
}
