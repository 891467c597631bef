import Creation
import CreationReports
import CreationStore
import Testing

@testable import CreationCommands

@Suite("式样条目")
struct FormedEntryTests {
  private func keys<Entry: FormedEntry>(_ type: Entry.Type) -> Set<String> { Set(Entry.fields.map(\.key)) }

  @Test("字段就是文件里的键，一个不多一个不少")
  func keysOfTheFile() {
    func expect<Entry: FormedEntry>(_ type: Entry.Type) {
      #expect(Set(Entry.keys).subtracting(["id", "name", "retired"]) == keys(type), "\(type)")
      #expect(Entry.fields.count == keys(type).count)
    }
    expect(DutyList.self)
    expect(Duty.self)
    expect(Indicator.self)
    expect(Routine.self)
    expect(InspectionPlan.self)
    expect(Link.self)
    expect(Honour.self)
  }

  @Test("指着登记册的字段，就是声明的引用，登记册也对")
  func references() throws {
    func expect<Entry: FormedEntry>(_ type: Entry.Type, _ full: Entry) {
      let declared = Entry.references.flatMap { reference in
        reference.named(full).map { "\($0.field) \(reference.register)" }
      }
      let shown = Entry.fields.compactMap { field in field.register.map { "\(field.key) \($0)" } }
      #expect(Set(declared) == Set(shown), "\(type)")
    }
    var duty = Duty(id: "D-1", name: "一", list: "L-1", lead: "U-1")
    (duty.supports, duty.indicator, duty.parent) = (["U-2"], "Z-1", "D-2")
    expect(Duty.self, duty)
    var indicator = Indicator(id: "Z-1", name: "一", parent: "Z-2")
    (indicator.lead, indicator.supports) = ("U-1", ["U-2"])
    expect(Indicator.self, indicator)
    var routine = Routine(id: "J-1", name: "一")
    routine.units = ["U-1"]
    expect(Routine.self, routine)
    var plan = InspectionPlan(id: "B-1", name: "一")
    (plan.places, plan.routine) = (["P-1"], "J-1")
    expect(InspectionPlan.self, plan)
    var link = Link(id: "K-1", name: "一")
    (link.unit, link.community, link.place, link.grid) = ("U-1", "U-2", "P-1", "G-1")
    expect(Link.self, link)
    var honour = Honour(id: "H-1", name: "一")
    honour.unit = "U-1"
    expect(Honour.self, honour)
    expect(DutyList.self, DutyList(id: "L-1", name: "一"))
  }

  @Test("选项不与通用的重名，中文名也不重")
  func options() {
    func expect<Entry: FormedEntry>(_ type: Entry.Type) {
      let own = Entry.fields.flatMap { $0.form(isRequired: false).names }
      let general =
        Globals.parameter.forms.flatMap(\.names) + SheetOptions.parameter.forms.flatMap(\.names)
        + ["--id", "--编号", "--name", "--名称", "--clear", "--清空", "--dry-run", "--试运行", "--retired", "--停用"]
      #expect(Set(own).count == own.count, "\(type)")
      #expect(Set(own).isDisjoint(with: general), "\(type)")
    }
    expect(DutyList.self)
    expect(Duty.self)
    expect(Indicator.self)
    expect(Routine.self)
    expect(InspectionPlan.self)
    expect(Link.self)
    expect(Honour.self)
  }

  @Test("列出的表导回去，一项不变；清空登记册再导，一模一样", arguments: ["zh", "key"])
  func roundTrip(headers: String) throws {
    let desk = try FormDesk().desk
    for line in [
      "duty add --name 施划停车位 --list L-1 --lead U-1 --supports U-2 --person 张三 --due 2026-12-31 --target '>=500个' "
        + "--milestones '摸底、设计 2026-03-31；完成 2026-09-30' --standard '划线、编号，\"不少于\"500个' --origin 泉州，五",
      "duty add --name 再分解 --list L-1 --lead U-2 --parent 施划停车位",
      "indicator add --id Ⅲ-92 --name 公益广告占比 --levels 'A>=20 B>=15' --lead U-1 --places 公园广场、主次干道 --marks 2.5",
      "routine add --name 志愿活动 --kind 志愿服务 --every 每月 --link 部门挂钩 --unit-kinds 镇街、社区（村） --times 2",
      "plan add --name 第一组 --mechanism 日督查 --members 张三、李四 --places P-1 --kinds 农贸市场 --declared-only 是",
      "link add --name 泉水路 --kind 路段包干 --unit U-1 --place P-1 --grid G-1 --since 2026-04-01",
      "honour add --name 市图书馆 --level 市级 --unit U-1 --awarded 2020-01-01 --review 2028-12-31",
    ] { try #require(desk.run(line).status == .done, "\(line)") }
    for (noun, file) in [
      ("list", "lists"), ("duty", "duties"), ("indicator", "indicators"), ("routine", "routines"),
      ("plan", "plans"),
      ("link", "links"), ("honour", "honours"),
    ] {
      let table = "\(noun) --retired --format csv --headers \(headers) --output \(noun).csv"
      try #require(desk.run(table).status == .done, "\(table)")
      let before = try desk.read("d/registers/\(file).json")
      let same = desk.run("\(noun) import \(noun).csv")
      #expect(same.text.contains("登记 0，变更 0"), "\(noun)：\(same.text)\(same.said)")
      try desk.write(#"{"format":1,"\#(file)":[]}"#, to: "d/registers/\(file).json")
      let again = desk.run("\(noun) import \(noun).csv")
      #expect(again.status == .done, "\(noun)：\(again.said)")
      #expect(try desk.read("d/registers/\(file).json") == before, "\(noun)")
    }
  }
}
