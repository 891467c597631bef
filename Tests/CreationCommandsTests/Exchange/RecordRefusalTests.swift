import Testing

@testable import CreationCommands

@Suite("不收的档案")
struct RecordRefusalTests {
  private func desk() throws -> (ExchangeDesk, String) {
    let desk = try ExchangeDesk()
    try desk.office("d")
    try desk.run("unit add --name 城管局")
    try desk.run("category add --name 占道经营")
    for text in ["甲", "乙"] { try desk.run("finding add --unit 城管局 --category 占道经营 --text \(text)") }
    try desk.office("e")
    return (desk, String(decoding: try desk.export("records", from: "d"), as: UTF8.self))
  }

  private func refused(
    _ desk: ExchangeDesk, _ text: String, _ more: String = "--create unit,category"
  ) throws -> String {
    try desk.desk.write(text, to: "x.jsonl")
    let before = try desk.desk.names("e/ledger")
    let result = desk.desk.run("finding import x.jsonl --as records --data \(desk.desk.path)/e \(more)")
    #expect(result.status == .failed)
    #expect(try desk.desk.names("e/ledger") == before)
    return result.said
  }

  @Test("每处错都有行号、原值、规则和请……，有一处就全不收")
  func collects() throws {
    let (desk, text) = try desk()
    let lines = text.split(separator: "\n").map(String.init)
    let broken = lines[1].replacing("finding.assigned", with: "finding.closed")
    let said = try refused(
      desk, [lines[0], broken, "{\"v\":1}", lines[0], "{"].joined(separator: "\n") + "\n")
    #expect(said.contains("x.jsonl:2 「登记」：第 2 笔流水"))
    #expect(said.contains("没有问题编号 id，或写法不对\n  x.jsonl:3"))
    #expect(said.contains("同一编号有两份档案\n  x.jsonl:4 「F202611-0001」：第 1 行已有它"))
    #expect(said.contains("不是完好的 JSON\n  x.jsonl:5"))
    #expect(said.contains("共 4 处错误，什么也没有写入"))
    #expect(said.split(separator: "\n").count { $0.hasPrefix("  请") } == 4)
  }

  @Test("编号在册而名称不同、同名而编号不同的单位，说得出是哪一个")
  func names() throws {
    let (desk, text) = try desk()
    try desk.run("unit add --name 园林局", in: "e")
    #expect(try refused(desk, text).contains("「U-001 城管局」：在册的 U-001 是「园林局」"))
    let other = text.replacing("U-001", with: "U-009")
    try desk.run("unit edit U-001 --name 城管局", in: "e")
    #expect(try refused(desk, other).contains("「U-009 城管局」：在册的「城管局」是 U-001"))
  }

  @Test("没有登记的全列出来，每个只说一次")
  func missing() throws {
    let (desk, text) = try desk()
    let said = try refused(desk, text, "")
    #expect(said.split(separator: "\n").count { $0.hasPrefix("错误：") } == 2)
    #expect(said.contains("「U-001 城管局」") && said.contains("「C-001 占道经营」"))
  }

  @Test("表格的选项、请求的选项都不能用")
  func options() throws {
    let (desk, text) = try desk()
    for option in [
      "--map text=内容", "--skip-bad 坏.csv", "--profile 甲", "--encoding gb18030", "--unit 城管局", "--source 甲",
    ] {
      #expect(try refused(desk, text, option).contains("请去掉 --"), "\(option)")
    }
  }

  @Test("乱改的文件不崩溃，不是全收就是全不收", arguments: [31, 32] as [UInt64])
  func fuzz(seed: UInt64) throws {
    let (desk, text) = try desk()
    var bytes = Array(text.utf8)
    var state = seed
    for round in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes = Array(text.utf8)
      let place = Int(state >> 33) % bytes.count
      if round % 3 == 0 {
        bytes.removeSubrange(place...)
      } else {
        bytes[place] = UInt8(truncatingIfNeeded: state >> 20)
      }
      try desk.desk.write(bytes, to: "x.jsonl")
      let done = desk.desk.run(
        "finding import x.jsonl --as records --create unit,category,place --dry-run --data \(desk.desk.path)/e"
      )
      let said = done.said + done.text
      #expect(done.status == .done || said.contains("请"), "seed \(seed) round \(round): \(said)")
    }
  }
}
