import Creation

/// 测评结果 What the tests of the sample found, drawn from a stream of their own, so that the findings stay as they are.
///
/// Every month places are looked at, contractors assessed, lists and routines counted; the third quarter has its
/// questionnaire, October a mock test and the review of the year's materials.
struct SampleResults {
  /// A result that is going to be booked.
  struct Entry {
    var on: Moment
    var result: TestResult
    var text: String?
  }

  private(set) var entries: [Entry] = []
  private let content: SampleContent
  private var draws: SeededDraws
  private var levels: [UnitID: Int] = [:]

  init(_ content: SampleContent, seed: Int) {
    self.content = content
    draws = SeededDraws(seed: seed &+ 0x5EED)
    for day in ["2026-08-26", "2026-09-23", "2026-10-21"] { fieldTest(day) }
    for day in ["2026-08-28", "2026-09-28", "2026-10-29"] { assess(day) }
    praise()
    questionnaire("2026-09-24")
    for day in ["2026-08-31", "2026-09-29", "2026-10-30"] { countLists(territories, nil, day) }
    countLists(content.units(in: "市直部门"), .third, "2026-09-29")
    mockTest()
    reviewMaterials("2026-10-27")
    entries.sort { ($0.on.day, $0.on.time?.seconds ?? 0) < ($1.on.day, $1.on.time?.seconds ?? 0) }
  }
}

extension SampleResults {
  /// 实地测评: six places of a district and four of a subdistrict; 临江镇 could not be reached in September.
  private mutating func fieldTest(_ day: String) {
    for unit in territories where !(unit.name == "临江镇" && day.hasPrefix("2026-09")) {
      let count = unit.kind == .district ? 6 : 4
      look(at: count, of: unit, "实地测评", nil, "\(day)T10:00")
    }
  }

  /// Looks at some of a unit's places; one in thirty cannot be entered.
  private mutating func look(
    at count: Int, of unit: Unit, _ test: TestName, _ term: Term?, _ time: String
  ) {
    var places = self.places(of: unit)
    for _ in 0..<min(count, places.count) {
      let place = places.remove(at: draws.below(places.count))
      let isClosed = draws.happens(33)
      let outcome = isClosed ? .notApplicable : marks(of: unit)
      add(
        TestResult(test, of: unit.id, for: term, place: place.id, outcome: outcome), time,
        isClosed ? "改造施工，全部围挡" : nil)
    }
  }

  /// 工作评估 of contractors by 市城管执法局 and the 镇街 they clean.
  private mutating func assess(_ day: String) {
    for (contractor, assessors) in SampleAssessors.pairs {
      for assessor in assessors {
        guard let unit = content.unit(contractor) else { continue }
        let marks = marks(of: unit)
        add(
          TestResult("工作评估", of: unit.id, assessor: UnitID(rawValue: assessor), outcome: marks),
          "\(day)T16:00")
      }
    }
  }

  /// 表扬, as the table says.
  private mutating func praise() {
    for row in SampleContent.rows(SamplePraises.csv) {
      add(
        TestResult("表扬", of: UnitID(rawValue: row[1]), level: row[2], outcome: .noted), "\(row[0])T15:00",
        row[3])
    }
  }

  /// 季度问卷调查: who is satisfied, who knows of it.
  private mutating func questionnaire(_ day: String) {
    for unit in territories {
      let asked = unit.kind == .district ? 200 : 100
      for test in ["满意率", "知晓率"] {
        let share = share(of: asked, unit)
        add(TestResult(TestName(rawValue: test), of: unit.id, for: .third, outcome: share), "\(day)T16:00")
      }
    }
  }

  /// The three lists and the nine routines: every month of those who keep them, every quarter of the departments.
  private mutating func countLists(_ units: [Unit], _ term: Term?, _ day: String) {
    for unit in units {
      let due = 3 + draws.below(8)
      let (done, met) = (share(of: due, unit), share(of: 9, unit))
      add(TestResult("清单完成率", of: unit.id, for: term, outcome: done), "\(day)T16:00")
      add(TestResult("机制落实率", of: unit.id, for: term, outcome: met), "\(day)T16:00")
    }
  }

  /// 模拟测评 of the half-year: materials, places, questionnaire.
  private mutating func mockTest() {
    for unit in territories {
      let marks = marks(of: unit)
      add(TestResult("材料审核", of: unit.id, for: .second, outcome: marks), "2026-10-14T16:00")
      look(at: 4, of: unit, "实地考察", .second, "2026-10-15T10:00")
      let share = share(of: 60, unit)
      add(TestResult("问卷调查", of: unit.id, for: .second, outcome: share), "2026-10-16T16:00")
    }
  }

  /// 年网上申报材料审核: marks for each of the items, and how many of the materials passed.
  private mutating func reviewMaterials(_ day: String) {
    for unit in territories + content.units(in: "市直部门") {
      for item in SampleMaterials.items {
        let isApplicable = unit.kind != .department || item != "未成年人思想道德建设" || draws.happens(500)
        let outcome = isApplicable ? marks(of: unit) : .notApplicable
        add(TestResult("材料审核", of: unit.id, for: .year, item: item, outcome: outcome), "\(day)T16:00")
      }
      let complete = share(of: 8 + draws.below(13), unit)
      add(TestResult("材料完备率", of: unit.id, for: .year, outcome: complete), "\(day)T16:30")
    }
  }
}

extension SampleResults {
  private mutating func add(_ result: TestResult, _ time: String, _ text: String? = nil) {
    guard let on = Moment(time) else { return }
    entries.append(Entry(on: on, result: result, text: text))
  }

  /// The districts, towns and subdistricts.
  private var territories: [Unit] { content.units(in: "各区") + content.units(in: "镇街") }

  /// A subdistrict's places are those within it; a district's those it runs, and those in no subdistrict.
  private func places(of unit: Unit) -> [Place] {
    if unit.kind == .subdistrict {
      return content.places.filter { ($0.address ?? "").contains(unit.name) && $0.manager != unit.parent }
    }
    let subdistricts = content.units(in: "镇街").map(\.name)
    return content.places.filter { place in
      let address = place.address ?? ""
      return place.manager == unit.id
        || address.hasPrefix(unit.name) && !subdistricts.contains { address.contains($0) }
    }
  }

  /// Marks out of a hundred, in halves, around what the unit usually reaches.
  private mutating func marks(of unit: Unit) -> TestResult.Outcome {
    let halves = 2 * level(of: unit.id) - 12 + draws.below(25)
    return .marks(Points(min(halves, 200)).divided(by: 2) ?? 0, of: 100)
  }

  /// So many of so many, a little better than the unit's marks.
  private mutating func share(of whole: Int, _ unit: Unit) -> TestResult.Outcome {
    let part = (whole * (level(of: unit.id) + draws.below(9)) + 50) / 100
    return .share(min(part, whole), of: whole)
  }

  /// What a unit usually reaches.
  private mutating func level(of unit: UnitID) -> Int {
    if let known = levels[unit] { return known }
    let drawn = 84 + draws.below(12)
    levels[unit] = drawn
    return drawn
  }
}

extension Term {
  fileprivate static let third = Term("2026Q3")
  fileprivate static let second = Term("2026H2")
  fileprivate static let year = Term("2026")
}
