import Creation
import CreationReports
import CreationStore

/// 问题类别 `creation category`.
enum CategoryCommands {
  static let commands =
    [list, show]
    + Register<Creation.Category>.commands(
      "category", alias: "类别", example: "creation category add --name 占道经营 --limit 3工作日 --lead 综合执法办",
      fields: fields
    ) {
      Creation.Category(id: $0, name: $1)
    }

  private static let list = Command<Session, Outcome>(
    "category", alias: "类别", summary: "列出问题类别",
    .flag("--retired", alias: "--停用", help: "连停用的一起列出"), SheetOptions.parameter
  ) { session, isAll, options in
    let snapshot = try session.store().snapshot()
    let categories = try snapshot.register(Creation.Category.self).entries.filter {
      isAll || $0.retired == nil
    }
    return try .sheet(RegisterLists.categories(categories, names: try Names(snapshot, [.unit])), options)
  }

  private static let show = Command<Session, Outcome>(
    "category show", alias: "类别 查看", summary: "查看一个类别", .argument("类别", help: "编号或名称", .text)
  ) { session, word in
    let snapshot = try session.store().snapshot()
    let category = try snapshot.required(Creation.Category.self, word, at: "<类别>")
    let names = try Names(snapshot, [.unit])
    let leads = category.leads.sorted { $0.key < $1.key }.map { "\($0.key)由\(names.name(of: $0.value))" }
    return .lines(
      [
        "\(category.id)  \(category.name)（\(category.severity.title)）",
        "整改时限：\(category.limit?.title ?? "—")",
        "牵头：\(([category.lead.map { names.name(of: $0) } ?? "点位的管理主体"] + leads).joined(separator: "；"))",
        "配合：\(category.supports.isEmpty ? "—" : category.supports.map { names.name(of: $0) }.joined(separator: "、"))",
      ] + (category.retired.map { ["\($0) 起停用"] } ?? []))
  }

  private static let fields = Parameter<Fields>.group(
    .option("--limit", alias: "--时限", value: "时限", help: "整改时限，如 3工作日", .limit).optional,
    .option("--severity", alias: "--程度", value: "程度", help: "严重程度", .choice(Severity.self)).optional,
    .option("--lead", alias: "--牵头", value: "单位", help: "牵头单位；按点位类别分时写 单位;农贸市场=单位", .text).optional,
    .option("--supports", alias: "--配合", value: "单位,…", help: "配合单位", .list(of: .text)).optional,
    make: Fields.init)

  private struct Fields: EntryFields {
    var limit: TimeLimit?
    var severity: Severity?
    var lead: String?
    var supports: [String]?

    func apply(to category: inout Creation.Category, _ transaction: inout Transaction) throws {
      if let limit { category.limit = limit }
      if let severity { category.severity = severity }
      if let lead {
        let leads = try CategoryLeads(lead) { try transaction.required(Unit.self, $0, at: "--lead").id }
        category.lead = leads.standard
        category.leads = leads.byKind
      }
      if let supports {
        category.supports = try supports.map { try transaction.required(Unit.self, $0, at: "--supports").id }
      }
    }
  }
}
