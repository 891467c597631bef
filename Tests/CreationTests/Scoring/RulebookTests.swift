import Testing

@testable import Creation

@Suite("考评办法")
struct RulebookTests {
  /// A rulebook with every kind of rule, written by hand as an office would.
  private let text = #"""
    {
      "format": 1, "id": "2026", "name": "示例市文明城市创建考评办法（2026年）", "from": "2026-01", "decimals": 3,
      "schemes": [
        {
          "groups": ["各区"], "full": 105, "floor": 30,
          "components": [
            {"id": "rate", "title": "整改率", "kind": "rate", "measure": "rectification_rate", "marks": 40},
            {"id": "satisfied", "title": "满意率", "missing": "full", "kind": "target",
             "measure": "on_time_rate", "marks": 25, "target": 98, "per_point": 0.5, "floor": 12.5},
            {"id": "calls", "title": "接诉即办", "weight": "1/3", "kind": "line", "measure": "overdue_open",
             "points": [{"at": 10, "marks": 100}, {"at": 70, "marks": 0}]}
          ]
        },
        {
          "groups": ["市直部门", "*"], "full": 100,
          "components": [
            {"id": "whole", "title": "综合", "kind": "sum", "components": [
              {"id": "open", "title": "明察", "weight": 0.6, "kind": "events", "base": 100, "floor": 0,
               "events": [{"title": "点名", "of": "assigned", "each": -1, "cap": 20, "category_cap": 5,
                           "times": [{"by": "source", "values": {"上级转办": 2}}, {"by": "repetition"}]}]},
              {"id": "hidden", "title": "暗访", "weight": 0.3, "missing": "zero", "kind": "rate",
               "measure": "due_rate", "marks": 100}
            ]}
          ]
        }
      ]
    }
    """#

  @Test("读得出每一处")
  func decoding() throws {
    let book: Rulebook = try read(text)
    #expect((book.format, book.id, book.decimals, book.from) == (1, "2026", 3, try month("2026-01")))
    #expect(book.name == "示例市文明城市创建考评办法（2026年）")
    #expect(book.schemes.map(\.groups) == [["各区"], ["市直部门", "*"]])
    #expect(book.schemes.map(\.full) == [105, 100])
    #expect(book.schemes.map(\.floor) == [30, 0])
    #expect(book.schemes[0].components.map(\.id) == ["rate", "satisfied", "calls"])
    #expect(book.schemes[0].components.map(\.missing) == [.unranked, .full, .unranked])
    #expect(book.schemes[0].components[2].weight == Rational(1, over: 3))
    guard case .sum(let parts) = book.schemes[1].components[0].rule else {
      Issue.record("综合不是合成")
      return
    }
    #expect(parts.map(\.missing) == [.unranked, .zero])
    guard case .events(100, 0, let rules) = parts[0].rule else {
      Issue.record("明察不是逐件")
      return
    }
    #expect(rules.map(\.categoryCap) == [5])
    #expect(rules[0].times == [.source(["上级转办": 2]), .repetition])
  }

  @Test("写出来再读，一点不变")
  func roundTrip() throws {
    let book: Rulebook = try read(text)
    #expect(try read(try json(book)) == book)
    #expect(try read(try json(Rulebook.standard)) == Rulebook.standard)
  }

  @Test("不认识的键不收，说出它和可以写的键")
  func unknownKeys() {
    let said = refusal(of: text.replacing(#""decimals""#, with: #""decimal""#), as: Rulebook.self)
    #expect(
      said
        == "decimal 不认识的键「decimal」，这里可以写：format、id、name、from、decimals、limits、schemes、roll_natural_days、"
        + "month_ends")
    let deep = refusal(of: text.replacing(#""each""#, with: #""marks""#), as: Rulebook.self)
    #expect(
      deep
        == "schemes.[1].components.[0].components.[0].events.[0].marks 不认识的键「marks」，这里可以写："
        + "title、of、each、times、cap、category_cap")
  }

  @Test("小数位数 0 到 6", arguments: [(-1, false), (0, true), (6, true), (7, false)])
  func decimals(_ decimals: Int, _ isRead: Bool) throws {
    let said = refusal(
      of: text.replacing("\"decimals\": 3", with: "\"decimals\": \(decimals)"), as: Rulebook.self)
    #expect((said == nil) == isRead)
    #expect(isRead || said == "decimals 小数位数应在 0 到 6 之间")
    let unsaid: Rulebook = try read(text.replacing("\"decimals\": 3,", with: ""))
    #expect(unsaid.decimals == 2)
  }

  @Test("月份写错的不收")
  func from() {
    #expect(refusal(of: text.replacing("2026-01", with: "2026-13"), as: Rulebook.self) != nil)
    #expect(refusal(of: text.replacing("2026-01", with: "2026年1月"), as: Rulebook.self) != nil)
  }

  @Test("先找点名的方案，再找其他组的方案")
  func schemes() throws {
    let book: Rulebook = try read(text)
    #expect(book.scheme(for: "各区")?.full == 105)
    #expect(book.scheme(for: "市直部门")?.full == 100)
    #expect(book.scheme(for: "镇街")?.full == 100)
    // A scheme that takes all does not come before one that names the group, wherever it stands.
    let turned = Rulebook(
      id: "t", name: "t", from: book.from,
      schemes: [
        Scheme(groups: ["*"], full: 1, components: []), Scheme(groups: ["各区"], full: 2, components: []),
      ])
    #expect(turned.scheme(for: "各区")?.full == 2)
    #expect(turned.scheme(for: "镇街")?.full == 1)
    let narrow = Rulebook(
      id: "t", name: "t", from: book.from, schemes: [Scheme(groups: ["各区"], full: 2, components: [])])
    #expect(narrow.scheme(for: "镇街") == nil)
  }

  @Test(
    "施行中的是已开始的里面最晚的",
    arguments: [
      ("2025-06", nil), ("2025-07", "a"), ("2025-12", "a"), ("2026-01", "b"), ("2026-09", "b"),
      ("2026-10", "d"), ("2030-01", "d"),
    ] as [(String, String?)])
  func inForce(_ text: String, _ id: String?) throws {
    let books = try [("d", "2026-10"), ("a", "2025-07"), ("c", "2026-10"), ("b", "2026-01")].map { id, from in
      Rulebook(id: id, name: id, from: try month(from), schemes: [])
    }
    let now = try month(text)
    #expect(Rulebook.inForce(now, among: books)?.id == id)
    // Two that begin together are settled alike whatever their order.
    #expect(Rulebook.inForce(now, among: books.reversed())?.id == id)
    #expect(Rulebook.inForce(now, among: []) == nil)
  }
}
