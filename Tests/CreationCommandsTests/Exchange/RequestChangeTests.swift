import CreationStore
import Testing

@testable import CreationCommands

/// What is posted when another system gives a request again that has changed.
@Suite("请求有变")
struct RequestChangeTests {
  /// What changes in the second file, and the kinds and the state that come of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var members: [String: String]
    var kinds: [String]
    var state: String
  }

  private static let later = "2026-11-19T10:00:00+08:00"

  private static let cases: [Case] = [
    Case(
      testDescription: "办结", members: ["status": "closed", "status_notes": "已清", "updated_datetime": later],
      kinds: ["closed"], state: "closed"),
    Case(
      testDescription: "换了单位", members: ["agency_responsible": "乙局", "updated_datetime": later],
      kinds: ["reassigned"], state: "assigned"),
    Case(
      testDescription: "换了单位又办结",
      members: ["agency_responsible": "乙局", "status": "CLOSED", "updated_datetime": later],
      kinds: ["reassigned", "closed"], state: "closed"),
    Case(
      testDescription: "改了期限",
      members: ["expected_datetime": "2026-11-30T18:00:00+08:00", "updated_datetime": later],
      kinds: ["reassigned"], state: "assigned"),
    Case(
      testDescription: "改了类别",
      members: ["service_code": "B", "service_name": "乙类", "updated_datetime": later],
      kinds: ["corrected"], state: "assigned"),
    Case(testDescription: "只有地址变了", members: ["address": "西湖路"], kinds: ["noted"], state: "assigned"),
    Case(
      testDescription: "比在册的旧", members: ["address": "西湖路", "updated_datetime": "2026-11-01T00:00:00Z"],
      kinds: [], state: "assigned"),
    Case(testDescription: "没有变化", members: [:], kinds: [], state: "assigned"),
  ]

  private static let request: [(String, String)] = [
    ("service_request_id", "7"), ("status", "open"), ("service_code", "A"), ("service_name", "甲类"),
    ("agency_responsible", "甲局"), ("requested_datetime", "2026-11-16T09:00:00+08:00"),
    ("updated_datetime", "2026-11-16T09:00:00+08:00"), ("expected_datetime", "2026-11-20T18:00:00+08:00"),
    ("address", "东湖路"),
  ]

  private func bytes(_ changes: [String: String] = [:]) -> [UInt8] {
    let members = Self.request.map { JSONMember($0.0, .string(changes[$0.0] ?? $0.1)) }
    let more = changes.keys.sorted().filter { key in !Self.request.contains { $0.0 == key } }
    return RequestSample.file([.object(members + more.map { JSONMember($0, .string(changes[$0] ?? "")) })])
  }

  @Test("照新的补记，原文也换成新的；再收没有变化", arguments: cases)
  func changes(_ one: Case) throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    for (name, content) in [("1.json", bytes()), ("2.json", bytes(one.members))] {
      try desk.desk.write(content, to: name)
      try desk.run("finding import \(name) --create unit,category")
    }
    let records = String(decoding: try desk.export("records", from: "d"), as: UTF8.self)
    let kinds = records.matches(of: /"kind":"finding\.([a-z-]+)"/).map { String($0.output.1) }
    #expect(kinds == ["reported", "assigned"] + one.kinds)
    let state = try desk.run("finding --columns state --format csv --headers key")
    #expect(state.split(whereSeparator: \.isNewline).last.map(String.init) == one.state)
    let expected = one.kinds.isEmpty ? bytes() : bytes(one.members)
    let back = try RequestSample.requests(try desk.export("open311", from: "d"))
    #expect(back == (try RequestSample.requests(expected)))
    #expect(try desk.run("finding import 2.json --create unit,category").contains("导入 0 个请求"))
    #expect(try desk.export("records", from: "d") == Array(records.utf8))
  }

  @Test("又开了就重启，轮次加一")
  func reopened() throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    let files = [
      bytes(["status": "closed", "updated_datetime": "2026-11-17T09:00:00+08:00"]),
      bytes(["updated_datetime": Self.later]),
    ]
    for file in files {
      try desk.desk.write(file, to: "r.json")
      try desk.run("finding import r.json --create unit,category")
    }
    let row = try desk.run("finding --columns state,round --format csv --headers key")
    #expect(row.contains("assigned,2"))
    #expect(
      try RequestSample.requests(try desk.export("open311", from: "d")) == RequestSample.requests(files[1]))
  }

  @Test("在这里办结的，只有状态、说明和更新时间变了；对方照旧给来也不重开")
  func closedHere() throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    try desk.desk.write(bytes(["status_notes": ""]), to: "r.json")
    try desk.run("finding import r.json --create unit,category")
    try desk.run("finding reply F202611-0001 --text 已清 --on 2026-11-18T15:00")
    try desk.run("finding verify F202611-0001 --pass --on 2026-11-18T16:00")
    let back = try RequestSample.requests(try desk.export("open311", from: "d"))
    let expected = bytes([
      "status": "closed", "status_notes": "已清", "updated_datetime": "2026-11-18T16:00:00+08:00",
    ])
    #expect(back == (try RequestSample.requests(expected)))
    #expect(try desk.run("finding import r.json").contains("没有变化 1"))
    try desk.desk.write(bytes(["status_notes": "", "address": "西湖路"]), to: "r.json")
    #expect(try desk.run("finding import r.json").contains("有变 1"))
    #expect(try desk.run("finding --columns state --format csv --headers key").contains("closed"))
  }

  @Test("没有单位的办结不了，除非用 --unit 说明")
  func nobody() throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    try desk.run("unit add --name 城管局")
    try desk.desk.write(
      #"[{"service_request_id":"7","status":"closed","requested_datetime":"2026-11-16","updated_datetime":"2026-11-17"}]"#,
      to: "r.json")
    let refused = desk.desk.run("finding import r.json")
    #expect(refused.status == .failed && refused.said.contains("请用 --unit"))
    #expect(try desk.run("finding import r.json --unit 城管局").contains("已办结 1"))
  }
}
