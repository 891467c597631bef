import Testing

@testable import Creation

@Suite("考评办法")
struct RulebookTests {
  private func rulebook(_ schemes: Scheme...) -> Rulebook {
    Rulebook(id: "t", name: "t", from: .october, schemes: schemes)
  }

  private func scheme(
    _ groups: String..., full: Points, span: Term.Span = .month, campaign: String? = nil
  ) -> Scheme {
    Scheme(groups: groups, span: span, campaign: campaign, full: full, components: [])
  }

  @Test("先找点名的方案，再找其他组的方案，不论先后")
  func schemes() {
    for book in [
      rulebook(scheme("各区", full: 2), scheme("市直部门", "*", full: 1)),
      rulebook(scheme("市直部门", "*", full: 1), scheme("各区", full: 2)),
    ] {
      #expect(book.scheme(for: "各区")?.full == 2)
      #expect(book.scheme(for: "市直部门")?.full == 1)
      #expect(book.scheme(for: "镇街")?.full == 1)
    }
    #expect(rulebook(scheme("各区", full: 2)).scheme(for: "镇街") == nil)
  }

  @Test("周期、专项各有各的方案")
  func spans() {
    let book = rulebook(
      scheme("*", full: 1), scheme("*", full: 2, span: .quarter), scheme("*", full: 3, campaign: "农贸市场"),
      scheme("各区", full: 4, span: .quarter, campaign: "公厕"))
    #expect(book.scheme(for: "各区")?.full == 1)
    #expect(book.scheme(for: "各区", .quarter)?.full == 2)
    #expect(book.scheme(for: "各区", campaign: "农贸市场")?.full == 3)
    #expect(book.scheme(for: "各区", .quarter, campaign: "公厕")?.full == 4)
    #expect(book.scheme(for: "镇街", .quarter, campaign: "公厕") == nil)
    #expect(book.scheme(for: "各区", .year) == nil)
    #expect(book.campaigns == ["农贸市场", "公厕"])
  }

  @Test("没写的长周期按各月平均，满分照月度的；月度也没有的就没有")
  func means() {
    let book = rulebook(scheme("各区", full: 150))
    let year = book.scheme(orMeanFor: "各区", .year, campaign: nil)
    #expect(year?.full == 150)
    #expect(year?.components.map(\.rule) == [.mean(MeanRule(of: .terms(.month), marks: 150))])
    #expect(book.scheme(orMeanFor: "镇街", .year, campaign: nil) == nil)
    #expect(book.scheme(orMeanFor: "各区", .month, campaign: "公厕") == nil)
  }

  @Test(
    "施行中的是已开始、未到期的里面最晚的",
    arguments: [
      ("2025-06", nil), ("2025-07", "a"), ("2025-12", "a"), ("2026-01", "b"), ("2026-09", "b"),
      ("2026-10", "d"), ("2026-12", "d"), ("2027-01", "c"), ("2030-01", "c"),
    ] as [(String, String?)])
  func inForce(_ text: String, _ id: String?) throws {
    var books = try [("d", "2026-10"), ("a", "2025-07"), ("c", "2026-10"), ("b", "2026-01")].map { id, from in
      Rulebook(id: id, name: id, from: try month(from), schemes: [])
    }
    books[0].until = try month("2026-12")
    let now = try month(text)
    #expect(Rulebook.inForce(now, among: books)?.id == id)
    // Two that begin together are settled alike whatever their order.
    #expect(Rulebook.inForce(now, among: books.reversed())?.id == id)
    #expect(Rulebook.inForce(now, among: []) == nil)
  }
}
