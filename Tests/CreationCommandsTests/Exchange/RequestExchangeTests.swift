import CreationStore
import Foundation
import Testing

@testable import CreationCommands

/// What came as requests goes back as it came: every member, in its order, in its very words.
@Suite("Open311 请求往返", .serialized)
struct RequestExchangeTests {
  private func check(_ requests: [JSONValue]) throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    try desk.desk.write(RequestSample.file(requests), to: "r.json")
    let done = try desk.run("finding import r.json --create unit,category")
    #expect(done.hasPrefix("r.json：导入 \(requests.count) 个请求"), "\(done)")
    let back = try RequestSample.requests(try desk.export("open311", from: "d"))
    let (sent, returned) = (RequestSample.byNumber(requests), RequestSample.byNumber(back))
    #expect(sent.count == requests.count && back.count == requests.count)
    for (number, request) in sent {
      let isSame = returned[number] == request
      #expect(isSame, "\(number)")
    }
    #expect(try desk.run("finding import r.json").contains("有变 0，没有变化 \(requests.count)"))
    try viaRecords(desk, returned: back)
  }

  /// What another system wrote goes along when whole records move on.
  private func viaRecords(_ desk: ExchangeDesk, returned: [JSONValue]) throws {
    _ = try desk.export("records", from: "d")
    try desk.office("e")
    try desk.run("finding import records-d --create unit,category", in: "e")
    let again = try RequestSample.requests(try desk.export("open311", from: "e")) == returned
    #expect(again)
    #expect(try desk.run("check", in: "e").hasPrefix("完好"))
  }

  @Test("波士顿 311 的前五千件", .enabled(if: RealData.has("boston_311_2011.csv.gz"), RealData.absent))
  func boston() throws {
    let requests = RequestSample.boston(PlainTable(try RealData.bytes("boston_311_2011.csv.gz")))
    try #require(requests.count == 58_251)
    try check(Array(requests.prefix(5000)))
  }

  @Test("问政留言全部，作说明", .enabled(if: RealData.has("wenzheng_messages.csv.gz"), RealData.absent))
  func messages() throws {
    let table = PlainTable(try RealData.bytes("wenzheng_messages.csv.gz"))
    try check(
      table.columns("留言编号", "留言主题", "留言详情").map { row in
        .object([
          JSONMember("service_request_id", .string(row[0])), JSONMember("status", .string("open")),
          JSONMember("service_name", .string("留言")), JSONMember("service_code", .string("1")),
          JSONMember("description", .string(row[2])), JSONMember("subject", .string(row[1])),
          JSONMember("requested_datetime", .string("2019-11-13T11:20:21+08:00")),
        ])
      })
  }

  @Test("刁钻的文字，每个字段都是", .enabled(if: RealData.has("torture/blns/blns.json"), RealData.absent))
  func naughty() throws {
    let strings = try JSONDecoder().decode(
      [String].self, from: Data(RealData.bytes("torture/blns/blns.json")))
    try #require(strings.count > 500)
    try check(strings.enumerated().map { RequestSample.request($0.offset, $0.element) })
  }

  @Test("打了码的再收也没有变化，除了遮住的数字一字不差")
  func masked() throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    let request = RequestSample.request(3, "来电13812345678")
    try desk.desk.write(RequestSample.file([request]), to: "r.json")
    try desk.run("finding import r.json --create unit,category")
    let masked = String(decoding: try desk.export("open311", from: "d", []), as: UTF8.self)
    for key in ["status_notes", "description", "service_notice", "address"] {
      #expect(masked.contains("\"\(key)\":\"来电138****5678\""))
    }
    #expect(masked.contains("\"service_request_id\":\"N-3-来电13812345678\""))
    #expect(try desk.run("finding import open311-d").contains("没有变化 1"))
  }
}
