import Testing

@testable import Creation

@Suite("计分依据")
struct ScoringInputsTests {
  private func rulebook(_ component: Component, span: Term.Span = .month) -> Rulebook {
    Rulebook(
      id: "r", name: "r", from: .october,
      schemes: [
        Scheme(groups: ["*"], span: span, full: 100, components: [Component(.sum([component]), id: "b")])
      ])
  }

  private func events(_ change: (inout EventRule) -> Void) -> Rulebook {
    var rule = EventMarksTests.rule("-1")
    change(&rule)
    return rulebook(.events(rule))
  }

  @Test("看严重程度的办法：按它取系数的、限定它的")
  func severity() {
    #expect(!events { _ in }.looksAtSeverity)
    #expect(events { $0.times = [.trait(.severity, [:])] }.looksAtSeverity)
    #expect(events { $0.range.severities = [.major] }.looksAtSeverity)
    #expect(!events { $0.times = [.trait(.source, [:])] }.looksAtSeverity)
    #expect(!Rulebook.standard.looksAtSeverity)
    var scheme = Rulebook.standard
    scheme.schemes[0].range.severities = [.critical]
    #expect(scheme.looksAtSeverity)
  }

  @Test("看点位的办法：按点位类别取系数、限定、加权的，看覆盖率的、名次看覆盖率的")
  func places() {
    #expect(!Rulebook.standard.looksAtPlaces)
    #expect(!events { _ in }.looksAtPlaces)
    #expect(events { $0.times = [.trait(.placeKind, [:])] }.looksAtPlaces)
    #expect(events { $0.range.placeKinds = ["广场"] }.looksAtPlaces)
    let coverage = Figure.measure(.rate(.coverage))
    #expect(rulebook(Component(.rate(coverage, marks: 5))).looksAtPlaces)
    #expect(
      rulebook(Component(.target(TargetRule(coverage, marks: 5, target: 90, perPoint: 1)))).looksAtPlaces)
    #expect(rulebook(Component(.rank(RankRule(by: coverage, top: [1])))).looksAtPlaces)
    let mean = MeanRule(of: .results("实地测评", nil), marks: 5, weights: .init(by: .placeKind))
    #expect(rulebook(Component(.mean(mean))).looksAtPlaces)
  }

  @Test("年度方案平均了哪些更短的周期")
  func averaged() {
    let terms = { (span: Term.Span) in Component(.mean(MeanRule(of: .terms(span), marks: 5))) }
    #expect(rulebook(terms(.quarter), span: .year).averagedSpans(for: .year) == [.quarter])
    #expect(rulebook(terms(.quarter), span: .year).averagedSpans(for: .half) == [])
    #expect(Rulebook.standard.averagedSpans(for: .year) == [])
  }
}
