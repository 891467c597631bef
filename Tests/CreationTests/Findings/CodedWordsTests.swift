import Testing

@testable import Creation

extension Coded {
  /// Key and Chinese word of every value, in order.
  static var words: [String] { allCases.map { "\($0.key) \($0.title)" } }

  /// Everything wrong with its words: read as two values, not read back, or a key that is no ASCII word.
  fileprivate static var faults: [String] {
    var meant: [String: Set<Self>] = [:]
    for value in allCases {
      meant[value.key, default: []].insert(value)
      meant[value.title, default: []].insert(value)
    }
    let ambiguous = meant.filter { $0.value.count > 1 }.keys.sorted()
    let lost = allCases.filter { Self(text: $0.key) != $0 || Self(text: $0.title) != $0 }
    let odd = allCases.filter { !$0.key.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == 0x5F || $0 == 0x2D } }
    return ambiguous + lost.map(\.key) + odd.map(\.key)
      + allCases.filter { $0.key.isEmpty || $0.title.isEmpty }.map { "\($0)" }
  }
}

@Suite("代码与中文词")
struct CodedWordsTests {
  private static let all: [any Coded.Type] = [
    FindingState.self, Timeliness.self, FindingEvent.Kind.self, RegisterChange.Register.self,
    RegisterChange.Action.self, Office.Level.self, UnitField.self, PlaceField.self, CategoryField.self,
    FindingField.self, Component.Missing.self, MeanRule.Grouping.self, MeanRule.Absent.self,
    Multiplier.Quantity.self, Multiplier.Mark.self, Weather.self, UnitKind.self,
    Severity.self, FindingEvent.Transfer.Cause.self, Finding.Appeal.self,
  ]

  @Test("每个代码、每个中文词只指一个值，都读得回来")
  func unique() {
    for type in CodedWordsTests.all {
      let faults = type.faults
      #expect(faults.isEmpty, "\(type)")
    }
  }

  @Test("别的词不猜")
  func others() {
    #expect(FindingState(text: "") == nil)
    #expect(FindingState(text: "Reported") == nil)
    #expect(FindingState(text: " reported") == nil)
    #expect(UnitKind(text: "区") == .district)
    #expect(UnitKind(text: "functional-group") == .functionalGroup)
  }
}
