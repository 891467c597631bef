import Creation
import CreationReports
import CreationStore

/// 导入方案 `creation finding profiles`: the ways of reading other systems' tables that were kept.
enum ProfileCommands {
  static let list = Command<Session, Outcome>(
    "finding profiles", alias: "问题 导入方案", summary: "列出或删除存好的导入方案",
    examples: ["creation finding profiles", "creation finding profiles --drop 12345"],
    .option("--drop", alias: "--删除", value: "名称", help: "删除这个方案", .text).optional, SheetOptions.parameter,
    run: list)

  @Sendable
  private static func list(_ session: Session, _ name: String?, _ options: SheetOptions) throws -> Outcome {
    if let name { return try session.drop(ImportProfile.self, name) }
    return try .sheet(sheet(session.store().snapshot().kept(ImportProfile.self)), options)
  }

  private static func sheet(_ profiles: [ImportProfile]) -> Sheet {
    Sheet(
      columns: [
        Column("name", "方案"), Column("source", "来源"), Column("map", "列名对应", flexible: true),
        Column("create", "新建"), Column("dates", "日期写法"), Column("encoding", "编码"), Column("separator", "分隔符"),
      ],
      rows: profiles.map { profile in
        [
          .text(profile.name), .optional(profile.source?.rawValue), .optional(profile.mapText),
          .optional(profile.create?.joined(separator: ",")), .optional(profile.dates),
          profile.encoding.map { .coded($0) } ?? .empty, profile.separator.map { .coded($0) } ?? .empty,
        ]
      })
  }
}

extension ImportProfile {
  /// The columns as `--map` takes them, in the order of the fields.
  fileprivate var mapText: String {
    FindingField.allCases.compactMap { field in map[field.key].map { "\(field.key)=\($0)" } }.joined(
      separator: ",")
  }
}
