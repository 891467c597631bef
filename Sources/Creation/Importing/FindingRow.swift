/// 导入行 A finding as one row of a table tells it, before its words are looked up in the registers.
public struct FindingRow: Hashable, Sendable {
  /// The line of the file.
  public var line: Int
  /// 问题编号 of our own.
  public var id: FindingID? = nil
  /// 外部编号.
  public var external: String? = nil
  /// When it was reported.
  public var reported: Moment
  /// Whether the row itself says when.
  public var saysReported = true
  /// How long the unit had.
  public var limit: TimeLimit?
  /// Until when.
  public var due: Moment? = nil
  /// Whether the table has a column for that, so that an empty one means no deadline.
  public var saysDue: Bool
  /// When the unit answered.
  public var replied: Moment? = nil
  /// When it was closed.
  public var closed: Moment? = nil
  /// 不予受理, 已作废 or 已合并, where the row says that it ended so.
  public var ended: FindingState? = nil
  /// The unit, place and category as written.
  public var unit, place, category: EntryWords?
  /// The units that help, as written.
  public var supports: [EntryWords]
  /// The words, untouched.
  public var text: String?
  /// Where it came from.
  public var source: Source
  /// 级别, 渠道 and 检查批次 of the source.
  public var level, channel, inspection: String?
  /// Who reported it.
  public var reporter: String? = nil
  /// And their telephone.
  public var phone: String? = nil
}

extension FindingRow {
  /// Reads a row, collecting everything wrong with it; `on` is when it was reported where the row does not say.
  public init(
    _ row: FieldRow<FindingField>, dates: MomentFormat, source: Source, on: Moment? = nil
  ) throws(Problems) {
    var problems: [Problem] = []
    func moment(_ field: FindingField) -> Moment? {
      guard let word = row.word(field) else { return nil }
      if let moment = dates.moment(word) ?? Moment(word) { return moment }
      problems.append(.unreadableDate(word, at: row.site(field)))
      return nil
    }
    saysReported = row.word(.reported) != nil
    let reported = saysReported ? moment(.reported) : on
    due = moment(.due)
    saysDue = row.text(.due) != nil || row.text(.limit) != nil
    replied = moment(.replied)
    closed = moment(.closed)
    ended = row.word(.state).flatMap { FindingState(text: $0) }.flatMap { $0.isProblem ? nil : $0 }
    do throws(Problem) {
      limit = try row.word(.limit).map { word throws(Problem) in try TimeLimit(word) }
    } catch {
      problems.append(error.at(row.site(.limit)))
    }
    if let width = row.widthProblem {
      problems.append(width)
    } else if !saysReported, on == nil {
      problems.append(.noDate(at: row.site(.reported)))
    }
    line = row.line
    self.reported = reported ?? Moment(Day(number: 0))
    id = row.word(.id).flatMap { FindingID($0) }
    external = row.word(.externalID)
    unit = row.entry(.unit, id: .unitID, name: .unitName)
    place = row.entry(.place, id: .placeID, name: .placeName)
    category = row.entry(.category, id: .categoryID, name: .categoryName)
    supports = row.entries(.supports, id: .supportsID, name: .supportsName)
    text = row.text(.text).flatMap { $0.isEmpty ? nil : $0 }
    self.source = row.word(.source).map(Source.init(rawValue:)) ?? source
    level = row.word(.level)
    channel = row.word(.channel)
    inspection = row.word(.inspection)
    reporter = row.word(.reporter)
    phone = row.word(.phone)
    if reported != nil { problems += disorder { row.site($0) } }
    try Problems(problems).throwIfAny()
  }

  /// Whether the deadline lies before the report, as happens in real records; such a row is taken as it is,
  /// and named.
  public var isDueBeforeReported: Bool { due.map { reported.isAfter($0) } ?? false }

  /// What is wrong with the order of the times.
  private func disorder(_ site: (FindingField) -> Problem.Site) -> [Problem] {
    var found: [Problem] = []
    var (last, what) = (reported, FindingField.reported)
    for (field, moment) in [(FindingField.replied, replied), (.closed, closed)] {
      guard let moment else { continue }
      if last.isAfter(moment) { found.append(.tooEarly(field, moment, what, last, at: site(field))) }
      (last, what) = (moment, field)
    }
    return found
  }
}

extension Problem {
  fileprivate static func unreadableDate(_ word: String, at site: Site) -> Problem {
    Problem(
      "读不懂这个时间", at: site, value: word, why: "不是认识的写法，或没有这一天",
      advice: "请改成 2026-10-30 或 2026-10-30 14:05，或用 --date-format 说明写法")
  }

  fileprivate static func noDate(at site: Site) -> Problem {
    Problem("没有登记时间", at: site, why: "每个问题都要有登记时间", advice: "请补上登记时间")
  }

  fileprivate static func tooEarly(
    _ field: FindingField, _ moment: Moment, _ before: FindingField, _ last: Moment, at site: Site
  ) -> Problem {
    Problem(
      "\(field.step)早于\(before.step)", at: site, value: moment.title, why: "\(before.title)是 \(last.title)",
      advice: "请核对这两个时间")
  }
}

extension FindingField {
  /// What happened at the time a column holds: 登记 of 登记时间.
  fileprivate var step: Substring { title.hasSuffix("时间") ? title.dropLast(2) : title[...] }
}
