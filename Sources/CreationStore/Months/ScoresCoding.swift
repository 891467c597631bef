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
    let document: JSONValue
    do throws(JSONFailure) {
      document = try JSONValue.parse(bytes)
    } catch {
      throw .damagedScores(file, "不是完好的 JSON，\(error)")
    }
    guard document["v"]?.int == 1, let month = document["month"]?.string.flatMap(Month.init),
      let asOf = document["as_of"]?.string.flatMap(Day.init), let decimals = document["decimals"]?.int,
      let rulebook = document["rulebook"]?.string, let name = document["rulebook_name"]?.string,
      let list = document["units"]?.elements
    else { throw .damagedScores(file, "v、month、rulebook、decimals、as_of、units 不全") }
    let units = list.compactMap(unit)
    guard units.count == list.count, units.count == document["count"]?.int else {
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

  private static func unit(_ value: JSONValue) -> UnitScore? {
    guard let unit = value["unit"]?.string, let name = value["name"]?.string,
      let group = value["group"]?.string, let account = account(value), let full = value.points("full")
    else { return nil }
    var score = UnitScore(
      unit: UnitID(rawValue: unit), name: name, group: RankingGroup(rawValue: group), account: account,
      components: (value["components"]?.elements ?? []).compactMap(component),
      score: value.points("score"), remark: value["remark"]?.string)
    score.full = full
    score.rank = value["rank"]?.int
    score.previousRank = value["previous_rank"]?.int
    score.previousScore = value.points("previous_score")
    return score
  }

  private static func account(_ value: JSONValue) -> Account? {
    var account = Account()
    var missing = Count.allCases.count
    for member in value.members ?? [] {
      guard let count = counts[member.key] else { continue }
      guard let number = member.value.int else { return nil }
      account[count] = number
      missing -= 1
    }
    return missing == 0 ? account : nil
  }

  private static let counts = Dictionary(
    Count.allCases.map { ($0.key, $0) }, uniquingKeysWith: { $1 })

  private static func component(_ value: JSONValue) -> ComponentScore? {
    guard let id = value["id"]?.string, let title = value["title"]?.string,
      let marks = value.points("marks")
    else { return nil }
    return ComponentScore(id: id, title: title, marks: marks)
  }
}

extension JSONValue {
  /// Marks as they are written: a decimal, or a fraction such as 2/3 where no decimal is exact.
  fileprivate func points(_ key: String) -> Points? {
    guard let text = self[key]?.string else { return nil }
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count == 2, let part = Rational(parts[0]), let whole = Rational(parts[1]) else {
      return Points(text)
    }
    return part.divided(by: whole).map { Points($0) }
  }
}

extension Problem {
  fileprivate static func damagedScores(_ file: String, _ why: String) -> Problem {
    Problem("月结成绩损坏", at: .file(file), why: why, advice: "请从备份恢复这个文件，再运行 creation check")
  }
}
