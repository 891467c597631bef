import Foundation
import Testing

@testable import Creation

@Suite("读入时的问题")
struct DecodingTests {
  private struct Sample: Decodable {
    init(from decoder: any Decoder) throws {
      _ = try decoder.parsed { text throws(Problem) -> Int in
        throw Problem("不行", value: text, why: "规则", advice: "请改")
      }
    }
  }

  @Test("解码错误带着原来的问题")
  func underlying() throws {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Sample].self, from: Data(#"["甲"]"#.utf8))
    }
    guard case .dataCorrupted(let context) = try #require(error) else {
      Issue.record("不是 dataCorrupted")
      return
    }
    #expect(context.debugDescription == "不行，「甲」，规则，请改")
    #expect(context.underlyingError as? Problem == Problem("不行", value: "甲", why: "规则", advice: "请改"))
    #expect(context.codingPath.first?.intValue == 0)
  }
}
