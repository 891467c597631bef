import Foundation
import Testing

@testable import Creation

@Suite("编号")
struct IdentifierTests {
  private struct SampleID: Identifier {
    var rawValue: String
  }

  @Test("字面量、排序与存储")
  func text() throws {
    let id: SampleID = "P-017"
    #expect(id.description == "P-017")
    #expect(id < "P-018")
    #expect(["B", "a", "A"].map(SampleID.init(rawValue:)).sorted().map(\.rawValue) == ["A", "B", "a"])
    #expect(String(decoding: try JSONEncoder().encode([id]), as: UTF8.self) == #"["P-017"]"#)
    #expect(try JSONDecoder().decode([SampleID].self, from: Data(#"["P-017"]"#.utf8)) == [id])
  }
}
