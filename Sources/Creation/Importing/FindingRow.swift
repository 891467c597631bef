/// 导入字段 The fields a table of findings may have.
public enum FindingField: String, Coded {
  /// 外部编号.
  case externalID = "external-id"
  /// The times of a finding.
  case reported, due, closed
  /// Who and where and what, by number or name.
  case unit, place, category
  /// 内容.
  case text
  /// 来源.
  case source
  /// 举报人 and their telephone; kept apart from everything else.
  case reporter, phone

  /// The Chinese header.
  public var title: String {
    switch self {
    case .externalID: "外部编号"
    case .reported: "登记时间"
    case .due: "整改时限"
    case .closed: "销号时间"
    case .unit: "责任单位"
    case .place: "点位"
    case .category: "问题类别"
    case .text: "内容"
    case .source: "来源"
    case .reporter: "举报人"
    case .phone: "电话"
    }
  }
}

/// 导入行 A finding as one row of a table tells it, before its words are looked up in the registers.
public struct FindingRow: Hashable, Sendable {
  /// The line of the file.
  public var line: Int
  /// 外部编号.
  public var external: String?
  /// When it was reported.
  public var reported: Moment
  /// Until when it had to be dealt with.
  public var due: Moment?
  /// When it was closed.
  public var closed: Moment?
  /// The unit, place and category as written.
  public var unit, place, category: String?
  /// The words, untouched.
  public var text: String?
  /// Where it came from.
  public var source: Source
  /// Who reported it.
  public var reporter, phone: String?
}

extension FindingRow {
  /// Reads a row, collecting everything wrong with it.
  public init(
    _ row: CSVRow, _ map: HeaderMap<FindingField>, file: String, dates: MomentFormat, source: Source
  ) throws(Problems) {
    var problems: [Problem] = []
    func moment(_ field: FindingField) -> Moment? {
      guard let word = map.word(field, in: row) else { return nil }
      if let moment = dates.moment(word) { return moment }
      problems.append(.unreadableDate(word, at: map.site(field, in: row, file)))
      return nil
    }
    let reported = moment(.reported)
    due = moment(.due)
    closed = moment(.closed)
    if row.count != map.header.count {
      problems.append(.wrongWidth(row, map.header.count, file))
    } else if map.word(.reported, in: row) == nil {
      problems.append(.noDate(at: map.site(.reported, in: row, file)))
    }
    if let reported, let closed, reported.isAfter(closed) {
      problems.append(.closedBeforeReported(closed, reported, at: map.site(.closed, in: row, file)))
    }
    line = row.line
    self.reported = reported ?? Moment(Day(number: 0))
    external = map.word(.externalID, in: row)
    unit = map.word(.unit, in: row)
    place = map.word(.place, in: row)
    category = map.word(.category, in: row)
    text = map.text(.text, in: row).flatMap { $0.isEmpty ? nil : $0 }
    self.source = map.word(.source, in: row).map(Source.init(rawValue:)) ?? source
    reporter = map.word(.reporter, in: row)
    phone = map.word(.phone, in: row)
    try Problems(problems).throwIfAny()
  }

  /// Whether the deadline lies before the report, as happens in real records; such a row is taken as it is,
  /// and named.
  public var isDueBeforeReported: Bool { due.map { reported.isAfter($0) } ?? false }
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

  fileprivate static func wrongWidth(_ row: CSVRow, _ width: Int, _ file: String) -> Problem {
    Problem(
      "列数不对", at: .line(file: file, line: row.line), value: "\(row.count) 列", why: "表头有 \(width) 列",
      advice: "请检查这一行是否少了或多了逗号、引号")
  }

  fileprivate static func closedBeforeReported(
    _ closed: Moment, _ reported: Moment, at site: Site
  ) -> Problem {
    Problem(
      "销号早于登记", at: site, value: closed.title, why: "登记时间是 \(reported.title)", advice: "请核对这两个时间")
  }
}
