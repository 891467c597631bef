import Creation
import Testing

@testable import CreationCommands

@Suite("参数")
struct ParameterTests {
  private let days = Parameter<Int>.option("--days", alias: "--天数", value: "天", help: "时限", .integer(from: 1))

  private func read<Value>(
    _ parameter: Parameter<Value>, _ line: [String]
  ) -> (value: Value?, problems: [Problem]) {
    let given = Given(line, forms: parameter.forms, command: "creation x")
    var problems = Problems(given.problems)
    let value = parameter.read(given, &problems)
    return (value, problems.list)
  }

  @Test("必填的写了就有值，没写就报缺少")
  func required() {
    #expect(read(days, ["--days", "3"]).value == 3)
    #expect(read(days, ["--天数=3"]).value == 3)
    let missing = read(days, [])
    #expect(missing.value == nil)
    #expect(
      missing.problems == [Problem("缺少选项", at: .option("--days"), why: "必填，时限", advice: "请加上 --days <天>")])
  }

  @Test("选填的没写是空，写错仍是错")
  func optional() {
    #expect(read(days.optional, []).value == .some(nil))
    #expect(read(days.optional, ["--days", "3"]).value == .some(3))
    #expect(read(days.optional, ["--days", "0"]).value == nil)
    #expect(read(days.optional, ["--days", "0"]).problems.count == 1)
    #expect(read(days.optional, ["--days"]).problems.map(\.what) == ["选项缺少值"])
  }

  @Test("有默认值的没写取默认值")
  func defaults() {
    #expect(read(days.default("5"), []).value == 5)
    #expect(read(days.default("5"), ["--days", "3"]).value == 3)
    #expect(days.default("5").forms.map(\.standard) == ["5"])
  }

  @Test("可重复的按书写顺序，错的都报")
  func repeated() {
    #expect(read(days.repeated(), []).value == [])
    #expect(read(days.repeated(), ["--days", "3", "--天数", "2", "--days=3"]).value == [3, 2, 3])
    let wrong = read(days.repeated(), ["--days", "x", "--天数", "2", "--天数", "0"])
    #expect(wrong.value == nil)
    #expect(wrong.problems.map(\.site) == [.option("--days"), .option("--天数")])
    #expect(wrong.problems.map(\.value) == ["x", "0"])
    #expect(read(days.repeated(atLeastOnce: true), []).problems.map(\.what) == ["缺少选项"])
  }

  @Test("错误写明所用的选项名；读法自己写明的不改")
  func located() {
    #expect(
      read(days, ["--天数", "x"]).problems.map(\.lines) == [
        ["数值不对", "  --天数 「x」：须为整数，不小于 1", "  请改用阿拉伯数字写的整数，不带单位"]
      ])
    let own = Problem("不对", at: .record("P-1"), value: "甲", advice: "请改")
    let reader = Reader<Int> { _ in throw own }
    #expect(
      read(.option("--n", alias: "--数", value: "数", help: "数", reader), ["--n", "1"]).problems == [own])
  }

  @Test("读法抛出别的错误也说成一条问题")
  func foreign() {
    struct Foreign: Error {}
    let reader = Reader<Int> { _ in throw Foreign() }
    let result = read(.option("--n", alias: "--数", value: "数", help: "数", reader), ["--n", "1"])
    #expect(result.problems == [Problem("读不懂这个值", at: .option("--n"), value: "1", advice: "请照帮助里的写法改写")])
  }

  @Test("几个参数合成一个值，各自的错误和合起来的错误都报")
  func group() throws {
    #expect(read(Example.period, ["--from", "3", "--至", "9"]).value == (try Example.Period(from: 3, to: 9)))
    #expect(read(Example.period, ["--from", "0", "--to", "99"]).problems.map(\.value) == ["0", "99"])
    #expect(read(Example.period, ["--from", "9", "--to", "3"]).problems.map(\.what) == ["起止颠倒"])
    #expect(Example.period.forms.map(\.name) == ["--from", "--to"])
  }
}
