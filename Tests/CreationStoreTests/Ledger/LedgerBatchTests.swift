import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("一条命令的流水")
struct LedgerBatchTests {
  @Test("每行有校验码，最后一行写明共几行", arguments: 1...3)
  func sealsEveryLine(count: Int) throws {
    var batch = LedgerBatch()
    var wanted: [String] = []
    for serial in 1...count {
      let posting = posting("F202610-000\(serial)")
      batch.add(posting)
      wanted.append(
        HandLedger.finding(
          "F202610-000\(serial)", "reported", on: "2026-10-05",
          more: #","place":"P-001","category":"C-01","source":"周巡查","text":"早市\"占道\"\n""#))
    }
    #expect(batch.lines == count)
    let bytes = batch.finished()
    #expect(bytes == HandLedger.command(wanted))
  }

  @Test("每一行别的程序也读得懂")
  func isPlainJSON() throws {
    var batch = LedgerBatch()
    for serial in 1...3 { batch.add(posting("F202610-000\(serial)")) }
    let lines = String(decoding: batch.finished(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["text"] as? String == "早市\"占道\"\n")
      #expect((object?["crc"] as? String)?.count == 8)
    }
  }

  private func posting(_ id: String) -> Posting {
    let fact = Fact.reported(id, on: "2026-10-05", text: "早市\"占道\"\n")
    let stamp = Posting.Stamp(
      at: Known.instant("2026-11-01T08:00:00+08:00"), by: "张三", tx: "T1-0001")
    return Posting(.finding(fact.id, fact.event), on: fact.on, text: fact.text, stamp: stamp)
  }
}
