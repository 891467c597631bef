import Testing

@testable import Creation

@Suite("同一项")
struct ResultKeyTests {
  private static let on = Moment("2026-10-12") ?? Moment(Day(number: 0))
  private static let base = TestResult(
    "实地测评", of: "U-1", place: "P-1", item: "环境卫生", level: "市级", assessor: "U-9",
    outcome: .marks(92, of: 100))

  /// A result that differs in one respect, and whether it is another one then.
  struct Variant: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var isOther: Bool
    var change: @Sendable (inout TestResult) -> Void
  }

  private static let variants = [
    Variant(testDescription: "测评", isOther: true) { $0.test = "材料审核" },
    Variant(testDescription: "单位", isOther: true) { $0.unit = "U-2" },
    Variant(testDescription: "点位", isOther: true) { $0.place = nil },
    Variant(testDescription: "项目", isOther: true) { $0.item = nil },
    Variant(testDescription: "考评单位", isOther: true) { $0.assessor = nil },
    Variant(testDescription: "考评期", isOther: true) { $0.term = Term("2026Q3") },
    Variant(testDescription: "检查", isOther: true) { $0.inspection = ActivityID("A202610-0007") },
    Variant(testDescription: "级别", isOther: false) { $0.level = "区级" },
    Variant(testDescription: "结果", isOther: false) { $0.outcome = .notApplicable },
  ]

  @Test("哪些不同就是另一项", arguments: variants)
  func parts(variant: Variant) {
    var other = Self.base
    variant.change(&other)
    let keys = [Self.base, other].map { ResultKey($0, on: Self.on, in: Self.on.month, text: nil) }
    #expect((keys[0] != keys[1]) == variant.isOther)
  }

  @Test("得分一类：同月的哪一天、怎么说明，都是同一项；换了月就不是")
  func days() throws {
    let key = ResultKey(Self.base, on: Self.on, in: Self.on.month, text: nil)
    let otherDay = try #require(Moment("2026-10-31T08:00"))
    #expect(ResultKey(Self.base, on: otherDay, in: otherDay.month, text: "补测") == key)
    #expect(ResultKey(Self.base, on: Self.on, in: Self.on.month.next, text: nil) != key)
  }

  @Test("指标实测：另一天就是另一次，同一天的是同一项")
  func measured() throws {
    var figure = Self.base
    figure.test = .measured
    figure.outcome = .value(23)
    let key = ResultKey(figure, on: Self.on, in: Self.on.month, text: nil)
    let (later, next) = (try #require(Moment("2026-10-12T16:00")), try #require(Moment("2026-10-13")))
    #expect(ResultKey(figure, on: later, in: later.month, text: "复测") == key)
    #expect(ResultKey(figure, on: next, in: next.month, text: nil) != key)
  }

  @Test("有考评期的不看日期")
  func terms() throws {
    var result = Self.base
    result.term = Term("2026Q3")
    let november = try #require(Moment("2026-11-01"))
    #expect(
      ResultKey(result, on: Self.on, in: Self.on.month, text: nil)
        == ResultKey(result, on: november, in: november.month, text: nil))
  }

  @Test("只记一次的：级别、日期、说明不同就是另一次；钟点不同不是")
  func events() throws {
    var praise = Self.base
    praise.outcome = .noted
    let key = ResultKey(praise, on: Self.on, in: Self.on.month, text: "通报表扬")
    var other = praise
    other.level = "省级"
    let nextDay = try #require(Moment("2026-10-13"))
    #expect(ResultKey(other, on: Self.on, in: Self.on.month, text: "通报表扬") != key)
    #expect(ResultKey(praise, on: nextDay, in: nextDay.month, text: "通报表扬") != key)
    #expect(ResultKey(praise, on: Self.on, in: Self.on.month, text: "再次表扬") != key)
    #expect(
      ResultKey(praise, on: try #require(Moment("2026-10-12T09:00")), in: Self.on.month, text: "通报表扬") == key)
  }
}
