import Creation
import CreationReports

/// 清单要求 What a list of findings is asked for: which findings, in which order, how many, which columns.
struct FindingListRequest: Sendable {
  var filter: FindingFilter
  var sort: [String]
  var limit: Int?
  var options: SheetOptions

  static let parameter = Parameter<FindingListRequest>.group(
    FindingFilter.parameter,
    .option(
      "--sort", alias: "--排序", value: "列,列…", help: "按这些列排，列前加 - 为从大到小（默认按编号）", .list(of: .text)
    ).signed.optional,
    .option("--limit", alias: "--最多", value: "数", help: "排好后最多列出几个", .integer(from: 1)).optional,
    SheetOptions.parameter
  ) { filter, sort, limit, options in
    FindingListRequest(filter: filter, sort: sort ?? [], limit: limit, options: options)
  }

  /// What a saved view keeps: everything but how the list is written.
  static let kept = parameter.forms.filter {
    !["--format", "--headers", "--output", "--encoding"].contains($0.name)
  }

  /// How the list is laid out.
  func list() throws -> FindingList {
    var problems = Problems([])
    let order = problems.collecting { try FindingOrder(sort) }
    let columns = problems.collecting {
      try FindingList(columns: options.columns, order: order ?? FindingOrder(), format: options.format)
    }
    guard let columns, problems.list.isEmpty else { throw problems }
    return columns
  }
}
