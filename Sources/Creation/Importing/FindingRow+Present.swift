extension FindingRow {
  /// What the row says has happened by a time that is still to come; a deadline may lie ahead.
  ///
  /// ```
  /// // On 2026-11-21: 登记时间 2026-12-01 is refused, 整改时限 2026-12-01 is not.
  /// ```
  public func ahead(of present: Moment, site: (FindingField) -> Problem.Site) -> [Problem] {
    [(FindingField.reported, reported), (.replied, replied), (.closed, closed)].compactMap { field, moment in
      guard let moment, moment.isAfter(present) else { return nil }
      return .ahead(moment, of: present, at: site(field))
    }
  }
}

extension Problem {
  /// What a row says has not happened yet.
  public static func ahead(_ moment: Moment, of present: Moment, at site: Site) -> Problem {
    let isToday = moment.day == present.day
    return Problem(
      isToday ? "时间还没有到" : "日期在今天之后", at: site, value: moment.title,
      why: (isToday ? "现在是 \(present.title)" : "今天是 \(present.day)") + "，还没有发生的事不能记账",
      advice: "请核对这个日期")
  }
}
