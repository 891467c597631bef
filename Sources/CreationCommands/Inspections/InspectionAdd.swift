import Creation
import CreationReports
import CreationStore

/// 录入检查 `creation inspection add`: books one round, its places, grades and problems together.
enum InspectionAdd {
  static let command = Command<Session, Outcome>(
    "inspection add", alias: "督查 录入", summary: "录入一次检查：点位、评定、问题一并入账",
    discussion: "--place 写到过的点位。只有一个点位时，--item、--score、--finding 直接写；有几个时，先写点位和冒号。"
      + "评定写 合格、基本合格、不合格、不适用 或得分；合格计满分，基本合格计一半，不合格计零，满分照指标的分值，没有分值的 1 分；--score 是点位总评，没写满分的按 100 分。"
      + "既没有评定也没有问题的点位，记一次「\(TestName.faultless)」。"
      + "问题的责任单位、时限、反弹与 finding add 同一规则；--unit、--support、--limit、--fixed 管这次的全部问题，各不相同的请用 inspection import。"
      + "照片附在检查上；只发现一个问题的，也附在那个问题上。同一机制、同一天、同一点位、同一项目只有一个评定。有一处不对就全不写入。",
    examples: [
      "creation inspection add --mechanism 周巡查 --place P-001,P-042 --present '岳明礼（人大代表）、方之远' --finding 'P-001：占道经营：早市占用人行道'",
      "creation inspection add --mechanism 月测评 --test 实地测评 --place P-051 --item Ⅲ-92=合格 --item Ⅲ-31=不合格",
      "creation inspection add --plan 第一组 --place P-051 --score 92/100",
    ],
    RoundHead.parameter, Looks.parameter, HandingOptions.parameter,
    .flag("--fixed", alias: "--立行立改", help: "问题已当场整改，登记即销号"),
    .option("--level", alias: "--级别", value: "级别", help: "哪一级的检查，如 市级、省级", .text).optional,
    PostingSlip.parameter("检查情况"), run: run)

  /// What was looked at, as the person wrote it.
  struct Looks: Sendable {
    var places, items, scores, findings: [String]

    static let parameter = Parameter<Looks>.group(
      .option("--place", alias: "--点位", value: "点位,…", help: "到过的点位，编号或名称", .list(of: .text))
        .repeated(atLeastOnce: true),
      .option("--item", alias: "--项目", value: "[点位：]项目=结果", help: "一个项目的评定，如 Ⅲ-92=合格", .text).repeated(),
      .option("--score", alias: "--总评", value: "[点位：]得分", help: "点位总评，如 92/100", .text).repeated(),
      .option("--finding", alias: "--问题", value: "[点位：]类别[：说明]", help: "一个问题，如 占道经营：早市占用人行道", .text)
        .repeated()
    ) { places, items, scores, findings in
      Looks(places: Array(places.joined()), items: items, scores: scores, findings: findings)
    }
  }

  @Sendable
  private static func run(
    _ session: Session, _ head: RoundHead, _ looks: Looks, _ handing: HandingOptions, _ isFixed: Bool,
    _ level: String?, _ slip: PostingSlip
  ) throws -> Outcome {
    if looks.findings.isEmpty, isFixed || !handing.supports.isEmpty || handing.limit != nil {
      throw Problem.nothingToHand
    }
    let on = try session.moment(slip.on)
    let (done, notices) = try session.write(dryRun: slip.isDryRun) { transaction in
      let snapshot = transaction.snapshot
      if let refusal = snapshot.refusal(of: on) { throw refusal }
      let card = try head.card(on: on.day, snapshot)
      let rows = try looks.rows(on: on, card, handing, isFixed: isFixed, level: level, snapshot)
      var booking = RoundBooking(
        snapshot, card, try RoundRecall(snapshot, card, [on.day], hasExternals: false),
        try RoundReading(snapshot, present: session.present, folder: "."))
      let evidence = try slip.evidence.attached(
        in: on.month, &transaction, working: session.surroundings.working)
      var drafts = try drafts(rows, &booking, &transaction)
      if looks.findings.count == 1 {
        for index in drafts.indices where drafts[index].finding != nil { drafts[index].evidence = evidence }
      }
      try booking.post(drafts, RoundBooking.Cover(text: slip.text, evidence: evidence), &transaction)
      return try said(booking, card, &transaction, evidence)
    }
    return .done(done.said, isDryRun: slip.isDryRun, notices: done.notices + notices)
  }

  private static func drafts(
    _ rows: [InspectionRow], _ booking: inout RoundBooking, _ transaction: inout Transaction
  ) throws(Problems) -> [RoundDraft] {
    var problems = Problems([])
    var drafts: [RoundDraft] = []
    for row in rows {
      do throws(Problems) {
        drafts.append(try booking.draft(row, advice: nil, &transaction, site: \.option))
      } catch {
        problems.list += error.list
      }
    }
    try problems.throwIfAny()
    return drafts
  }

  /// Says what was booked, or throws where all of it is on record.
  private static func said(
    _ booking: RoundBooking, _ card: RoundCard, _ transaction: inout Transaction, _ evidence: [Attachment]
  ) throws -> (said: [String], notices: [String]) {
    guard let round = booking.rounds.first else { throw Problem.allKnown(booking.fates) }
    let places = Set(booking.fates.map(\.draft.place.id)).count
    let people = card.present.isEmpty ? "" : "，检查人 \(card.present.count) 人"
    var lines = ["已录入 \(round)：\(card.mechanism)，到 \(places) 个点位\(people)"]
    var notices = booking.notices
    for fate in booking.fates {
      let place = "\(fate.draft.place.id) \(fate.draft.place.name)"
      if let result = fate.result {
        lines.append(
          "  \(place)：\(RoundWords.grade(fate.draft, result.outcome))\(result.isNew ? "" : "（已有 \(result.id)）")"
        )
      }
      guard let (finding, isNew) = fate.finding else { continue }
      let names = try Names(of: finding, &transaction)
      let category = finding.report.category.map { names.name(of: $0) } ?? ""
      let words = isNew ? FindingAdd.said(finding, names).joined(separator: "，") : "已有 \(finding.id)"
      lines.append("  \(place)：\(category)，\(words)")
      notices += finding.deadline?.notices ?? []
    }
    return (lines + EvidenceOptions.said(evidence), notices.unique)
  }
}

extension InspectionAdd.Looks {
  /// One row for each grade and problem, and one for each place without any.
  fileprivate func rows(
    on: Moment, _ card: RoundCard, _ handing: HandingOptions, isFixed: Bool, level: String?,
    _ snapshot: Snapshot
  ) throws -> [InspectionRow] {
    var problems = Problems([])
    var seen: Set<PlaceID> = []
    let places = places.compactMap { word in
      problems.collecting { try snapshot.required(Place.self, word, at: "--place") }
    }.filter { seen.insert($0.id).inserted }
    try problems.throwIfAny()
    func row(_ place: Place) -> InspectionRow {
      var row = InspectionRow(on: on, place: EntryWords(id: place.id.rawValue))
      (row.level, row.unit) = (level, handing.unit.map { EntryWords(word: $0) })
      return row
    }
    func rows(
      _ texts: [String], _ option: String, _ fill: (RoundLine, inout InspectionRow) throws(Problem) -> Void
    ) -> [InspectionRow] {
      texts.compactMap { text in
        problems.collecting {
          let line = try RoundLine(text, among: places, at: option)
          var row = row(line.place)
          try fill(line, &row)
          return row
        }
      }
    }
    let all =
      rows(scores, "--score") { (line, row) throws(Problem) in row.grade = try line.score(at: "--score") }
      + rows(items, "--item") { (line, row) throws(Problem) in
        let (item, grade) = try line.grade(at: "--item")
        (row.item, row.grade) = (item, grade)
      }
      + rows(findings, "--finding") { (line, row) throws(Problem) in
        row.find(
          EntryWords(word: line.problem.category), line.problem.text, limit: handing.limit,
          supports: handing.supports.map { EntryWords(word: $0) }, source: card.mechanism)
        row.isFixed = isFixed
      }
    try problems.throwIfAny()
    return places.flatMap { place in
      let own = all.filter { $0.place.id == place.id.rawValue }
      return own.isEmpty ? [row(place)] : own
    }
  }
}

extension InspectionField {
  /// The option that says the same.
  fileprivate var option: Problem.Site {
    switch self {
    case .place: .option("--place")
    case .item, .grade, .full: .option("--item / --score")
    case .category, .finding, .externalID, .fixed: .option("--finding")
    case .unit: .option("--unit")
    case .supports: .option("--support")
    case .limit: .option("--limit")
    case .photos: .option("--photo")
    case .text: .option("--text")
    case .inspectors: .option("--present")
    case .level: .option("--level")
    case .on: .option("--on")
    }
  }
}

extension [String] {
  /// Each once, in the order they first come.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Problem {
  fileprivate static let nothingToHand = Problem(
    "没有问题可以交办", at: .option("--finding"), why: "写了配合单位、时限或立行立改，没有写问题",
    advice: "请用 --finding 写明问题，或去掉这些选项")

  fileprivate static func allKnown(_ fates: [RoundBooking.Fate]) -> Problem {
    let numbers = fates.flatMap { [$0.result?.id.description, $0.finding?.finding.id.description] }
    return Problem(
      "这次检查已经录入过", at: .option("--place"),
      value: numbers.compactMap(\.self).joined(separator: "、"),
      why: "同一机制、同一天到过这些点位，说的都已在册", advice: "请用 creation inspection 核对；确是另一次的，请写明另一天")
  }
}
