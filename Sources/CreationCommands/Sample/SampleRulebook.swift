import Creation

/// 考评办法 The rulebook of 示例市: what each ranking group is scored by, invented but after published shapes.
enum SampleRulebook {
  static let rulebook: Rulebook = {
    var rulebook = Rulebook(
      id: "2026", name: "示例市文明城市创建考评办法（2026年）", from: Month(year: 2026, month: 1) ?? Month(index: 24_312),
      schemes: [territories, departments, contractors])
    rulebook.limits.reboundDays = 15
    return rulebook
  }()

  /// Districts, subdistricts, areas and the offices of a street: results 40, punctuality 40, single events 20.
  private static let territories = Scheme(
    groups: ["各区", "镇街", "片区社区", "街道科室站所"], full: 100,
    components: [
      Component(id: "rectification", title: "整改率", rule: .rate(.rate(.rectification), marks: 40)),
      Component(id: "on-time", title: "按期整改率", rule: punctuality, missing: .full),
      Component(id: "events", title: "逐件扣分", rule: events),
    ])

  /// City departments: the same by weight, without single events.
  private static let departments = Scheme(
    groups: ["市直部门"], full: 100,
    components: [
      Component(
        id: "results", title: "整改成效",
        rule: .sum([
          Component(
            id: "rectification", title: "整改率", weight: half, rule: .rate(.rate(.rectification), marks: 100)),
          Component(
            id: "current", title: "当期整改率", weight: fifth, rule: .rate(.rate(.current), marks: 100),
            missing: .full),
          Component(
            id: "on-time", title: "按期整改率", weight: threeTenths, rule: .rate(.rate(.onTime), marks: 100),
            missing: .zero),
        ]))
    ])

  /// Contractors: marks along a line, nothing below 60 %.
  private static let contractors = Scheme(
    groups: ["承包公司"], full: 100,
    components: [
      Component(
        id: "rectification", title: "整改率",
        rule: .line(
          .rate(.rectification),
          points: [.init(at: 60, marks: 0), .init(at: 90, marks: 50), .init(at: 100, marks: 60)])),
      Component(id: "on-time", title: "按期整改率", rule: .rate(.rate(.onTime), marks: 40), missing: .full),
    ])

  /// 40 marks at 98 %, half a mark less for every point below, 20 at least.
  private static let punctuality = Rule.target(
    .rate(.onTime), marks: 40, target: 98, perPoint: half, floor: 20)

  private static let events = Rule.events(
    base: 20, floor: 0,
    rules: [
      EventRule(
        title: "逾期未销号", of: .overdueOpen, each: -half,
        times: [.severity(["major": 2, "critical": 3]), .source(["上级转办": 2, "曝光台": 2])], cap: 10),
      EventRule(title: "逾期销号", of: .closedLate, each: -fifth, times: [.severity(["critical": 2])], cap: 5),
      EventRule(title: "退回", of: .sentBack, each: -fifth, cap: 5),
    ])

  private static let half = Rational(1, over: 2) ?? 0
  private static let fifth = Rational(1, over: 5) ?? 0
  private static let threeTenths = Rational(3, over: 10) ?? 0
}
