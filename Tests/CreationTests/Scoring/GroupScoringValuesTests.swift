import Testing

@testable import Creation

@Suite("考评数据")
struct GroupScoringValuesTests {
  /// Results of a test and what it comes to in per cent of a hundred marks.
  struct TestCase: Sendable, CustomTestStringConvertible {
    var name: String
    var outcomes: [TestResult.Outcome]
    var row: String

    init(_ name: String, _ outcomes: [TestResult.Outcome], _ row: String) {
      (self.name, self.outcomes, self.row) = (name, outcomes, row)
    }

    var testDescription: String { name }
  }

  private static let cases: [TestCase] = [
    TestCase("满意 180 ÷ 200 = 90%", [.share(180, of: 200)], "U-1 1 90"),
    TestCase(
      "件数合并：(1 + 98) ÷ (2 + 98) = 99%，不是两次的平均 75%", [.share(1, of: 2), .share(98, of: 98)], "U-1 1 99"),
    TestCase("得分平均：(80% + 90%) ÷ 2", [.marks(80, of: 100), .marks(45, of: 50)], "U-1 1 85"),
    TestCase("件数与得分混着的，按次平均：(50% + 90%) ÷ 2", [.share(1, of: 2), .marks(90, of: 100)], "U-1 1 70"),
    TestCase("不适用的不算", [.share(1, of: 2), .notApplicable], "U-1 1 50"),
    TestCase("全部不适用：没有数据", [.notApplicable], "U-1 — 项目无数据"),
    TestCase("零件满意", [.share(0, of: 7)], "U-1 1 0"),
  ]

  @Test("一项测评得出的率", arguments: cases)
  func tested(_ test: TestCase) throws {
    let month = ScoringCase.tested(
      test.outcomes.map { TestResult("满意度", of: "U-1", outcome: $0) }, units: 1)
    #expect(try month.rows(Component(.rate(.test("满意度"), marks: 100))) == [test.row])
  }

  @Test("用测评结果的率：满意率、知晓率、清单、机制、材料，各看各的测评")
  func resultRates() throws {
    let shares: [(TestName, Int, Int)] = [
      ("满意率", 180, 200), ("知晓率", 151, 200), ("清单完成率", 20, 21), ("机制落实率", 9, 9), ("材料完备率", 5, 8),
    ]
    let month = ScoringCase.tested(
      shares.map { TestResult($0, of: "U-1", outcome: .share($1, of: $2)) }, units: 1)
    let rates: [(Rate, String)] = [
      (.approval, "90"), (.awareness, "75.5"), (.duty, "95.24"), (.routine, "100"), (.material, "62.5"),
    ]
    for (rate, score) in rates {
      #expect(
        try month.rows(Component(.rate(.measure(.rate(rate)), marks: 100))) == ["U-1 1 \(score)"], "\(rate)")
    }
  }

  @Test("点位覆盖率：申报点位 4 个，测到 1 个、查出问题 1 个，共到 2 个，50%；不是申报点位的不算")
  func coverage() throws {
    var month = ScoringCase.tested(
      [.marks("90", "U-1", place: "P-1"), .marks("90", "U-1", place: "P-5")], units: 1)
    month.findings = [
      FindingScript(
        lead: "U-2", report: .init(place: "P-2"), ["reported 2026-10-12", "assigned 2026-10-12"])
    ]
    for number in 1...4 {
      month.places[PlaceID(rawValue: "P-\(number)")] = .init(kind: "广场", manager: "U-1", isDeclared: true)
    }
    month.places["P-5"] = .init(kind: "广场", manager: "U-1")
    month.places["P-6"] = .init(kind: "广场", isDeclared: true)
    let sheet = try month.sheet([Component(.rate(.measure(.rate(.coverage)), marks: 100))])
    #expect(sheet["U-1"]?.score == 50)
    #expect((sheet["U-1"]?.account[.declared], sheet["U-1"]?.account[.inspected]) == (4, 2))
  }

  @Test("明细带公式、数字和每一件的编号")
  func basis() throws {
    let month = ScoringCase(findings: FindingFilterTests.findings)
    let rule = Rule.rate(.measure(.rate(.rectification)), marks: 40)
    let line = try #require(try month.sheet([Component(rule)])["U-1"]?.components.first?.lines.first)
    // Five in, three closed: 3 ÷ 5 × 40 = 24.
    #expect(marks(line.marks) == "24")
    #expect(line.basis == "销号 3 ÷（期初 0 + 交办 5 − 作废 0 − 转出 0）= 60.00%，× 40 分")
    #expect(line.records.map(\.id) == (1...5).map { "F202610-000\($0)" })
    #expect(line.records.map(\.role) == ["交办、销号", "交办", "交办、销号", "交办", "交办、销号"])
  }
}
