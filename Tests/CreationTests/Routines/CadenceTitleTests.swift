import Creation
import Testing

@Suite("周期的叫法")
struct CadenceTitleTests {
  @Test(
    "按频次叫",
    arguments: [
      (Cadence.day, "2026-11-21"), (.week, "2026-11-16 至 11-22"), (.month, "2026年11月"),
      (.quarter, "2026年第四季度"),
      (.half, "2026年下半年"), (.year, "2026年"),
    ])
  func titles(_ cadence: Cadence, _ title: String) throws {
    let period = cadence.span.period(around: try #require(Day("2026-11-21")))
    #expect(cadence.title(of: period) == title)
  }

  @Test(
    "一段日子正好是月、季、年的按它叫",
    arguments: [
      ("2026-10-01", "2026-10-31", "2026年10月"), ("2026-10-01", "2026-12-31", "2026年第四季度"),
      ("2026-01-01", "2026-06-30", "2026年上半年"), ("2026-01-01", "2026-12-31", "2026年"),
      ("2026-09-21", "2026-10-20", "2026-09-21 至 2026-10-20"), ("2026-10-05", "2026-10-05", "2026-10-05"),
    ])
  func names(_ first: String, _ last: String, _ name: String) throws {
    let (first, last) = (try #require(Day(first)), try #require(Day(last)))
    let period = try #require(Period(first: first, last: last))
    #expect(period.name == name)
  }
}
