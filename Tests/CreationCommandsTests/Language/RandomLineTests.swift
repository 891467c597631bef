import Creation
import Testing

@testable import CreationCommands

@Suite("任意命令行")
struct RandomLineTests {
  private static let words =
    [
      "finding", "问题", "add", "登记", "show", "month", "close", "help", "帮助", "--help", "-h", "--version", "--",
      "-", "---", "", " ", "=", "--=", "--place=", "--place", "--点位", "——点位", "－－place", "--plcae",
      "--urgent",
      "--urgent=1", "--days", "-5", "-5天", "三", "--photo", "--data", "--今天", "--format=csv", "--格式", "xyz",
      "P-017",
      "\u{301}", "a\u{301}=", "\u{1B}[31m", "\u{0}", "😀", "－", "占道 经营", "1,2，,", "99999999999999999999",
    ] + [String(repeating: "-", count: 300), String(repeating: "字", count: 3000)]

  @Test("不崩溃；出错的每条都有请求，写明一句怎么办", arguments: 0..<400 as Range<UInt64>)
  func anything(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let count = Int.random(in: 0...8, using: &random)
      let line = (0..<count).compactMap { _ in Self.words.randomElement(using: &random) }
      do {
        _ = try Example.outcome(line)
      } catch let failure as UsageFailure {
        #expect(!failure.problems.list.isEmpty, "种子 \(seed)：\(line)")
        for problem in failure.problems.list {
          #expect(problem.advice.count { $0 == "请" } == 1, "种子 \(seed)：\(line)")
          #expect(problem.advice.hasPrefix("请"), "种子 \(seed)：\(line)")
          #expect(problem.site != nil || problem.value != nil, "种子 \(seed)：\(line)")
        }
      }
    }
  }

  @Test("写全的命令里，选项和参数怎么排都一样", arguments: 0..<200 as Range<UInt64>)
  func order(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let options = [
      ["--place", "P"], ["--类别=C"], ["--photo", "-1"], ["--urgent"], ["--来源", "热线"], ["--data", "D"],
    ]
    var parts = options.shuffled(using: &random)
    parts.insert(["早市"], at: Int.random(in: 0...parts.count, using: &random))
    let line = ["问题", "add"] + parts.flatMap(\.self)
    let expected = #"D - table | add P C hotline ["-1"] 0 true 早市 -"#
    #expect(try Example.outcome(line) == expected, "种子 \(seed)：\(line)")
  }
}
