import Creation
import Testing

@testable import CreationCommands

@Suite("目录、经办人和时钟从哪里来")
struct SessionTests {
  /// A desk with offices in `data`, `甲` and `乙`, told apart by their unit.
  private func desk() throws -> Desk {
    let desk = try Desk()
    for (folder, unit) in [("data", "丙"), ("甲", "甲"), ("乙", "乙")] {
      try #require(desk.run(["init", folder]).status == .done)
      try #require(desk.run(["--data", folder, "unit", "add", "--name", unit]).status == .done)
    }
    return desk
  }

  private func unit(_ words: [String], _ environment: [String: String] = [:], _ desk: Desk) -> String {
    let words = words + ["unit", "--format", "csv", "--columns", "name", "--headers", "key"]
    let lines = desk.run(words, environment: environment).text.split(separator: "\r\n")
    return lines.count == 2 ? String(lines[1]) : lines.joined(separator: "|")
  }

  @Test("--data 先于 $CREATION_DATA，再是 ./data；空的变量不算")
  func directory() throws {
    let desk = try desk()
    #expect(unit([], [:], desk) == "丙")
    #expect(unit([], ["CREATION_DATA": "甲"], desk) == "甲")
    #expect(unit(["--data", "乙"], ["CREATION_DATA": "甲"], desk) == "乙")
    #expect(unit(["--data", "\(desk.path)/乙/"], [:], desk) == "乙")
    #expect(unit([], ["CREATION_DATA": ""], desk) == "丙")
  }

  @Test("指明的目录不对就不再往别处找")
  func noFallback() throws {
    let desk = try desk()
    for (words, environment, option) in [
      (["--data", "丁"], [:], "--data"), ([], ["CREATION_DATA": "丁"], "$CREATION_DATA"),
    ] as [([String], [String: String], String)] {
      let result = desk.run(words + ["unit"], environment: environment)
      #expect(result.status == .failed)
      #expect(result.said.contains("\(option) 「丁」"))
    }
  }

  @Test("--by 先于 $CREATION_BY，再是系统用户")
  func operatorName() throws {
    let desk = try desk()
    let runs: [([String], [String: String], String)] = [
      ([], [:], Desk.user), ([], ["CREATION_BY": "王五"], "王五"), ([], ["CREATION_BY": ""], Desk.user),
      (["--by", "赵六"], ["CREATION_BY": "王五"], "赵六"),
    ]
    for (index, (words, environment, name)) in runs.enumerated() {
      let add = words + ["unit", "add", "--name", "单位\(index)"]
      try #require(desk.run(add, environment: environment).status == .done)
      let last = String(decoding: try desk.read("data/ledger/2026-11.jsonl"), as: UTF8.self)
        .split(separator: "\n").last
      #expect(last?.contains("\"by\":\"\(name)\"") == true)
    }
  }

  struct Clock: Sendable {
    let words: [String]
    let environment: [String: String]
    let moment: String

    init(_ words: [String], _ environment: [String: String], _ moment: String) {
      (self.words, self.environment, self.moment) = (words, environment, moment)
    }
  }

  @Test(
    "--now 先于 --today，先于 $CREATION_TODAY，再是系统时钟；只有日期的不编出时刻",
    arguments: [
      Clock([], [:], "2026-11-21T09:30:00"), Clock([], ["CREATION_TODAY": "2026-10-05"], "2026-10-05"),
      Clock([], ["CREATION_TODAY": ""], "2026-11-21T09:30:00"),
      Clock([], ["CREATION_TODAY": "2026-10-05T08:00"], "2026-10-05T08:00:00"),
      Clock(["--today", "2026-09-01"], ["CREATION_TODAY": "2026-10-05"], "2026-09-01"),
      Clock(["--now", "2026-08-01 07:05", "--today", "2026-09-01"], [:], "2026-08-01T07:05:00"),
      Clock(["--now", "2026-08-01"], [:], "2026-08-01"),
    ])
  func clock(_ row: Clock) throws {
    let desk = try Desk()
    let words = row.words
    try #require(desk.run(words + ["init", "data"], environment: row.environment).status == .done)
    let add = words + ["unit", "add", "--name", "甲"]
    try #require(desk.run(add, environment: row.environment).status == .done)
    let file = "data/ledger/\(row.moment.prefix(7)).jsonl"
    let line = String(decoding: try desk.read(file), as: UTF8.self)
    #expect(line.contains("\"on\":\"\(row.moment)\""))
    let at = row.moment.count == 10 ? row.moment + "T23:59:59" : row.moment
    #expect(line.contains("\"at\":\"\(at)+08:00\""))
  }

  @Test("变量里的日期写错：说出变量的名字")
  func wrongVariable() throws {
    let desk = try desk()
    let result = desk.run(["unit"], environment: ["CREATION_TODAY": "2026-02-30"])
    #expect(result.status == .failed)
    #expect(result.said.contains("$CREATION_TODAY 「2026-02-30」"))
  }

  @Test("一条命令的流水同一个命令号，各条命令不同")
  func transactions() throws {
    let desk = try desk()
    try #require(desk.run("category add --name 占道 --lead 丙 --limit 1工作日 --data data").status == .done)
    try #require(desk.run("finding add --category 占道 --data data").status == .done)
    let lines = String(decoding: try desk.read("data/ledger/2026-11.jsonl"), as: UTF8.self).split(
      separator: "\n")
    let numbers = lines.map { line in
      String(line[(line.firstRange(of: "\"tx\":\"")?.upperBound ?? line.endIndex)...].prefix { $0 != "\"" })
    }
    #expect(numbers.count == 4)
    #expect(numbers[2] == numbers[3])
    #expect(Set(numbers).count == 3)
  }
}
