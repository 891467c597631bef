import Testing
@testable import CreationReports

extension Sheet {
  /// The sheet in a format as a string, so that expectations can be read.
  func text(as format: Format, headers: Headers? = nil, width: Int? = nil) -> String {
    String(decoding: rendered(as: format, headers: headers, width: width), as: UTF8.self)
  }
}

/// Tells whether two texts are the same byte for byte, which `==` does not for accented letters.
func same(_ left: String, _ right: String) -> Bool {
  Array(left.utf8) == Array(right.utf8)
}

extension Sheet {
  /// The monthly ranking of the design document, with one unit more.
  static let ranking = Sheet(
    title: "月测评",
    heading: ["2026年10月 月测评 · 示例市考评办法（2026年）· 截至 2026-10-31 · 未月结"],
    columns: [
      Column("rank", "名次", alignment: .trailing),
      Column("unit", "单位"),
      Column("score", "得分", alignment: .trailing),
      Column("change", "较上月"),
      Column("closed_rate", "整改率", alignment: .trailing),
      Column("on_time_rate", "按期整改率", alignment: .trailing),
      Column("overdue_open", "逾期未销号", alignment: .trailing),
      Column("ranked", "参加排名", visibility: .machines),
      Column("state", "状态", visibility: .machines),
    ],
    rows: [
      [
        .integer(1), .text("城东区"), .decimal("96.41"), .change("1.20"), .percent("98.73"),
        .percent("97.02"), .integer(2), .flag(true), .coded(key: "open", title: "未月结"),
      ],
      [
        .integer(2), .text("城西区"), .decimal("-12.50"), .absent, .absent, .absent, .integer(0),
        .flag(false), .coded(key: "open", title: "未月结"),
      ],
    ],
    notes: ["整改率 = 销号 ÷（期初 + 交办 − 作废 − 转出）"])
}
