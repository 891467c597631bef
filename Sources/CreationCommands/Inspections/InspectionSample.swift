import Creation
import CreationReports
import CreationStore

/// 抽查 `creation inspection sample`: draws closed findings, or places, to be looked at again.
enum InspectionSample {
  static let command = Command<Session, Outcome>(
    "inspection sample", alias: "督查 抽查", summary: "回头看抽样：抽出已销号的问题或点位，谁抽都一样",
    discussion: "抽已销号的问题（--of closed）时，取时段内销号、时段末仍是销号的；抽点位（--of places）时，取在用的点位。"
      + "按 --per 分层排队，层内次序和起点由种子定，等距抽取：每个被抽到的机会相等，各层至多相差一个，不重复。"
      + "同一种子、同一范围，在哪台机器、抽几次都是同一结果；种子不写就用时段末的月份。--share 的零头进一。",
    examples: [
      "creation inspection sample --of closed --period 上月 --share 10%",
      "creation inspection sample --of closed --period 2026-10 --count 20 --seed 2026-11 --per category --format csv --output 抽查.csv",
      "creation inspection sample --of places --declared --count 8 --seed 暗访11月 --per kind",
    ],
    Draw.parameter, Range.parameter, SheetOptions.parameter, run: run)

  /// What is drawn from.
  enum Pool: String, Coded {
    case closed, places

    var title: String {
      switch self {
      case .closed: "已销号"
      case .places: "点位"
      }
    }
  }

  /// What it is drawn evenly over.
  enum Layer: String, Coded {
    case unit, category, kind, none

    var title: String {
      switch self {
      case .unit: "责任单位"
      case .category: "问题类别"
      case .kind: "点位类别"
      case .none: "不分层"
      }
    }
  }

  /// How the draw is made.
  private struct Draw: Sendable {
    var pool: Pool
    var size: SampleSize
    var seed: String?
    var layer: Layer

    static let parameter = Parameter<Draw>.group(
      .option("--of", alias: "--范围", value: "范围", help: "从哪里抽", .choice(Pool.self)).default("closed"),
      .option("--share", alias: "--比例", value: "百分比", help: "抽多少，如 10%", .share).optional,
      .option("--count", alias: "--个数", value: "个数", help: "抽几个", .integer(from: 1)).optional,
      .option("--seed", alias: "--种子", value: "种子", help: "随便几个字，如 2026-11；默认时段末的月份", .text).optional,
      .option("--per", alias: "--按", value: "维度", help: "按什么分层", .choice(Layer.self)).default("unit")
    ) { pool, share, count, seed, layer in
      guard let size = share ?? count.map({ .count($0) }), share == nil || count == nil else {
        throw Problem(
          share == nil ? "没有写抽多少" : "比例和个数只能写一样", at: .option("--share / --count"), why: "二取一",
          advice: "请写 --share 10% 或 --count 20")
      }
      return Draw(pool: pool, size: size, seed: seed, layer: layer)
    }
  }

  /// What it is drawn from.
  private struct Range: Sendable {
    var period: PeriodWord?
    var units, categories: [String]
    var isDeclared: Bool

    static let parameter = Parameter<Range>.group(
      .option("--period", alias: "--时段", value: "时段", help: "在这个时段销号的（默认上月）", .period).optional,
      .option("--unit", alias: "--单位", value: "单位", help: "只在这个单位和它的下属里抽", .text).repeated(),
      .option("--category", alias: "--类别", value: "类别", help: "只在这类问题里抽", .text).repeated(),
      .flag("--declared", alias: "--申报", help: "只在申报点位里抽"), make: Range.init)
  }

  @Sendable
  private static func run(
    _ session: Session, _ draw: Draw, _ range: Range, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let period = try period(range.period, session)
    let seed = draw.seed ?? period.last.month.description
    var problems = Problems([])
    let named = problems.ids(Unit.self, range.units, at: "--unit", snapshot)
    let categories = problems.ids(Creation.Category.self, range.categories, at: "--category", snapshot)
    try problems.throwIfAny()
    let units = named.isEmpty ? [] : Unit.subtree(of: named, in: try snapshot.register(Unit.self).entries)
    let names = try Names(snapshot)
    switch draw.pool {
    case .closed:
      let closed = try MonthReader(snapshot, text: true).since(period.first.month, through: period.last)
        .findings.filter { finding in
          finding.state == .closed && finding.closed.map { period.contains($0.day) } ?? false
            && (units.isEmpty || finding.lead.map(units.contains) ?? false)
            && (categories.isEmpty || finding.report.category.map(categories.contains) ?? false)
        }
      return try ofClosed(Array(closed), draw, seed, period, snapshot, names, options)
    case .places:
      if let word = range.categories.first { throw Problem.categoriesOfPlaces(word) }
      let places = try snapshot.register(Place.self).entries.filter { place in
        place.retired == nil && (!range.isDeclared || place.declared)
          && (units.isEmpty || place.manager.map(units.contains) ?? false)
      }
      return try ofPlaces(places, draw, seed, names, options)
    }
  }

  private static func ofClosed(
    _ closed: [Finding], _ draw: Draw, _ seed: String, _ period: Period, _ snapshot: Snapshot,
    _ names: Names, _ options: SheetOptions
  ) throws -> Outcome {
    let kinds = try draw.layer == .kind ? snapshot.kinds() : [:]
    let drawn = Sampling(seed: seed).draw(
      draw.size.count(of: closed.count), of: closed, key: \.id.description
    ) { finding in
      switch draw.layer {
      case .unit: finding.lead?.rawValue ?? ""
      case .category: finding.report.category?.rawValue ?? ""
      case .kind: finding.report.place.flatMap { kinds[$0]?.rawValue } ?? ""
      case .none: ""
      }
    }
    let now = try MonthReader(snapshot).since(period.first.month)
    let said = said(draw, seed, "\(period.title)销号 \(closed.count) 个", drawn.count)
    return try .sheet(
      RevisitList.sheet(drawn, now: { now[$0] }, names), options,
      notices: drawn.isEmpty ? [said] : [said, RevisitList.advice(drawn)])
  }

  private static func ofPlaces(
    _ places: [Place], _ draw: Draw, _ seed: String, _ names: Names, _ options: SheetOptions
  ) throws -> Outcome {
    if draw.layer == .category { throw Problem.categoriesOfPlaces("category") }
    let drawn = Sampling(seed: seed).draw(
      draw.size.count(of: places.count), of: places, key: \.id.rawValue
    ) { place in
      switch draw.layer {
      case .unit: place.manager?.rawValue ?? ""
      case .kind: place.kind.rawValue
      case .category, .none: ""
      }
    }
    let said = said(draw, seed, "点位 \(places.count) 个", drawn.count)
    let numbers = drawn.map(\.id.rawValue).joined(separator: ",")
    return try .sheet(
      RegisterLists.places(drawn, names: names), options,
      notices: drawn.isEmpty
        ? [said] : [said, "查过之后：creation inspection add --mechanism 暗访 --place \(numbers)"])
  }

  private static func said(_ draw: Draw, _ seed: String, _ pool: String, _ count: Int) -> String {
    let layer = draw.layer == .none ? "不分层" : "按\(draw.layer.title)分层"
    return "种子「\(seed)」：\(pool)，抽 \(count) 个，\(layer)"
  }

  private static func period(_ word: PeriodWord?, _ session: Session) throws -> Period {
    guard let word else { return Period(session.today.month.previous...session.today.month.previous) }
    do throws(Problem) {
      return try word.period(on: session.today)
    } catch {
      throw error.at(.option("--period"))
    }
  }
}

extension Snapshot {
  /// The kinds of the places on file.
  fileprivate func kinds() throws -> [PlaceID: PlaceKind] {
    Dictionary(try register(Place.self).entries.map { ($0.id, $0.kind) }, uniquingKeysWith: { $1 })
  }
}

extension Reader where Value == SampleSize {
  /// A share of all there are.
  fileprivate static var share: Reader {
    Reader { text in
      guard let size = SampleSize(percent: text) else {
        throw Problem("比例写错了", why: "大于 0，至多 100%", advice: "请写成 10%")
      }
      return size
    }
  }
}

extension Problem {
  fileprivate static func categoriesOfPlaces(_ word: String) -> Problem {
    Problem(
      "点位没有问题类别", at: .option("--category / --per"), value: word, why: "抽点位时按责任单位或点位类别",
      advice: "请改用 --per kind，或去掉这一项")
  }
}
