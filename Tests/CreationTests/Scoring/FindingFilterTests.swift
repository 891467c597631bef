import Testing

@testable import Creation

@Suite("考评范围")
struct FindingFilterTests {
  /// A filter and the findings it takes, by serial number.
  struct FilterCase: Sendable, CustomTestStringConvertible {
    var name: String
    var filter: FindingFilter
    var taken: [Int32]

    init(_ name: String, _ filter: FindingFilter, _ taken: [Int32]) {
      (self.name, self.filter, self.taken) = (name, filter, taken)
    }

    var testDescription: String { name }
  }

  private static let reports: [FindingEvent.Report] = [
    .init(place: "P-1", category: "C-1", source: "12345", level: "市级", channel: "微信"),
    .init(place: "P-2", category: "C-2", source: "12345", level: "区级"),
    .init(place: "P-1", category: "C-2", source: "周巡查", channel: "微信"),
    .init(place: "P-9", category: "C-9", source: "随手拍"), .init(),
  ]

  static let findings = reports.enumerated().map { index, report in
    FindingScript(
      serial: Int32(index + 1), lead: "U-1", report: report,
      ["reported 2026-10-12", "assigned 2026-10-12"] + (index % 2 == 0 ? ["closed 2026-10-20"] : []))
  }

  private static let filters: [FilterCase] = [
    FilterCase("不写的不限", FindingFilter(), [1, 2, 3, 4, 5]),
    FilterCase("来源", FindingFilter(sources: ["12345", "随手拍"]), [1, 2, 4]),
    FilterCase("级别；没写级别的不在内", FindingFilter(levels: ["市级"]), [1]),
    FilterCase("渠道", FindingFilter(channels: ["微信"]), [1, 3]),
    FilterCase("严重程度；没有类别的是一般", FindingFilter(severities: [.general]), [1, 4, 5]),
    FilterCase("较重的", FindingFilter(severities: [.major, .critical]), [2, 3]),
    FilterCase("问题类别", FindingFilter(categories: ["C-2"]), [2, 3]),
    FilterCase("点位类别；不在册的点位不在内", FindingFilter(placeKinds: ["农贸市场"]), [1, 3]),
    FilterCase("几行都要符合", FindingFilter(sources: ["12345"], placeKinds: ["农贸市场"]), [1]),
    FilterCase("一件也没有", FindingFilter(sources: ["12345"], levels: ["省级"]), []),
  ]

  private static let month = ScoringCase(
    findings: findings, severities: ["C-1": .general, "C-2": .major],
    places: ["P-1": .init(kind: "农贸市场"), "P-2": .init(kind: "广场")])

  @Test("范围里的才逐件计", arguments: filters)
  func events(_ test: FilterCase) throws {
    var rule = EventMarksTests.rule("1")
    rule.range = test.filter
    #expect(try serials([.events(rule)]) == test.taken)
    // The same range on the component, and on the scheme.
    var component = Component.events(EventMarksTests.rule("1"))
    component.range = test.filter
    #expect(try serials([component]) == test.taken)
  }

  private func serials(_ components: [Component]) throws -> [Int32] {
    let lines = try #require(try FindingFilterTests.month.sheet(components)["U-1"]?.lines.map(\.line))
    return lines.flatMap(\.records).compactMap { FindingID($0.id)?.serial }.sorted()
  }

  @Test("范围里的才算进率：12345 的 2 件销 1 件，50%；全部 5 件销 3 件，60%；没有的是 0 ÷ 0", arguments: filters)
  func rates(_ test: FilterCase) throws {
    var component = Component(.rate(.measure(.rate(.rectification)), marks: 100))
    component.range = test.filter
    let unit = try #require(try FindingFilterTests.month.sheet([component])["U-1"])
    let closed = test.taken.count { $0 % 2 == 1 }
    if test.taken.isEmpty {
      #expect(unit.remark == "项目无数据")
    } else {
      #expect(unit.components.first?.marks == Points(100 * closed).divided(by: Rational(test.taken.count)))
      #expect(unit.components[0].lines[0].records.count == test.taken.count)
    }
  }

  @Test("方案、项目、逐件规则的范围叠加：12345 ∩ 微信 ∩ 农贸市场")
  func nested() throws {
    var rule = EventMarksTests.rule("1")
    rule.range.placeKinds = ["农贸市场"]
    var inner = Component.events(rule)
    inner.range.channels = ["微信"]
    var scheme = Scheme(groups: ["*"], full: 100, components: [Component(.sum([inner]), id: "outer")])
    func score() throws -> Points? {
      let month = FindingFilterTests.month
      return try month.scoring(month.rulebook([scheme])).sheet(previous: nil)["U-1"]?.score
    }
    #expect(try score() == 2)
    scheme.range.sources = ["12345"]
    #expect(try score() == 1)
    scheme.range.sources = ["随手拍"]
    #expect(try score() == 0)
  }
}
