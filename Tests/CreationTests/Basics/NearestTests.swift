import Testing

@testable import Creation

@Suite("近似名")
struct NearestTests {
  static let names = ["finding", "问题", "month", "月结", "score", "explain", "登记", "占道经营", "office"]

  struct Case: Sendable {
    let typed: String
    let meant: String?
    init(_ typed: String, _ meant: String?) { (self.typed, self.meant) = (typed, meant) }
  }

  @Test(
    "改一两处、颠倒、大小写、只写开头",
    arguments: [
      Case("finding", "finding"), Case("Finding", "finding"), Case("fnding", "finding"),
      Case("fidning", "finding"), Case("explian", "explain"), Case("scroe", "score"), Case("scores", "score"),
      Case("mo", "month"), Case("offce", "office"), Case("登计", "登记"), Case("占道", "占道经营"),
      Case("占道经营户", "占道经营"), Case("问题登记", "问题"), Case("占路经营", "占道经营"), Case("——scroe", "score"),
      Case("--mo", "month"),
    ])
  func near(_ row: Case) {
    #expect(Nearest.name(to: row.typed, among: Self.names) == row.meant)
  }

  @Test("差得远就不猜", arguments: ["", "xyz", "unit", "投诉", "findxxxx", "fi dung x", "经营"])
  func far(_ typed: String) {
    #expect(Nearest.name(to: typed, among: Self.names) == nil)
  }

  @Test("一样近的取前面的；没有可选的就没有")
  func ties() {
    #expect(Nearest.name(to: "bat", among: ["cat", "rat"]) == "cat")
    #expect(Nearest.name(to: "bat", among: ["rat", "cat"]) == "rat")
    #expect(Nearest.name(to: "bat", among: []) == nil)
    #expect(Nearest.name(to: "a", among: ["b"]) == nil)
    #expect(Nearest.name(to: "explian", among: ["explan", "explain"]) == "explan")
  }

  @Test("特别长的词也立刻有结果")
  func long() {
    #expect(Nearest.name(to: String(repeating: "字", count: 200_000), among: Self.names) == nil)
  }
}
