import Foundation
import Testing

@testable import Creation

@Suite("分")
struct PointsTests {
  @Test("宜昌 2019 年二季度：问卷 27.31 + 实地 66.81 = 94.12")
  func yichang() throws {
    let sum = try #require(Points("27.31")) + #require(Points("66.81"))
    #expect(sum == Points("94.12"))
    #expect(sum.text(decimals: 2) == "94.12")
  }

  /// 连云港 2022-08 and 2023-01: satisfaction in percent, and the marks published.
  @Test(
    "连云港满意率得分 max(12.5, 25 − 0.5×(98 − 率))",
    arguments: [("87.5", "19.75"), ("83.33", "17.67"), ("75", "13.50"), ("71.43", "12.50"), ("50", "12.50")])
  func satisfaction(_ rate: String, _ published: String) throws {
    let rate = try #require(Rational(rate))
    let marks = try Points(25) - Points(98 - rate) * #require(Rational("0.5"))
    #expect(max(marks, try #require(Points("12.5"))).text(decimals: 2) == published)
  }

  @Test("连云港按时办结率 89.82 得 14.82")
  func onTime() throws {
    let marks = try Points(15) - Points(90 - #require(Rational("89.82")))
    #expect(marks.text(decimals: 2) == "14.82")
  }

  @Test("加减、变号、乘除、比较")
  func arithmetic() throws {
    let half = try #require(Rational(1, over: 2))
    let points = try #require(Points("-1.2"))
    #expect(points.text(decimals: 2) == "-1.20")
    #expect(-points == Points("1.2"))
    #expect(points * half == Points("-0.6"))
    #expect(points.divided(by: half) == Points("-2.4"))
    #expect(points.divided(by: 0) == nil)
    #expect(points < 0)
    #expect([Points(1), 2, points].reduce(.zero, +) == Points("1.8"))
    #expect(try #require(Points("0.125")).rounded(decimals: 2) == Points("0.13"))
    #expect(Points("十") == nil)
  }

  @Test("十个 0.1 正好是 1")
  func tenths() throws {
    let tenth = try #require(Points("0.1"))
    #expect((0..<10).reduce(Points.zero) { sum, _ in sum + tenth } == 1)
  }

  @Test("存作数")
  func coding() throws {
    let points = [try #require(Points("96.4")), Points(3)]
    #expect(String(decoding: try JSONEncoder().encode(points), as: UTF8.self) == "[96.4,3]")
    #expect(try JSONDecoder().decode([Points].self, from: Data("[96.40,3]".utf8)) == points)
    #expect(points[0].description == "96.4")
  }
}
