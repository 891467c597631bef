import Creation
import CreationStore

/// 何事 What it is about, and where it came from.
struct FindingWords: Sendable {
  var categories: [String]
  var sources: [Source]
  var levels, channels, inspections: [String]
  var externals, texts: [String]

  static let parameter = Parameter<FindingWords>.group(
    .option("--category", alias: "--类别", value: "类别", help: "问题类别", .text).repeated(),
    .option("--source", alias: "--来源", value: "来源", help: "来源", Reader<Source>.word).repeated(),
    .option("--level", alias: "--级别", value: "级别", help: "来源的级别，如 省级", .text).repeated(),
    .option("--channel", alias: "--渠道", value: "渠道", help: "来自哪个渠道，如 电话", .text).repeated(),
    .option("--inspection", alias: "--批次", value: "名称", help: "哪一次检查发现的", .text).repeated(),
    .option("--external", alias: "--外部编号", value: "编号", help: "来件在原系统里的编号", .text).repeated(),
    .option("--text", alias: "--内容", value: "字", help: "内容里有这些字", .text).repeated(),
    make: FindingWords.init)
}

extension FindingWords: FindingCondition {
  func add(to sieve: inout FindingSieve, _ snapshot: Snapshot, asOf moment: Moment) throws {
    var problems = Problems([])
    let categories = problems.ids(Creation.Category.self, categories, at: "--category", snapshot)
    try problems.throwIfAny()
    sieve.require(categories, \.report.category)
    sieve.require(sources) { $0.report.source }
    sieve.require(levels, \.report.level)
    sieve.require(channels, \.report.channel)
    sieve.require(inspections, \.report.inspection)
    sieve.require(externals, \.report.external)
    sieve.requireText(texts.map(TextNeedle.init))
  }

  /// For a word no register knows, a known one like it: 随手拍 for 随手怕.
  var hints: [String] {
    sources.filter { !Source.known.contains($0) }.compactMap { source in
      Nearest.name(to: source.rawValue, among: Source.known.map(\.rawValue)).map {
        "没有来源是「\(source)」的问题，是不是「\($0)」？"
      }
    }
  }
}
