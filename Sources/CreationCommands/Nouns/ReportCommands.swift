import Creation
import CreationReports
import CreationStore

/// 报表 `creation report`: where problems recur, and which came back.
enum ReportCommands {
  static let commands = [hotspots, rebounds]

  private static let hotspots = Command<Session, Outcome>(
    "report hotspots", alias: "报表 黑点", summary: "问题黑点：哪些点位、类别、网格、单位的问题最多",
    discussion: "按期内登记的问题计，作废、合并、不予受理的不计；逐月的数在 CSV、JSON 里各占一列，终端上画成趋势。",
    examples: [
      "creation report hotspots --period 2026-08..2026-10",
      "creation report hotspots --per grid --least 10",
    ],
    period,
    .option("--per", alias: "--按", value: "维度", help: "按什么归集", .choice(Facet.self)).default("place"),
    .option("--least", alias: "--至少", value: "次数", help: "至少这么多次才算黑点", .integer(from: 1)).default("2"),
    SheetOptions.parameter, run: hotspots)

  private static let rebounds = Command<Session, Outcome>(
    "report rebounds", alias: "报表 反弹", summary: "问题反弹：销号后又在同一点位、同一类别出现的问题",
    discussion: "逐个列出反弹的问题和它的前次问题；写 --per 时分组计数，并算反弹率（期内反弹 ÷ 期内销号）。",
    examples: [
      "creation report rebounds --period 本季度", "creation report rebounds --per unit --format csv",
    ],
    period,
    .option("--per", alias: "--按", value: "维度", help: "分组计数，不逐个列出", .choice(Facet.self)).optional,
    .option("--least", alias: "--至少", value: "次数", help: "分组时至少这么多次（默认 1）", .integer(from: 1)).optional,
    SheetOptions.parameter, run: rebounds)

  private static let period = Parameter<PeriodWord>.option(
    "--period", alias: "--时段", value: "时段",
    help: "哪段时间，如 本季度、2026-08、2026-08..2026-10（默认连同本月共 \(usualMonths) 个月）", .period
  ).optional

  /// The months of a report that names none, this one included.
  private static let usualMonths = 6

  private static func hotspots(
    _ session: Session, _ period: PeriodWord?, _ facet: Facet, _ least: Int, _ options: SheetOptions
  ) throws -> Outcome {
    try refuseFacetAsOperator(session)
    let snapshot = try session.store().snapshot()
    let days = try days(period, session, snapshot)
    let findings = try MonthReader(snapshot).since(days.first.month).findings
    let hotspots = Hotspots(
      findings, by: try keys(facet, snapshot), in: days, least: least, asOf: session.present)
    return try .sheet(HotspotList.sheet(hotspots, try wording(session, snapshot, options)), options)
  }

  private static func rebounds(
    _ session: Session, _ period: PeriodWord?, _ facet: Facet?, _ least: Int?, _ options: SheetOptions
  ) throws -> Outcome {
    try refuseFacetAsOperator(session)
    if facet == nil, let least { throw Problem.leastAlone(least) }
    let snapshot = try session.store().snapshot()
    let days = try days(period, session, snapshot)
    let rebounds = try rebounds(snapshot, in: days)
    let wording = try wording(session, snapshot, options)
    guard let facet else { return try .sheet(ReboundList.sheet(rebounds, wording), options) }
    let keys = try keys(facet, snapshot)
    return try .sheet(
      ReboundGroupList.sheet(rebounds, by: keys, least: least ?? 1, wording), options)
  }

  /// The rebounds of a period; findings closed so long ago that no later closing holds them are looked up.
  private static func rebounds(_ snapshot: Snapshot, in days: Period) throws -> Rebounds {
    let reader = MonthReader(snapshot)
    let book = try reader.since(days.first.month)
    let earlier = book.findings.filter { days.contains($0.reported.day) }.compactMap(\.reboundsFrom)
    let older = try reader.findings(Set(earlier.filter { book[$0] == nil }))
    return Rebounds(book.findings, in: days) { id in (book[id] ?? older[id])?.closed }
  }

  /// The days meant, through today at most; a period without a beginning starts with the ledger's first month.
  private static func days(
    _ word: PeriodWord?, _ session: Session, _ snapshot: Snapshot
  ) throws -> Period {
    let today = session.today
    guard let word else {
      let first = today.month.advanced(by: 1 - usualMonths).first
      return Period(first: first, last: today) ?? Period(today.month...today.month)
    }
    let period: Period
    do throws(Problem) {
      period = try word.period(on: today)
    } catch {
      throw error.at(.option("--period"))
    }
    guard period.first <= today else { throw Problem.notBegun(period, today) }
    let last = min(period.last, today)
    let begins = snapshot.months.first ?? today.month
    let first = period.first == .earliest ? min(begins, last.month).first : period.first
    return Period(first: first, last: last) ?? period
  }

  /// `--by` is the operator everywhere; who writes `--by grid` means something else, and must not be passed over.
  private static func refuseFacetAsOperator(_ session: Session) throws(Problem) {
    guard let word = session.globals.by, let facet = Facet(text: word) else { return }
    throw .facetAsOperator(word, facet)
  }

  private static func keys(_ facet: Facet, _ snapshot: Snapshot) throws -> FacetKeys {
    guard facet == .grid else { return FacetKeys(facet) }
    let places = try snapshot.register(Place.self).entries
    let onFile = try snapshot.register(Grid.self)
    let grids = places.compactMap { place in
      place.grid.map { (place.id, onFile.find($0)?.id.rawValue ?? $0) }
    }
    return FacetKeys(facet, grids: Dictionary(grids, uniquingKeysWith: { $1 }))
  }

  private static func wording(
    _ session: Session, _ snapshot: Snapshot, _ options: SheetOptions
  ) throws -> HotspotWording {
    HotspotWording(
      names: try Names(snapshot), asOf: session.present, forTerminal: options.format == .table)
  }
}

extension Problem {
  fileprivate static func facetAsOperator(_ word: String, _ facet: Facet) -> Problem {
    Problem(
      "--by 是经办人，不是归集的维度", at: .option("--by"), value: word, why: "按\(facet.title)归集写作 --per \(facet.key)",
      advice: "请改用 --per \(facet.key)")
  }

  fileprivate static func notBegun(_ period: Period, _ today: Day) -> Problem {
    Problem(
      "这段时间还没有开始", at: .option("--period"), value: period.title, why: "今天是 \(today)", advice: "请核对时段")
  }

  fileprivate static func leastAlone(_ least: Int) -> Problem {
    Problem(
      "--least 要和 --per 一起用", at: .option("--least"), value: String(least), why: "不分组时每个反弹各列一行，没有次数",
      advice: "请加上 --per，如 --per place")
  }
}
