import Creation
import Foundation
import Testing

@Suite("名单的读写")
struct ListedTests {
  private struct Entry: Codable, Hashable {
    var id: String
    @Listed var supports: [UnitID]
  }

  private func read(_ json: String) throws -> Entry {
    try JSONDecoder().decode(Entry.self, from: Data(json.utf8))
  }

  @Test("文件里没有这个键、是空的、是 null，都是没有")
  func missing() throws {
    #expect(try read(#"{"id":"D-1"}"#).supports == [])
    #expect(try read(#"{"id":"D-1","supports":[]}"#).supports == [])
    #expect(try read(#"{"id":"D-1","supports":null}"#).supports == [])
    #expect(try read(#"{"id":"D-1","supports":["U-2","U-1"]}"#).supports == ["U-2", "U-1"])
  }

  @Test("不是一列字的读不进", arguments: [#""U-1""#, #"[1]"#, #"{"a":"U-1"}"#, "true"])
  func wrong(value: String) {
    #expect(throws: DecodingError.self) { try read(#"{"id":"D-1","supports":\#(value)}"#) }
  }

  @Test("空的不写，有的照写")
  func writing() throws {
    func keys(_ supports: [UnitID]) throws -> [String: Any] {
      let bytes = try JSONEncoder().encode(Entry(id: "D-1", supports: supports))
      return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    }
    #expect(try keys([]).keys.sorted() == ["id"])
    #expect(try keys(["U-2", "U-1"])["supports"] as? [String] == ["U-2", "U-1"])
  }
}
