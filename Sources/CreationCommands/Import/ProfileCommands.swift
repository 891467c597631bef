import Creation
import CreationReports
import CreationStore

/// 导入方案 `creation finding profiles`: the ways of reading other systems' tables that were kept.
enum ProfileCommands {
  static let list = Command<Session, Outcome>(
    "finding profiles", alias: "问题 导入方案", summary: "列出存好的导入方案", SheetOptions.parameter, run: list)

  @Sendable
  private static func list(_ session: Session, _ options: SheetOptions) throws -> Outcome {
    let profiles = try session.store().snapshot().register(ImportProfile.self).entries
    return try .sheet(sheet(profiles.filter { $0.retired == nil }), options)
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

extension Snapshot {
  /// The profile of that name, or the error that names the nearest one.
  func profile(_ id: ProfileID) throws -> ImportProfile {
    let profiles = try register(ImportProfile.self)
    if let profile = profiles[id], profile.retired == nil { return profile }
    let near = Nearest.name(to: id.rawValue, among: profiles.entries.map(\.name))
    throw Problem(
      "没有这个导入方案", at: .option("--profile"), value: id.rawValue, why: "没有用这个名称存过",
      advice: near.map { "是不是「\($0)」？请核对，或用 creation finding profiles 查看全部" }
        ?? "请用 creation finding profiles 查看全部，或先用 --save-profile 存一个")
  }
}
