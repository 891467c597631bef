import Testing

@testable import Creation

@Suite("考评指标")
struct MeasureTests {
  /// An account, a measure of it, and how people read the figure.
  struct FigureCase: Sendable, CustomTestStringConvertible {
    var name: String
    var measure: Measure
    var title: String
    var account: Account

    init(_ name: String, _ measure: Measure, _ title: String, _ fill: (inout Account) -> Void) {
      self.name = name
      self.measure = measure
      self.title = title
      account = .with(fill)
    }

    var testDescription: String { name }
  }

  private static let publishedFigures: [FigureCase] = [
    FigureCase("石狮：41516 处，整改 40990 处", .rectificationRate, "98.73%") {
      ($0.assigned, $0.closed) = (41_516, 40_990)
    },
    FigureCase("江门：452 处，整改 410 处", .rectificationRate, "90.71%") {
      ($0.assigned, $0.closed) = (452, 410)
    },
    FigureCase("石狮，一半是期初结转来的", .rectificationRate, "98.73%") {
      ($0.opening, $0.assigned, $0.closed) = (20_000, 21_516, 40_990)
    },
  ]

  private static let workedFigures: [FigureCase] = [
    FigureCase("作废与转出从分母里减去：6 ÷（4 + 8 − 1 − 3）", .rectificationRate, "75.00%") {
      ($0.opening, $0.assigned, $0.closed, $0.void, $0.transferredOut) = (4, 8, 6, 1, 3)
    },
    FigureCase("一件没销", .rectificationRate, "0.00%") { $0.opening = 9 },
    FigureCase("当期：本月交办 8 件，已销 6 件；期初的不算", .currentRate, "75.00%") {
      ($0.opening, $0.assigned, $0.closed, $0.current, $0.currentClosed) = (20, 8, 26, 8, 6)
    },
    FigureCase("奥斯汀：销号的全部按期，还有 3 件逾期未销 — 不是 100%", .onTimeRate, "62.50%") {
      ($0.assigned, $0.closed, $0.closedOnTime, $0.overdueOpen) = (8, 5, 5, 3)
    },
    FigureCase("没有销号，只有逾期未销", .onTimeRate, "0.00%") { ($0.assigned, $0.overdueOpen) = (4, 2) },
    FigureCase("全部按期，没有逾期", .onTimeRate, "100.00%") {
      ($0.assigned, $0.closed, $0.closedOnTime) = (7, 5, 5)
    },
    FigureCase("应结 12 件，按期 11 件", .dueRate, "91.67%") {
      ($0.assigned, $0.due, $0.dueOnTime) = (30, 12, 11)
    },
    FigureCase("应结 12 件，2 件挂账，按期 8 件：8 ÷（12 − 2）（金华：应结 − 缓办）", .dueRate, "80.00%") {
      ($0.assigned, $0.due, $0.suspended, $0.dueOnTime) = (30, 12, 2, 8)
    },
    FigureCase("回访 8 次，满意 7 次", .satisfactionRate, "87.50%") { ($0.visited, $0.satisfied) = (8, 7) },
    FigureCase("复核 8 次，退回 1 次", .returnRate, "12.50%") { ($0.verified, $0.returned) = (8, 1) },
    FigureCase("三分之一四舍五入", .currentRate, "33.33%") { ($0.current, $0.currentClosed) = (3, 1) },
    FigureCase("三分之二四舍五入", .currentRate, "66.67%") { ($0.current, $0.currentClosed) = (3, 2) },
  ]

  private static let emptyFigures: [FigureCase] = [
    FigureCase("什么都没有", .rectificationRate, "—") { _ in },
    FigureCase("交办的全部转出", .rectificationRate, "—") { ($0.assigned, $0.transferredOut) = (3, 3) },
    FigureCase("交办的全部作废", .rectificationRate, "—") { ($0.opening, $0.void) = (3, 3) },
    FigureCase("只有期初，没有当期", .currentRate, "—") { ($0.opening, $0.closed) = (3, 1) },
    FigureCase("既没销号也没逾期", .onTimeRate, "—") { $0.assigned = 5 },
    FigureCase("没有应结", .dueRate, "—") { ($0.assigned, $0.closed) = (5, 5) },
    FigureCase("应结的全部挂账", .dueRate, "—") { ($0.assigned, $0.due, $0.suspended) = (5, 3, 3) },
    FigureCase("没有回访", .satisfactionRate, "—") { ($0.assigned, $0.closed) = (5, 5) },
    FigureCase("没有复核", .returnRate, "—") { ($0.assigned, $0.closed) = (5, 5) },
  ]

  @Test("公布的数字", arguments: publishedFigures)
  func published(_ test: FigureCase) { check(test) }

  @Test("手算的数字", arguments: workedFigures)
  func worked(_ test: FigureCase) { check(test) }

  @Test("0 ÷ 0 是「—」，既不是 0% 也不是 100%", arguments: emptyFigures)
  func empty(_ test: FigureCase) {
    check(test)
    #expect(test.measure.value(of: test.account).number == nil)
  }

  private func check(_ test: FigureCase) {
    #expect(test.measure.value(of: test.account).title == test.title)
  }

  @Test("每个件数取自己那一栏")
  func counts() {
    let account = Account.with {
      ($0.opening, $0.assigned, $0.closed, $0.void, $0.transferredOut) = (100, 20, 3, 4, 5)
      ($0.closedOnTime, $0.overdueOpen, $0.overdueDays, $0.returned, $0.verified) = (6, 7, 8, 9, 10)
      ($0.due, $0.dueOnTime, $0.current, $0.currentClosed, $0.supported) = (11, 12, 13, 14, 15)
      ($0.suspended, $0.rebounds, $0.shirked, $0.fixedOnSpot, $0.urged) = (16, 17, 18, 19, 20)
      ($0.exposed, $0.visited, $0.satisfied, $0.exempted) = (21, 22, 23, 24)
    }
    let expected: [(Measure, Int)] = [
      (.opening, 100), (.assigned, 20), (.closed, 3), (.void, 4), (.transferredOut, 5),
      (.closing, 100 + 20 - 3 - 4 - 5), (.closedOnTime, 6), (.overdueOpen, 7), (.overdueDays, 8),
      (.returned, 9), (.due, 11), (.supported, 15),
      (.suspended, 16), (.rebounds, 17), (.shirked, 18), (.fixedOnSpot, 19), (.urged, 20), (.exposed, 21),
      (.visited, 22), (.exempted, 24),
    ]
    for (measure, count) in expected {
      #expect(measure.value(of: account) == .count(count), "\(measure)")
      #expect(measure.value(of: account).title == "\(count)")
      #expect(measure.value(of: account).number == Rational(count))
    }
    #expect(expected.map(\.0) == Measure.allCases.filter { !$0.isRate })
  }

  @Test("率按百分点计数：98.73% 是 98.73")
  func percent() throws {
    let account = Account.with { ($0.assigned, $0.closed) = (452, 410) }
    let number = try #require(Measure.rectificationRate.value(of: account).number)
    #expect(number == Rational(41_000, over: 452))
    #expect(number.text(decimals: 2) == "90.71")
  }

  @Test("代码写进考评办法，不能变")
  func words() {
    #expect(
      Measure.words == [
        "opening 期初未销", "assigned 交办", "closed 销号", "void 作废", "transferred_out 转出", "closing 期末未销",
        "closed_on_time 按期销号", "overdue_open 逾期未销号", "overdue_days 逾期天数", "returned 退回", "due 应结",
        "supported 配合", "suspended 挂账", "rebounds 反弹", "shirked 推诿", "fixed_on_spot 立行立改", "urged 催办",
        "exposed 曝光", "visited 回访", "exempted 申诉豁免", "rectification_rate 整改率", "current_rate 当期整改率",
        "on_time_rate 按期整改率", "due_rate 按期结案率", "return_rate 返工率", "satisfaction_rate 回访满意率",
      ])
    #expect(
      Measure.allCases.filter(\.isRate).map(\.title)
        == ["整改率", "当期整改率", "按期整改率", "按期结案率", "返工率", "回访满意率"])
  }

  @Test("公式印在数字旁边")
  func formulas() {
    #expect(Measure.rectificationRate.formula == "销号 ÷（期初 + 交办 − 作废 − 转出）")
    #expect(Measure.onTimeRate.formula == "按期销号 ÷（销号 + 逾期未销号）")
    #expect(Measure.closing.formula == "期初 + 交办 − 销号 − 作废 − 转出")
    #expect(Set(Measure.allCases.map(\.formula)).count == Measure.allCases.count)
    for measure in Measure.allCases { #expect(measure.isRate == measure.formula.contains("÷"), "\(measure)") }
  }
}
