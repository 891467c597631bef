import Foundation
import Testing

@testable import Creation

/// The dates of real tables, each compared with what the cell says.
@Suite("真实数据里的日期")
struct RealDatesTests {
  private static let absent: Comment = "没有真实数据，见 CREATION_TESTDATA"

  @Test("波士顿 12345：58,251 行的受理时间", .enabled(if: TestData.has("boston_311_2011.csv.gz"), absent))
  func boston() throws {
    let cells = try lines("boston_311_2011.csv.gz").compactMap { line -> Substring? in
      let cells = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
      return cells.count == 3 && cells[0].utf8.count == 12 && Int(cells[0]) != nil ? cells[1] : nil
    }
    #expect(cells.count == 58_251)
    check(cells) { "\($1)" == $0.replacingOccurrences(of: " ", with: "T") }
  }

  @Test("旧金山检查：28,146 行", .enabled(if: TestData.has("sf_inspections.csv.gz"), absent))
  func sanFrancisco() throws {
    let cells = try lines("sf_inspections.csv.gz").dropFirst().compactMap { line -> Substring? in
      let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
      return cells.count == 4 ? cells[2].dropFirst().dropLast() : nil
    }
    #expect(cells.count == 28_146)
    check(cells) { "\($1)".replacingOccurrences(of: "-", with: "") == $0 }
  }

  /// Some are written `2019/2/28 11:25:05`, some with leading zeros: the numbers are compared.
  @Test("群众留言：4,326 条的时间", .enabled(if: TestData.has("wenzheng_messages.csv.gz"), absent))
  func messages() throws {
    let cells = try lines("wenzheng_messages.csv.gz").compactMap {
      $0.firstMatch(of: #/,(\d{4}[\/\-]\d+[^,]*),/#)?.1
    }
    #expect(cells.count == 4326)
    check(cells) { text, moment in numbers(text) == numbers(moment.description) }
  }

  private func lines(_ name: String) throws -> [Substring] {
    String(decoding: try TestData.bytes(name), as: UTF8.self).utf8.split(separator: 0x0A)
      .map { Substring($0) }
  }

  private func numbers(_ text: String) -> [Int?] {
    text.split { !$0.isNumber }.map { Int($0) }
  }

  private func check(_ cells: [Substring], _ agrees: (String, Moment) -> Bool) {
    for cell in cells {
      let text = String(cell)
      let moment = MomentFormat.automatic.moment(text)
      guard let moment, agrees(text, moment), MomentFormat.automatic.moment(ascii: Array(text.utf8)) == moment
      else {
        Issue.record("「\(text)」读作 \(moment?.description ?? "—")")
        return
      }
    }
  }
}
