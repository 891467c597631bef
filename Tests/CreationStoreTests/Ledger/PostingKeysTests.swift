import Testing

@testable import CreationStore

@Suite("流水的键")
struct PostingKeysTests {
  @Test("键与名称逐一相同")
  func keys() {
    #expect(Slot.keys == Slot.allCases.map { "\($0)" })
  }
}
