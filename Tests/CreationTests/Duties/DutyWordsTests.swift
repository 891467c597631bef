import Testing

@testable import Creation

@Suite("办理用语")
struct DutyWordsTests {
  @Test("各类清单的说法", arguments: DutyListKind.allCases)
  func kinds(_ kind: DutyListKind) {
    let words = kind.words
    #expect(words.command == (kind == .material ? "material" : kind == .suggestion ? "suggestion" : "duty"))
    let titles = DutyStanding.allCases.map { words.title(of: $0) }
    #expect(Set(titles).count == titles.count && !titles.contains(""))
    #expect(DutyEvent.Kind.allCases.allSatisfy { !words.step($0).isEmpty && !words.verb(of: $0).isEmpty })
  }

  @Test("材料：报送、审核、退回、补正、归档（中山，十）")
  func material() {
    let words = DutyWords.material
    #expect([.delivered, .returned, .accepted].map { words.step($0) } == ["报送", "退回", "归档"])
    #expect(DutyStanding.allCases.map { words.title(of: $0) } == ["未报", "退回补正", "已报待审", "已归档", "不再要求"])
  }
}

@Suite("采纳")
struct AdoptionTests {
  @Test("写在答复的开头，原样读出", arguments: Adoption.allCases)
  func round(_ adoption: Adoption) {
    #expect(Adoption(answer: adoption.answer("年内办")) == adoption)
  }

  @Test("别的话不算", arguments: ["", "采纳", "采纳了部分", "已采纳：", "未采纳"])
  func other(_ text: String) {
    #expect(Adoption(answer: text) == nil)
  }

  @Test("没有答复的不算")
  func none() { #expect(Adoption(answer: nil) == nil) }
}
