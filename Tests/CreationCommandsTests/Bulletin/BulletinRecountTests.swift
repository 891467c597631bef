import CreationCommands
import Foundation
import Testing

/// The figures of the sample office's bulletin against a count by hand of the lines in its ledger.
@Suite("示例市的通报与流水对得上", .serialized)
struct BulletinRecountTests {
  static let data = Transcript.folder.appending(path: "../../../data").standardizedFileURL

  private func bulletin(_ month: String, format: String = "markdown") throws -> String {
    let result = try Desk().run(["--data", Self.data.path, "report", "bulletin", month, "--format", format])
    #expect(result.status == .done, "\(String(decoding: result.errors, as: UTF8.self))")
    return String(decoding: result.output, as: UTF8.self)
  }

  /// The rows of the table in the part that begins with a heading, cell by cell.
  private func rows(_ text: String, under heading: String) -> [[String]] {
    let part = text.components(separatedBy: heading).dropFirst().first ?? ""
    let lines = part.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("|") }
    return lines.prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  private func names(_ register: String) throws -> [String: String] {
    let file = Self.data.appending(path: "registers/\(register).json")
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let entries = json?[register] as? [[String: Any]] ?? []
    return Dictionary(
      entries.compactMap { entry in
        (entry["id"] as? String).flatMap { id in (entry["name"] as? String).map { (id, $0) } }
      }
    ) { first, _ in first }
  }

  @Test("登记、类别、点位、反弹、逾期", arguments: [("2026-09", "2026-09-30"), ("2026-10", "2026-10-31")])
  func figures(_ month: String, _ end: String) throws {
    let recount = try LedgerRecount(Self.data.appending(path: "ledger"), through: month)
    let text = try bulletin(month)
    let reported = recount.reported
    #expect(text.contains("期内登记问题\(reported.count)个，"))
    #expect(text.contains("本月反弹问题\(reported.count { $0.rebounds != nil })个，"))

    let categories = try names("categories")
    let counted = LedgerRecount.counts(reported.compactMap { $0.category.flatMap { categories[$0] } })
    let shown = rows(text, under: "问题最多的类别")
    #expect(shown.map { $0[2] } == counted.prefix(10).map { String($0.count) })
    for row in shown { #expect(counted.first { $0.word == row[1] }.map { String($0.count) } == row[2]) }

    let places = try names("places")
    let spots = LedgerRecount.counts(reported.compactMap { $0.place.flatMap { places[$0] } })
    for row in rows(text, under: "问题最多的点位") {
      #expect(spots.first { $0.word == row[1] }.map { String($0.count) } == row[2])
    }

    let late = recount.overdue(at: end)
    #expect(Set(rows(text, under: "、逾期未销号").map { $0[0] }) == Set(late.keys))
    let total = rows(text, under: "附件1").last ?? []
    #expect(total.first == "合计" && total.dropFirst(8).first == String(late.count))
  }

  @Test("合计：销号 = 复核通过 + 立行立改，期末 = 仍未销号并已交办的", arguments: ["2026-09", "2026-10"])
  func balance(_ month: String) throws {
    let recount = try LedgerRecount(Self.data.appending(path: "ledger"), through: month)
    let total = rows(try bulletin(month), under: "附件1").last ?? []
    let closed = (recount.kinds["finding.verified"] ?? 0) + (recount.kinds["finding.fixed"] ?? 0)
    let open = recount.items.values.count { $0.isOpen && $0.isProblem && $0.lead != nil }
    // 单位 期初 交办 销号 作废 转出 期末 …
    #expect(total.count == 13 && total[3] == String(closed) && total[6] == String(open))
    let numbers = total[1...6].compactMap { Int($0) }
    #expect(
      numbers.count == 6 && numbers[0] + numbers[1] - numbers[2] - numbers[3] - numbers[4] == numbers[5])
  }

  @Test("各单位的期末未销号，逐个对流水")
  func units() throws {
    let recount = try LedgerRecount(Self.data.appending(path: "ledger"), through: "2026-10")
    let units = try names("units")
    let open = LedgerRecount.counts(
      recount.items.values.filter { $0.isOpen && $0.isProblem }.compactMap { $0.lead.flatMap { units[$0] } })
    for row in rows(try bulletin("2026-10"), under: "附件1").dropLast() {
      #expect(row[6] == String(open.first { $0.word == row[0] }?.count ?? 0), "\(row[0])")
    }
  }

  @Test("网页与 Markdown 同样的数，每次同样的字节")
  func pages() throws {
    let html = try bulletin("2026-10", format: "html")
    #expect(html == (try bulletin("2026-10", format: "html")))
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.hasSuffix("</html>\n"))
    let text = try bulletin("2026-10")
    for row in rows(text, under: "附件1") + rows(text, under: "（五）市直部门") {
      #expect(html.contains("<td>\(row[0])</td>") || html.contains(">\(row[1])</td>"), "\(row)")
    }
  }
}
