import Creation
import Testing

@testable import CreationStore

@Suite("只查一次")
struct KeptOnceTests {
  @Test("第一次问才查，以后给同一个；查不出的下次再查")
  func asksOnce() throws {
    let kept = KeptOnce<Int>()
    var asked = 0
    #expect(throws: Problem.self) {
      try kept.value { () throws(Problem) in throw Problem("坏", advice: "请再试") }
    }
    for _ in 0..<3 {
      #expect(
        try kept.value {
          asked += 1
          return 7
        } == 7)
    }
    #expect(asked == 1)
  }

  @Test("几个线程一起问，只查一次")
  func isSafeAcrossThreads() async throws {
    let kept = KeptOnce<Int>()
    let values = await withTaskGroup(of: Int?.self) { group in
      for number in 0..<50 { group.addTask { try? kept.value { number } } }
      return await group.reduce(into: Set<Int?>()) { $0.insert($1) }
    }
    #expect(values.count == 1)
  }

  @Test("一个读视图里，考评办法只看一遍：文件后来变了也不管")
  func looksOnce() throws {
    let office = try SmallOffice()
    try office.cut(on: 20)
    let snapshot = try office.snapshot()
    #expect(try snapshot.monthEnds(in: Known.month("2026-10")) == 20)
    try office.cut(on: 25)
    #expect(try snapshot.monthEnds(in: Known.month("2026-10")) == 20)
    #expect(try office.snapshot().monthEnds(in: Known.month("2026-10")) == 25)
  }
}
