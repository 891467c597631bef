import Creation
import Testing

@testable import CreationCommands

@Suite("定时任务")
struct CronCommandTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    #expect(desk.run("init d --name 某区创城办 --code 某创城办 --level district").status == .done)
  }

  private func cut(on day: Int?) throws {
    let file = "d/rules/standard.json"
    let text = String(decoding: try desk.read(file), as: UTF8.self)
    let cut = day.map { "\"month_ends\": \($0), " } ?? ""
    try desk.write(text.replacing("\"format\"", with: cut + "\"format\""), to: file)
  }

  /// The day of the month on which the printed line closes.
  private func day(_ line: String) throws -> Int {
    let lines = desk.run(line).text.split(separator: "\n")
    let close = try #require(lines.first { $0.contains("month close last-month") })
    return try #require(Int(close.split(separator: " ")[2]))
  }

  @Test(
    "月结的日子：每个月都有这一天",
    arguments: [
      (nil, 3, 3), (31, 3, 3), (28, 3, 3), (20, 3, 23), (20, 8, 28), (20, 9, 1), (25, 5, 2), (27, 1, 28),
      (27, 3, 2),
      (1, 3, 4), (nil, 20, 20),
    ])
  func day(cut end: Int?, grace: Int, day wanted: Int) throws {
    try cut(on: end)
    #expect(try day("cron --grace \(grace)") == wanted)
  }

  @Test("不管哪天截止、宽限几天：那天的「上月」已过完，且宽限够了", arguments: [nil, 1, 15, 20, 27, 28, 29, 30, 31])
  func isNeverTooSoon(end: Int?) throws {
    try cut(on: end)
    let calendar = AssessmentCalendar([(from: Month(index: 2000 * 12), endsOn: end)])
    for grace in [1, 3, 20] {
      let day = try day("cron --grace \(grace)")
      for index in 0..<30 {
        let month = Month(index: 2026 * 12).advanced(by: index)
        let run = month.first.advanced(by: day - 1)
        #expect(run.month == month)
        let last = calendar.month(of: run).previous
        #expect(calendar.last(of: last).advanced(by: grace) <= run, "\(run) \(grace)")
        #expect(last.distance(to: calendar.month(of: run)) == 1)
      }
    }
  }

  @Test("路径带空格、百分号：引起来；带电话一样的数字：不遮")
  func quotesPaths() throws {
    try desk.write([], to: "占位")
    let line = desk.run(["cron", "--log", "/日 志/13800001111%.log"], environment: ["CREATION_DATA": "d"])
    #expect(line.status == .done)
    #expect(line.text.contains(#">> '/日 志/13800001111\%.log' 2>&1"#))
  }

  @Test("路径里有换行：写不进 crontab，说清楚")
  func refusesNewlines() {
    let result = desk.run(["cron", "--log", "/a\nb"], environment: ["CREATION_DATA": "d"])
    #expect(result.status == .failed)
    #expect(result.said.contains("路径不能写进 crontab"))
  }
}
