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
    FigureCase("石狮：41516 处，整改 40990 处", .rate(.rectification), "98.73%") {
      ($0[.assigned], $0[.closed]) = (41_516, 40_990)
    },
    FigureCase("江门：452 处，整改 410 处", .rate(.rectification), "90.71%") {
      ($0[.assigned], $0[.closed]) = (452, 410)
    },
    FigureCase("石狮，一半是期初结转来的", .rate(.rectification), "98.73%") {
      ($0[.opening], $0[.assigned], $0[.closed]) = (20_000, 21_516, 40_990)
    },
  ]

  private static let workedFigures: [FigureCase] = [
    FigureCase("作废与转出从分母里减去：6 ÷（4 + 8 − 1 − 3）", .rate(.rectification), "75.00%") {
      ($0[.opening], $0[.assigned], $0[.closed], $0[.void], $0[.transferredOut]) = (4, 8, 6, 1, 3)
    },
    FigureCase("一件没销", .rate(.rectification), "0.00%") { $0[.opening] = 9 },
    FigureCase("当期：本月交办 8 件，已销 6 件；期初的不算", .rate(.current), "75.00%") {
      ($0[.opening], $0[.assigned], $0[.closed], $0[.current], $0[.currentClosed]) = (20, 8, 26, 8, 6)
    },
    FigureCase("奥斯汀：销号的全部按期，还有 3 件逾期未销 — 不是 100%", .rate(.onTime), "62.50%") {
      ($0[.assigned], $0[.closed], $0[.closedOnTime], $0[.overdueOpen]) = (8, 5, 5, 3)
    },
    FigureCase("没有销号，只有逾期未销", .rate(.onTime), "0.00%") { ($0[.assigned], $0[.overdueOpen]) = (4, 2) },
    FigureCase("全部按期，没有逾期", .rate(.onTime), "100.00%") {
      ($0[.assigned], $0[.closed], $0[.closedOnTime]) = (7, 5, 5)
    },
    FigureCase("应结 12 件，按期 11 件", .rate(.due), "91.67%") {
      ($0[.assigned], $0[.due], $0[.dueOnTime]) = (30, 12, 11)
    },
    FigureCase("应结 12 件，2 件挂账，按期 8 件：8 ÷（12 − 2）（金华：应结 − 缓办）", .rate(.due), "80.00%") {
      ($0[.assigned], $0[.due], $0[.suspended], $0[.dueOnTime]) = (30, 12, 2, 8)
    },
    FigureCase("回访 8 次，满意 7 次", .rate(.satisfaction), "87.50%") { ($0[.visited], $0[.satisfied]) = (8, 7) },
    FigureCase("复核 8 次，退回 1 次", .rate(.returned), "12.50%") { ($0[.verified], $0[.returned]) = (8, 1) },
    FigureCase("三分之一四舍五入", .rate(.current), "33.33%") { ($0[.current], $0[.currentClosed]) = (3, 1) },
    FigureCase("三分之二四舍五入", .rate(.current), "66.67%") { ($0[.current], $0[.currentClosed]) = (3, 2) },
  ]

  private static let countedFigures: [FigureCase] = [
    FigureCase("申报点位 20 个，到了 17 个", .rate(.coverage), "85.00%") {
      ($0[.declared], $0[.inspected]) = (20, 17)
    },
    FigureCase("清单 21 项完成 20 项（丽水）", .rate(.duty), "95.24%") { ($0[.dutiesDue], $0[.dutiesDone]) = (21, 20) },
    FigureCase("机制 9 项落实 9 项（泉州）", .rate(.routine), "100.00%") {
      ($0[.routinesDue], $0[.routinesMet]) = (9, 9)
    },
    FigureCase("问卷 200 份，满意 180 份", .rate(.approval), "90.00%") { ($0[.asked], $0[.content]) = (200, 180) },
    FigureCase("问卷 200 份，知晓 151 份", .rate(.awareness), "75.50%") { ($0[.quizzed], $0[.aware]) = (200, 151) },
    FigureCase("材料 8 件，合格 5 件", .rate(.material), "62.50%") {
      ($0[.materialsDue], $0[.materialsComplete]) = (8, 5)
    },
    FigureCase("没有申报点位", .rate(.coverage), "—") { $0[.inspected] = 0 },
    FigureCase("没有问卷", .rate(.approval), "—") { _ in },
  ]

  private static let emptyFigures: [FigureCase] = [
    FigureCase("什么都没有", .rate(.rectification), "—") { _ in },
    FigureCase("交办的全部转出", .rate(.rectification), "—") { ($0[.assigned], $0[.transferredOut]) = (3, 3) },
    FigureCase("交办的全部作废", .rate(.rectification), "—") { ($0[.opening], $0[.void]) = (3, 3) },
    FigureCase("只有期初，没有当期", .rate(.current), "—") { ($0[.opening], $0[.closed]) = (3, 1) },
    FigureCase("既没销号也没逾期", .rate(.onTime), "—") { $0[.assigned] = 5 },
    FigureCase("没有应结", .rate(.due), "—") { ($0[.assigned], $0[.closed]) = (5, 5) },
    FigureCase("应结的全部挂账", .rate(.due), "—") { ($0[.assigned], $0[.due], $0[.suspended]) = (5, 3, 3) },
    FigureCase("没有回访", .rate(.satisfaction), "—") { ($0[.assigned], $0[.closed]) = (5, 5) },
    FigureCase("没有复核", .rate(.returned), "—") { ($0[.assigned], $0[.closed]) = (5, 5) },
  ]

  @Test("公布的数字", arguments: publishedFigures)
  func published(_ test: FigureCase) { check(test) }

  @Test("手算的数字", arguments: workedFigures)
  func worked(_ test: FigureCase) { check(test) }

  @Test("点位、清单、机制、问卷、材料的率", arguments: countedFigures)
  func counted(_ test: FigureCase) { check(test) }

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
      ($0[.opening], $0[.assigned], $0[.closed], $0[.void], $0[.transferredOut]) = (100, 20, 3, 4, 5)
      ($0[.closedOnTime], $0[.overdueOpen], $0[.overdueDays], $0[.returned], $0[.verified]) = (6, 7, 8, 9, 10)
      ($0[.due], $0[.dueOnTime], $0[.current], $0[.currentClosed], $0[.supported]) = (11, 12, 13, 14, 15)
      ($0[.suspended], $0[.rebounds], $0[.shirked], $0[.fixedOnSpot], $0[.urged]) = (16, 17, 18, 19, 20)
      ($0[.exposed], $0[.visited], $0[.satisfied], $0[.exempted]) = (21, 22, 23, 24)
    }
    let expected: [(Count, Int)] = [
      (.opening, 100), (.assigned, 20), (.closed, 3), (.void, 4), (.transferredOut, 5), (.closedOnTime, 6),
      (.overdueOpen, 7), (.overdueDays, 8), (.returned, 9), (.verified, 10), (.due, 11), (.dueOnTime, 12),
      (.current, 13), (.currentClosed, 14), (.supported, 15), (.suspended, 16), (.rebounds, 17),
      (.shirked, 18), (.fixedOnSpot, 19), (.urged, 20), (.exposed, 21), (.visited, 22), (.satisfied, 23),
      (.exempted, 24),
    ]
    for (count, number) in expected {
      let value = Measure.count(count).value(of: account)
      #expect(value == .count(number), "\(count)")
      #expect((value.title, value.number) == ("\(number)", Rational(number)))
    }
    #expect(expected.map(\.0) == Array(Count.allCases.prefix(24)))
    // 100 + 20 − 3 − 4 − 5, and 3 closed of which 6 in time cannot be, but is what the formula says.
    #expect(Measure.balance(.closing).value(of: account) == .count(108))
    #expect(Measure.balance(.closedLate).value(of: account) == .count(-3))
  }

  @Test("率按百分点计数：98.73% 是 98.73")
  func percent() throws {
    let account = Account.with { ($0[.assigned], $0[.closed]) = (452, 410) }
    let number = try #require(Measure.rate(.rectification).value(of: account).number)
    #expect(number == Rational(41_000, over: 452))
    #expect(number.text(decimals: 2) == "90.71")
  }

  @Test("代码写进考评办法，不能变")
  func words() {
    #expect(
      Measure.allCases.map { "\($0.key) \($0.title)" } == [
        "opening 期初未销", "assigned 交办", "closed 销号", "void 作废", "transferred_out 转出", "closing 期末未销",
        "closed_on_time 按期销号", "closed_late 逾期销号", "overdue_open 逾期未销号", "overdue_days 逾期天数", "returned 退回",
        "verified 复核", "due 应结", "due_on_time 应结按期", "current 当期交办", "current_closed 当期销号", "supported 配合",
        "suspended 挂账", "rebounds 反弹", "shirked 推诿", "fixed_on_spot 立行立改", "urged 催办", "exposed 曝光",
        "visited 回访", "satisfied 回访满意", "exempted 申诉豁免", "declared 申报点位", "inspected 已到点位",
        "duties_due 清单应完成", "duties_done 清单已完成", "routines_due 机制应落实", "routines_met 机制已落实",
        "asked 满意度样本", "content 满意", "quizzed 知晓度样本", "aware 知晓", "materials_due 应报材料",
        "materials_complete 合格材料", "rectification_rate 整改率", "current_rate 当期整改率", "on_time_rate 按期整改率",
        "due_rate 按期结案率", "return_rate 返工率", "satisfaction_rate 回访满意率", "coverage_rate 点位覆盖率",
        "duty_rate 清单完成率", "routine_rate 机制落实率", "approval_rate 满意率", "awareness_rate 知晓率",
        "material_rate 材料完备率",
      ])
  }

  @Test("按代码、按中文都找得到，别的找不到")
  func lookup() {
    for measure in Measure.allCases {
      #expect(Measure(text: measure.key) == measure)
      #expect(Measure(text: measure.title) == measure)
    }
    #expect(Measure(text: "overdue") == nil)
    #expect(Measure(text: "") == nil)
  }

  @Test("公式印在数字旁边，数字代进公式里")
  func formulas() {
    #expect(Measure.rate(.rectification).formula == "销号 ÷（期初 + 交办 − 作废 − 转出）")
    #expect(Measure.rate(.onTime).formula == "按期销号 ÷（销号 + 逾期未销号）")
    #expect(Measure.rate(.due).formula == "应结按期 ÷（应结 − 挂账）")
    #expect(Measure.balance(.closing).formula == "期初 + 交办 − 销号 − 作废 − 转出")
    #expect(Set(Measure.allCases.map(\.formula)).count == Measure.allCases.count)
    for measure in Measure.allCases { #expect(measure.isRate == measure.formula.contains("÷"), "\(measure)") }
    let account = Account.with { ($0[.opening], $0[.assigned], $0[.closed], $0[.void]) = (5, 75, 77, 0) }
    #expect(
      Measure.rate(.rectification).basis(of: account) == "销号 77 ÷（期初 5 + 交办 75 − 作废 0 − 转出 0）")
    #expect(Measure.count(.closed).basis(of: account) == "销号 77")
  }
}
