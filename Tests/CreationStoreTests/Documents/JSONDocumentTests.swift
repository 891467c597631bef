import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("JSON 文件")
struct JSONDocumentTests {
  @Test("键排好序、分行、以换行结尾，斜杠不转义")
  func isPretty() throws {
    let bytes = try JSONDocument.bytes(["乙": "a/b", "a": "\""])
    #expect(String(decoding: bytes, as: UTF8.self) == "{\n  \"a\" : \"\\\"\",\n  \"乙\" : \"a/b\"\n}\n")
  }

  @Test("一行写完的，没有空格和换行")
  func isOneLine() throws {
    #expect(
      String(decoding: try JSONDocument.line(["b": ["x"], "a": []]), as: UTF8.self) == #"{"a":[],"b":["x"]}"#)
  }

  @Test("逐条写的长列表与整体写的一样", arguments: 0...3)
  func writesListsAlike(count: Int) throws {
    struct Whole: Encodable {
      var format = 1
      var units: [Creation.Unit]
    }
    let units = (0..<count).map { number in
      Creation.Unit(
        id: UnitID(rawValue: "U-\(number)"), name: "换\n行\"引号\"", kind: .area, weight: Points("0.5"))
    }
    let list = try JSONDocument.bytes(list: "units", units)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let whole = try JSONSerialization.jsonObject(with: encoder.encode(Whole(units: units))) as? NSDictionary
    #expect(try JSONSerialization.jsonObject(with: Data(list)) as? NSDictionary == whole)
    if count > 0 {
      #expect(
        try String(decoding: list, as: UTF8.self) == String(
          decoding: encoder.encode(Whole(units: units)), as: UTF8.self) + "\n")
    }
  }

  @Test("Windows 记事本存下的 BOM 不碍事")
  func takesAByteOrderMark() throws {
    let bytes = Array("\u{FEFF}{\"format\":1,\"name\":\"甲\",\"code\":\"乙\",\"level\":\"city\"}".utf8)
    #expect(try JSONDocument.value(Office.self, bytes, file: "office.json").name == "甲")
  }

  @Test("任何字节都不崩溃，错误都点名文件")
  func survivesAnyBytes() throws {
    var chance = Chance()
    var mutation = ByteMutation(seed: chance.seed)
    let good = Array(SmallOffice.documents["registers/units.json", default: ""].utf8)
    for _ in 0..<800 {
      let bytes =
        chance.int(0...9) == 0
        ? (0..<chance.int(0...60)).map { _ in UInt8.random(in: 0...255, using: &chance) }
        : mutation.mutate(good)
      do throws(Problem) {
        _ = try JSONDocument.value(RegisterContent<Creation.Unit>.self, bytes, file: "registers/units.json")
      } catch {
        let problem = error
        #expect(problem.site?.description.hasPrefix("registers/units.json") == true, "\(chance)")
        #expect(problem.advice.hasPrefix("请"))
        let why = problem.why ?? ""
        #expect(why.unicodeScalars.contains { "一"..."龥" ~= $0 }, "「\(why)」\(chance)")
      }
    }
  }
}
