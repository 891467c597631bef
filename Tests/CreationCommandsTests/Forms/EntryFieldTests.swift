import Creation
import CreationReports
import CreationStore
import Testing

@testable import CreationCommands

@Suite("条目字段")
struct EntryFieldTests {
  private let lookups: RegisterLookups
  private let desk: FormDesk

  init() throws {
    desk = try FormDesk()
    lookups = try desk.lookups()
  }

  /// What a field shows for people and for programs once a word was read into it.
  private func shown<Entry: FormedEntry>(_ key: String, _ word: String, _ entry: Entry) throws -> [String] {
    let field = try #require(Entry.field(key))
    var entry = entry
    try field.set(&entry, word, lookups)
    let cell = field.cell(entry, lookups)
    return [cell.words(.zh), cell.words(.key)]
  }

  private let duty = Duty.blank("D-1", "施划停车位")

  @Test("一个条目：写编号或名称，给人看名称，给程序看编号")
  func entry() throws {
    #expect(try shown("lead", "市公安局", duty) == ["市公安局", "U-1"])
    #expect(try shown("lead", "U-2", duty) == ["龙泉街道", "U-2"])
    #expect(throws: Problem.self) { try shown("lead", "市公安", duty) }
  }

  @Test("几个条目：顿号、逗号、分号都行", arguments: ["市公安局、龙泉街道", "U-1,U-2", "U-1；龙泉街道", " 市公安局 ， U-2 、"])
  func entries(word: String) throws {
    #expect(try shown("supports", word, duty) == ["市公安局、龙泉街道", "U-1、U-2"])
  }

  @Test("几个节点只认分号，名称里可以有顿号")
  func reads() throws {
    let words = try shown("milestones", "摸底、设计 2026-03-31；完成施划 2026-09-30", duty)
    #expect(words[0] == "摸底、设计 2026-03-31；完成施划 2026-09-30")
  }

  @Test("取值：写键或中文都行")
  func coded() throws {
    #expect(try shown("every", "每季度", Routine.blank("J-1", "例会")) == ["每季度", "quarter"])
    #expect(try shown("every", "quarter", Routine.blank("J-1", "例会")) == ["每季度", "quarter"])
    #expect(try shown("unit_kinds", "镇街、社区（村）", Routine.blank("J-1", "例会"))[0] == "镇街、社区（村）")
    #expect(throws: Problem.self) { try shown("every", "每旬", Routine.blank("J-1", "例会")) }
  }

  @Test("是否、日期、数、文字")
  func values() throws {
    #expect(try shown("declared_only", "是", InspectionPlan.blank("B-1", "一组")) == ["是", "true"])
    #expect(try shown("due", "2026-12-31", duty) == ["2026-12-31", "2026-12-31"])
    #expect(try shown("target", "≥ 500 个", duty) == [">=500个", ">=500个"])
    #expect(try shown("person", "张三", duty) == ["张三", "张三"])
    #expect(try shown("mechanism", "暗访", InspectionPlan.blank("B-1", "一组")) == ["暗访", "暗访"])
    #expect(throws: Problem.self) { try shown("due", "2026-02-30", duty) }
  }

  @Test("能清空的清空后是空的；不能空的没有清空")
  func clearing() throws {
    var duty = duty
    for (key, word) in [
      ("person", "张三"), ("supports", "U-1"), ("due", "2026-12-31"), ("milestones", "一 2026-01-01"),
    ] {
      let field = try #require(Duty.field(key))
      try field.set(&duty, word, lookups)
      #expect(!field.cell(duty, lookups).words(.zh).isEmpty)
      let clear = try #require(field.clear)
      clear(&duty)
      #expect(field.cell(duty, lookups).words(.zh).isEmpty, "\(key)")
    }
    #expect(Duty.field("lead")?.clear == nil)
    #expect(Duty.field("list")?.clear == nil)
    #expect(Link.field("kind")?.clear == nil)
  }

  @Test("同名的给编号，否则读不回来")
  func twins() throws {
    try #require(desk.desk.run("unit add --id U-3 --name 市公安局").status == .done)
    let lookups = try desk.lookups()
    var duty = duty
    let field = try #require(Duty.field("lead"))
    try field.set(&duty, "U-3", lookups)
    #expect(field.cell(duty, lookups).words(.zh) == "U-3")
  }
}
