import Creation
import Testing

@testable import CreationCommands

@Suite("读法")
struct ReaderTests {
  @Test("文本照原样", arguments: ["P-017", "早市 占用人行道", " 前后空格 ", "-5", "0"])
  func text(_ text: String) throws {
    #expect(try Reader<String>.text.read(text) == text)
  }

  @Test("空白文本不收", arguments: ["", " ", "\t\n", "　"])
  func blank(_ text: String) {
    #expect(throws: Problem("内容为空", why: "须写出内容", advice: "请写出内容，或去掉这一项")) {
      try Reader<String>.text.read(text)
    }
  }

  struct Number: Sendable {
    let text: String
    let low: Int
    let high: Int
    let value: Int?
  }

  @Test(
    "整数及其上下限",
    arguments: [
      Number(text: "0", low: .min, high: .max, value: 0),
      Number(text: "-7", low: .min, high: .max, value: -7),
      Number(text: "12", low: 1, high: 12, value: 12),
      Number(text: "1", low: 1, high: 12, value: 1),
      Number(text: "13", low: 1, high: 12, value: nil),
      Number(text: "0", low: 1, high: .max, value: nil),
      Number(text: "1", low: .min, high: 0, value: nil),
      Number(text: "9223372036854775807", low: .min, high: .max, value: .max),
      Number(text: "9223372036854775808", low: .min, high: .max, value: nil),
      Number(text: "三", low: .min, high: .max, value: nil),
      Number(text: "3天", low: .min, high: .max, value: nil),
      Number(text: "3.0", low: .min, high: .max, value: nil),
      Number(text: "", low: .min, high: .max, value: nil),
    ])
  func integer(_ row: Number) {
    #expect((try? Reader<Int>.integer(from: row.low, to: row.high).read(row.text)) == row.value)
  }

  @Test("整数的规则写明上下限")
  func bounds() {
    let rules: [(Reader<Int>, String)] = [
      (.integer(), "须为整数"), (.integer(from: 1), "须为整数，不小于 1"), (.integer(to: 9), "须为整数，不大于 9"),
      (.integer(from: 1, to: 9), "须为整数，不小于 1，不大于 9"),
    ]
    for (reader, rule) in rules {
      #expect(throws: Problem("数值不对", why: rule, advice: "请改用阿拉伯数字写的整数，不带单位")) {
        try reader.read("x")
      }
    }
  }

  @Test("取值用英文键或中文名都行")
  func choice() throws {
    let reader = Reader<Example.Source>.choice(Example.Source.self)
    #expect(try reader.read("snapshot") == .snapshot)
    #expect(try reader.read("随手拍") == .snapshot)
    #expect(reader.choices.map(\.label) == ["patrol（巡查）", "snapshot（随手拍）", "hotline（热线）"])
  }

  @Test(
    "写错的取值指出相近的一个",
    arguments: zip(
      ["Patrol", "snap", "随手", "巡察", "投诉"],
      ["请改用 patrol", "请改用 snapshot", "请改用 随手拍", "请改用 巡查", "请从可用的取值里选一个"]))
  func wrongChoice(_ text: String, _ advice: String) {
    let rule = "可用 patrol（巡查）、snapshot（随手拍）、hotline（热线）"
    #expect(throws: Problem("没有这个取值", why: rule, advice: advice)) {
      try Reader<Example.Source>.choice(Example.Source.self).read(text)
    }
  }

  @Test("列表用半角逗号、全角逗号或顿号隔开", arguments: ["1,2,3", "1，2、3", "1, 2 , 3"])
  func list(_ text: String) throws {
    #expect(try Reader<[Int]>.list(of: .integer()).read(text) == [1, 2, 3])
  }

  @Test("列表里的错误一次报全")
  func wrongList() {
    let wrong = { (value: String) in
      Problem("数值不对", value: value, why: "须为整数", advice: "请改用阿拉伯数字写的整数，不带单位")
    }
    #expect(throws: Problems([wrong("二"), wrong(""), wrong("x")])) {
      try Reader<[Int]>.list(of: .integer()).read("1,二,,x")
    }
  }
}
