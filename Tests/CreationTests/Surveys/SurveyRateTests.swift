import Testing

@testable import Creation

@Suite("问卷率的误差")
struct SurveyRateTests {
  /// Margins as published tables of sample sizes give them, and some worked by hand.
  @Test(
    "教科书上的数",
    arguments: [
      (500, 1000, "3.10"), (200, 400, "4.90"), (300, 600, "4.00"), (1000, 2000, "2.19"), (50, 100, "9.80"),
      (180, 200, "4.16"), (1, 1, "0.00"), (0, 50, "0.00"), (12, 25, "19.58"),
    ])
  func published(part: Int, whole: Int, margin: String) {
    #expect(SurveyRate(Ratio(part, of: whole)).marginText == margin)
  }

  @Test("没有人答就没有误差；数目不合理的也没有")
  func nothing() {
    #expect(SurveyRate(Ratio(0, of: 0)).margin == nil)
    #expect(SurveyRate(Ratio(3, of: 2)).margin == nil)
    #expect(SurveyRate(Ratio(-1, of: 2)).margin == nil)
    #expect(SurveyRate(Ratio(0, of: -1)).margin == nil)
  }

  @Test("再大的样本也算得出")
  func huge() {
    #expect(SurveyRate(Ratio(.max / 2, of: .max)).margin == 0)
    #expect(SurveyRate(Ratio(1 << 39, of: (1 << 40) - 1)).marginText == "0.00")
    #expect(SurveyRate(Ratio(500_000, of: 1_000_000)).marginText == "0.10")
  }

  @Test("样本偏少从 29 份起；没有样本不算偏少")
  func small() {
    #expect([0, 1, 29, 30].map { SurveyRate(Ratio(0, of: $0)).isSmall } == [false, true, true, false])
  }

  /// With h hundredths, h − ½ ≤ 19600 · √(k(n − k) ÷ n³) < h + ½, squared and without fractions.
  @Test("随机的样本：正好四舍五入到百分之一")
  func random() throws {
    var chance = Chance()
    for _ in 0..<2000 {
      let whole = Int.random(
        in: 1...([30, 1000, 1_000_000].randomElement(using: &chance) ?? 30), using: &chance)
      let part = Int.random(in: 0...whole, using: &chance)
      let margin = try #require(SurveyRate(Ratio(part, of: whole)).margin)
      let hundredths = margin * 100
      try #require(hundredths.denominator == 1)
      let (k, n, h) = (Int128(part), Int128(whole), hundredths.numerator)
      let square = 4 * 19_600 * 19_600 * k * (n - k)
      let (low, high) = (2 * h - 1, 2 * h + 1)
      #expect(h == 0 || low * low * n * n * n <= square, "\(chance) \(part)/\(whole)")
      #expect(square < high * high * n * n * n, "\(chance) \(part)/\(whole)")
    }
  }
}
