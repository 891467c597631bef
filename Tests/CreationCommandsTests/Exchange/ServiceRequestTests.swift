import Creation
import CreationStore
import Testing

@testable import CreationCommands

@Suite("读请求")
struct ServiceRequestTests {
  private static let good =
    #"{"service_request_id":638344,"status":"OPEN","requested_datetime":"2010-04-14T06:37:38-08:00","expected_datetime":null,"description":" 两头空白 ","first_name":"芳","last_name":"王","phone":"13900001111","email":"a@b"}"#

  private func read(_ text: String) throws -> [Result<ServiceRequest, Problems>] {
    try read(Array(text.utf8))
  }

  private func read(_ bytes: [UInt8]) throws -> [Result<ServiceRequest, Problems>] {
    var results: [Result<ServiceRequest, Problems>] = []
    try JSONElements(bytes, name: "r.json").forEach { element in
      do throws(Problems) {
        results.append(.success(try ServiceRequest(element)))
      } catch {
        results.append(.failure(error))
      }
    }
    return results
  }

  @Test("数字编号、大写状态、别处时区都认得；举报人不在原文里")
  func reads() throws {
    let request = try #require(try read(Self.good).first?.get())
    #expect(request.id == "638344" && request.isOpen)
    #expect(request.requested.description == "2010-04-14T22:37:38")
    #expect(request.saysExpected && request.expected == nil)
    #expect(request.description == " 两头空白 ")
    #expect(request.reporter == "王芳" && request.phone == "13900001111" && request.tellsMore)
    #expect(
      request.received.text
        == #"{"service_request_id":638344,"status":"OPEN","requested_datetime":"2010-04-14T06:37:38-08:00","expected_datetime":null,"description":" 两头空白 "}"#
    )
  }

  @Test(
    "不对的说得出哪个字段",
    arguments: [
      ("[{}]", ["[0].service_request_id", "[0].status", "[0].requested_datetime"]),
      (
        #"[{"service_request_id":" ","status":"open","requested_datetime":"2026-11-16"}]"#,
        ["[0].service_request_id"]
      ),
      (#"[{"service_request_id":"1","status":"new","requested_datetime":"2026-11-16"}]"#, ["[0].status"]),
      (
        #"[{"service_request_id":"1","status":"open","requested_datetime":"16/11/2026"}]"#,
        ["[0].requested_datetime"]
      ),
      (
        #"[{"service_request_id":"1","status":"open","requested_datetime":null}]"#, ["[0].requested_datetime"]
      ),
      (
        #"[{"service_request_id":"1","status":"closed","requested_datetime":"2026-11-16"}]"#,
        ["[0].updated_datetime"]
      ),
      (
        #"[{"service_request_id":["1"],"status":true,"requested_datetime":{}}]"#,
        ["[0].service_request_id", "[0].status", "[0].requested_datetime"]
      ),
      ("[7]", ["[0]"]),
    ])
  func faults(_ text: String, _ paths: [String]) throws {
    guard case .failure(let problems) = try #require(try read(text).first) else {
      Issue.record("收下了 \(text)")
      return
    }
    #expect(problems.list.map { $0.site?.description } == paths.map { "r.json:1 \($0)" })
    #expect(problems.list.allSatisfy { $0.advice.hasPrefix("请") })
  }

  @Test("任意改动都不崩溃", arguments: [41, 42] as [UInt64])
  func fuzz(seed: UInt64) {
    let text = Array("[\(Self.good),\(Self.good)]".utf8)
    var state = seed
    var taken = 0
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bytes = text
      let place = Int(state >> 33) % bytes.count
      if state >> 10 & 7 == 0 {
        bytes.removeSubrange(place...)
      } else {
        bytes[place] = Array("{}[],:\"\\0a9é".utf8)[Int(state >> 14) % 13]
      }
      for case .success(let request) in (try? read(bytes)) ?? [] {
        taken += 1
        #expect(ReceivedRequest(request.received.text) == request.received, "seed \(seed)")
      }
    }
    #expect(taken > 100)
  }
}
