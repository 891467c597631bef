import Foundation
import Testing

@testable import Creation

@Suite("日期格式")
struct MomentFormatTests {
  @Test(
    "自动识别年在前的各种写法",
    arguments: [
      ("2011-07-01 01:32:33", "2011-07-01T01:32:33"), ("2019/2/28 11:25:05", "2019-02-28T11:25:05"),
      ("20140807", "2014-08-07"), ("2019年2月28日", "2019-02-28"), ("2019年2月28日11时25分", "2019-02-28T11:25:00"),
      ("2019年02月28日 11时25分30秒", "2019-02-28T11:25:30"), ("2019 年 2 月 28 日 11:25", "2019-02-28T11:25:00"),
      ("2019年2月28号11点", "2019-02-28T11:00:00"), ("2019年2月28日8时5分", "2019-02-28T08:05:00"),
      ("2019.2.28", "2019-02-28"), ("2019-2-8 8:05", "2019-02-08T08:05:00"), ("2019/02/28", "2019-02-28"),
      ("2026-10-30T14:05", "2026-10-30T14:05:00"), ("2026-10-30T14:05:09.123", "2026-10-30T14:05:09"),
      ("20140807112505", "2014-08-07T11:25:05"), ("20140807 11:25", "2014-08-07T11:25:00"),
      ("２０１９／２／２８　１１：２５：０５", "2019-02-28T11:25:05"), ("２０１９年２月２８日", "2019-02-28"),
      ("\u{FEFF}\t\n 2019/2/28  11:25:05 \u{A0}\r\n\t", "2019-02-28T11:25:05"),
      (" 2019-02-28 ", "2019-02-28"),
      ("2019/2/28\u{200B} 0:00:00", "2019-02-28T00:00:00"), ("2024-2-29", "2024-02-29"),
    ])
  func automatic(_ text: String, _ expected: String) {
    #expect(MomentFormat.automatic.moment(text)?.description == expected)
  }

  @Test(
    "带时区的换成北京时间",
    arguments: [
      ("2026-10-30T14:05:00Z", "2026-10-30T22:05:00"), ("2026-10-30T16:00:00Z", "2026-10-31T00:00:00"),
      ("2026-10-30T14:05:00+08:00", "2026-10-30T14:05:00"), ("2026-10-30T14:05+0800", "2026-10-30T14:05:00"),
      ("2026-12-31T20:05:00.5-05:00", "2027-01-01T09:05:00"),
      ("2026-10-30 05:00:00+14:00", "2026-10-29T23:00:00"),
      ("2026-10-30 14:05:00 +08", "2026-10-30T14:05:00"), ("2026-10-30T14:05:00z", "2026-10-30T22:05:00"),
      ("2026-10-30T14:05:00+05:30", "2026-10-30T16:35:00"),
    ])
  func offsets(_ text: String, _ expected: String) {
    #expect(MomentFormat.automatic.moment(text)?.description == expected)
  }

  @Test(
    "日月先后不明、不存在、不完整的都不猜",
    arguments: [
      "", " ", "-", "无", "28/02/2019", "02/28/2019", "3/4/2019", "19/2/28", "28.2.2019", "28-Feb-2019",
      "11:25",
      "2019", "2019-02", "2019年2月", "2月28日", "2026-02-30", "2019/2/29", "2019年13月1日", "20140832", "2019-0-1",
      "2019/2-28", "2019.2/28", "2019-2-28-", "2019-2-281", "2019-002-28", "02019-02-28", "2019年2月28",
      "2019年2/28",
      "2019-02-28 24:00", "2019-02-28 11", "2019-02-28 11:5", "2019-02-28 11:60", "2019-02-28 11:25:60",
      "2019-02-28 11:25:5", "2019-02-28 11:25:", "2019-02-28 11:25:05.", "2019-02-28T", "2019-02-28Z",
      "2019-02-28 11:25+8", "2019-02-28 11:25+15:00", "2019-02-28 11:25+08:", "2019-02-28 11:25+08:60",
      "2019-02-28 11:25 下午", "2019-02-28 11:25 PM", "2019-02-2811:25", "2019-02-28112505", "43524", "43524.5",
      "1551324305", "201402", "2014080711", "201408071125", "2014080725", "1899-12-31",
      "1900-01-01T01:00+14:00",
      "9999-12-31T23:00Z", "2019–02–28", "２０１９年２月３０日", "2019-02-28 x", "x2019-02-28", "2019-02-28 2019-02-28",
    ])
  func refusals(_ text: String) {
    #expect(MomentFormat.automatic.moment(text) == nil)
    #expect(MomentFormat.automatic.moment(ascii: Array(text.utf8)) == nil)
  }

  @Test("很长的文字和很多空白")
  func long() {
    #expect(MomentFormat.automatic.moment(String(repeating: "2", count: 100_000)) == nil)
    let spaces = String(repeating: " ", count: 10_000)
    #expect(MomentFormat.automatic.moment(spaces) == nil)
    #expect(MomentFormat.automatic.moment(spaces + "2019/2/28" + spaces) == Moment("2019-02-28"))
  }

  @Test("字节与文字读出的一样，任何字节都不会出错退出")
  func bytes() {
    var chance = Chance()
    let pieces = [
      "2", "0", "19", "2019", "-", "/", ".", "年", "2月", "28", "日", " ", "T", ":", "11", "Z", "+08", "\u{0}",
      "５",
    ]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...12, using: &chance))
        .compactMap { _ in pieces.randomElement(using: &chance) }.joined()
      let bytes = Array(text.utf8)
      let read = MomentFormat.automatic.moment(text)
      #expect(MomentFormat.automatic.moment(ascii: bytes) == read, "「\(text)」 \(chance)")
      #expect(MomentFormat.automatic.moment(ascii: bytes[...]) == read, "「\(text)」 \(chance)")
      let noise = bytes.map { _ in UInt8.random(in: 0...255, using: &chance) }
      _ = MomentFormat.automatic.moment(ascii: noise)
    }
  }

  @Test("每一天的各种写法都读得回来")
  func everyDay() throws {
    let first = try #require(Day("1999-12-01"))
    for day in first..<first.advanced(by: 1500) {
      let (year, month, date) = day.parts
      let texts = [
        "\(day)", "\(year)/\(month)/\(date)", "\(year).\(month).\(date)", "\(year)年\(month)月\(date)日",
        "\(day)".replacingOccurrences(of: "-", with: ""),
      ]
      for text in texts where MomentFormat.automatic.moment(text) != Moment(day) {
        Issue.record("「\(text)」")
        return
      }
    }
  }
}
