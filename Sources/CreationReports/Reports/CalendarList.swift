import Creation

/// 放假安排 The holiday arrangements on file: a line a year, or a line a day.
package enum CalendarList {
  /// One line a year.
  package static func years(_ arrangements: [Arrangement]) -> Sheet {
    Sheet(
      columns: [
        Column("year", "年份"), Column("state", "状态"), Column("off", "休息", alignment: .trailing),
        Column("work", "补班", alignment: .trailing), Column("version", "版本"), Column("papers", "依据"),
      ],
      rows: arrangements.map { arrangement in
        [
          .text(String(arrangement.year)),
          .coded(key: arrangement.isEmpty ? "unknown" : "known", title: arrangement.isEmpty ? "未公布" : "已录入"),
          .integer(arrangement.off.count), .integer(arrangement.work.count), .text(arrangement.fingerprint),
          .text(arrangement.papers.joined(separator: " ")),
        ]
      })
  }

  /// One line a day.
  package static func days(of arrangement: Arrangement) -> Sheet {
    let off = arrangement.off.map { ($0.key, $0.value, true) }
    let work = arrangement.work.map { ($0.key, $0.value, false) }
    return Sheet(
      title: "\(arrangement.year)年放假安排",
      columns: [
        Column("date", "日期"), Column("weekday", "星期"), Column("kind", "安排"), Column("name", "名称"),
      ],
      rows: (off + work).sorted { $0.0 < $1.0 }.map { day, name, isOff in
        [
          .text(day.description), .text(day.weekday.title),
          .coded(key: isOff ? "off" : "work", title: isOff ? "休息" : "上班"), .text(name),
        ]
      })
  }
}
