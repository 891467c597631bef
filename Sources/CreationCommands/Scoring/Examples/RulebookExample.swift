import Creation
import CreationReports

/// 办法范例 A published scheme written as a rulebook, to be looked at and changed.
struct RulebookExample: Sendable {
  /// What it is called by.
  var name: String
  /// What it shows.
  var summary: String
  /// 未载明 What the published text leaves open, and what the example takes instead.
  var left: String
  /// Where the numbers come from.
  var source: String
  /// The file.
  var json: String
}

extension RulebookExample {
  /// The example of that name.
  static func named(_ name: String) throws(Problem) -> RulebookExample {
    guard let example = all.first(where: { $0.name == name }) else {
      let near = Nearest.name(to: name, among: all.map(\.name)).map { "，是不是「\($0)」？" } ?? ""
      throw Problem(
        "没有这个范例", at: .option("<名称>"), value: name,
        why: "有：\(all.map(\.name).joined(separator: "、"))\(near)", advice: "请从中选一个")
    }
    return example
  }

  /// All of them, a row each.
  static var sheet: Sheet {
    Sheet(
      title: "考评办法范例",
      columns: [
        Column("name", "名称"), Column("summary", "说明", flexible: true),
        Column("left", "未载明之处", visibility: .machines), Column("source", "数字出处", flexible: true),
      ],
      rows: all.map { [.text($0.name), .text($0.summary), .text($0.left), .text($0.source)] })
  }

  /// All of them: those whose figures are published first.
  static let all: [RulebookExample] = [
    .lianyungang, .jinhua, .subdistrict, .inspection, .yangzhou, .digitalCity, .hefei, .feidong, .capital,
    .yichang,
    .hubei, .monthlyRank, .jiaozuo,
  ]
}
