import Creation
import Testing

@testable import CreationCommands

@Suite("所写内容")
struct GivenTests {
  struct Case: Sendable {
    let line: [String]
    let words: [String: [String]]
    var strays: [String] = []
    var problems: [String] = []
  }

  @Test(
    "把每个词归到它的参数",
    arguments: [
      Case(line: [], words: [:]),
      Case(line: ["--place", "P", "甲"], words: ["--place": ["P"], "<说明>": ["甲"]]),
      Case(line: ["甲", "--点位=P", "乙"], words: ["--place": ["P"], "<说明>": ["甲"], "<备注>": ["乙"]]),
      Case(line: ["--place=a=b"], words: ["--place": ["a=b"]]),
      Case(line: ["--place="], words: ["--place": [""]]),
      Case(line: ["--photo", "1", "--照片", "2"], words: ["--photo": ["1", "2"]]),
      Case(line: ["--urgent", "--紧急"], words: ["--urgent": ["", ""]]),
      Case(line: ["--place", "-5", "-5", "-"], words: ["--place": ["-5"], "<说明>": ["-5"], "<备注>": ["-"]]),
      Case(line: ["--place", "--5", "--place2x"], words: ["--place": ["--5"]], problems: ["没有这个选项"]),
      Case(
        line: ["--place", "-甲", "--", "--place", "--"],
        words: ["--place": ["-甲"], "<说明>": ["--place"], "<备注>": ["--"]]),
      Case(line: ["1", "2", "3", "4"], words: ["<说明>": ["1"], "<备注>": ["2"]], strays: ["3", "4"]),
      Case(line: ["--place"], words: ["--place": []], problems: ["选项缺少值"]),
      Case(line: ["--place", "--"], words: ["--place": []], problems: ["选项缺少值"]),
      Case(line: ["--place", "--urgent"], words: ["--place": [], "--urgent": [""]], problems: ["选项缺少值"]),
      Case(
        line: ["--place", "--ugrent"], words: ["--place": [], "--urgent": []], problems: ["选项缺少值", "没有这个选项"]),
      Case(line: ["--place", "1", "--点位", "2"], words: ["--place": ["1"]], problems: ["选项重复"]),
      Case(
        line: ["--place", "-urgent"], words: ["--place": [], "--urgent": []], problems: ["选项缺少值", "没有这个选项"]),
      Case(line: ["--urgent=yes"], words: ["--urgent": []], problems: ["选项不带值"]),
      Case(line: ["--plcae", "P", "甲"], words: ["--place": [], "<说明>": ["甲"]], problems: ["没有这个选项"]),
      Case(line: ["——place", "P", "——甲"], words: ["--place": [], "<说明>": ["——甲"]], problems: ["没有这个选项"]),
      Case(line: ["--xyz", "甲"], words: ["<说明>": ["甲"]], problems: ["没有这个选项"]),
    ])
  func sorts(_ row: Case) {
    let given = Given(row.line, forms: Example.add.forms, command: "creation finding add")
    #expect(given.words.mapValues { $0.map(\.text) } == row.words)
    #expect(given.strays == row.strays)
    #expect(given.problems.map(\.what) == row.problems)
  }

  @Test("可重复的参数收下其余的词")
  func repeating() {
    let given = Given(["9", "a", "--", "-b"], forms: Example.close.forms, command: "creation month close")
    #expect(given.words.mapValues { $0.map(\.text) } == ["<月份>": ["9"], "<附件>": ["a", "-b"]])
  }

  @Test("记住用的是哪个名字")
  func names() {
    let given = Given(["--点位", "P"], forms: Example.add.forms, command: "")
    #expect(given.words["--place"]?.map(\.option) == ["--点位"])
  }
}
