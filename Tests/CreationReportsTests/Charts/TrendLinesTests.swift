import Creation
import Testing

@testable import CreationReports

@Suite("走势图")
struct TrendLinesTests {
  private func points(_ chart: TrendLines) -> [[[Int]]] {
    WellFormed(chart.svg).all("polyline").map { line in
      (line["points"] ?? "").split(separator: " ").map { $0.split(separator: ",").compactMap { Int($0) } }
    }
  }

  @Test("十二个月等距，高的在上，都在图内")
  func twelve() throws {
    let values = (0..<12).map { Rational(80 + $0) as Rational? }
    let chart = TrendLines(title: "走势", months: ChartSample.months(12), lines: [.init("整改率", values)])
    let line = try #require(points(chart).first)
    #expect(line.count == 12)
    let steps = zip(line, line.dropFirst()).map { $1[0] - $0[0] }
    #expect((steps.max() ?? 0) - (steps.min() ?? 0) <= 1 && steps.min() ?? 0 > 20)
    #expect(zip(line, line.dropFirst()).allSatisfy { $1[1] < $0[1] })
    #expect(line.allSatisfy { (0...360).contains($0[0]) && (0...200).contains($0[1]) })
  }

  @Test("没有数据的月份断开；一个月只有一点")
  func gaps() {
    let gap = TrendLines(title: "走势", months: ChartSample.months(4), lines: [.init("率", [90, nil, 80, 85])])
    #expect(points(gap).map(\.count) == [1, 2])
    #expect(
      gap.sheet.rows == [[.text("率"), .percent("90.00"), .absent, .percent("80.00"), .percent("85.00")]])
    let none = TrendLines(title: "走势", months: ChartSample.months(1), lines: [.init("率", [nil])])
    #expect(WellFormed(none.svg).isSound && points(none).isEmpty)
    let one = TrendLines(title: "走势", months: ChartSample.months(1), lines: [.init("率", [0])])
    #expect(points(one).map(\.count) == [1])
  }

  @Test(
    "纵轴是整十的刻度，包住所有的数",
    arguments: [
      (["86.92", "88.52"], "80%", "90%"), (["0", "0"], "0%", "10%"), (["100", "100"], "90%", "100%"),
      (["3.1", "105.2"], "0%", "120%"), (["-4", "50"], "-10%", "50%"), (["90.4"], "80%", "100%"),
      (["99999999999999999999"], "9990%", "10000%"),
    ])
  func axis(_ values: [String], _ low: String, _ high: String) throws {
    let numbers: [Rational?] = values.map { Rational($0) }
    try #require(!numbers.contains(nil))
    let chart = TrendLines(
      title: "走势", months: ChartSample.months(values.count), lines: [.init("率", numbers)])
    let marks = WellFormed(chart.svg).texts(of: "text").filter { $0.hasSuffix("%") && !$0.contains(".") }
    #expect(marks.first == low && marks.last == high, "\(marks)")
    #expect(points(chart).joined().allSatisfy { $0[1] >= 22 && $0[1] <= 22 + 8 + 130 })
  }

  @Test("线型各不相同，第七条起从头来")
  func marks() {
    let dashes = (0..<6).map { "\(TrendMark.mark($0).dash ?? "实线")" }
    #expect(Set(dashes).count == 6)
    #expect(
      TrendMark.mark(6).colour == TrendMark.mark(0).colour
        && TrendMark.mark(-1).colour == TrendMark.mark(5).colour)
  }

  @Test("线多了分成几幅")
  func pieces() {
    func sizes(_ count: Int) -> [Int] {
      let lines = (0..<count).map { TrendLines.Line("第\($0)组", [90]) }
      return TrendLines(title: "走势", months: ChartSample.months(1), lines: lines).pieces(of: 3).map(
        \.lines.count)
    }
    #expect(sizes(0) == [] && sizes(3) == [3] && sizes(6) == [3, 3] && sizes(8) == [3, 3, 2])
  }
}
