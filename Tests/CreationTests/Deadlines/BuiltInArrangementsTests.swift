import Foundation
import Testing

@testable import Creation

@Suite("内置节假日安排")
struct BuiltInArrangementsTests {
  @Test("2015 至 2026 年各一份，都有文件，调休日都读得懂")
  func shape() throws {
    #expect(BuiltInArrangements.all.map(\.year) == Array(2015...2026))
    for arrangement in BuiltInArrangements.all {
      #expect(!arrangement.papers.isEmpty)
      #expect(try arrangement.checked() == arrangement)
      #expect(arrangement.off.count >= 18, "\(arrangement.year)")
    }
  }

  @Test("可以只取几年")
  func someYears() {
    let all = BuiltInArrangements.all
    #expect(BuiltInArrangements.arrangements(of: 2025...2030) == Array(all.suffix(2)))
    #expect(BuiltInArrangements.arrangements(of: 2019...2019) == all.filter { $0.year == 2019 })
    #expect(BuiltInArrangements.arrangements(of: 1900...2014).isEmpty)
  }

  @Test("表中每个日子都读进去了")
  func everyToken() {
    for line in BuiltInArrangements.festivals.split(separator: "\n") {
      let words = line.split(separator: " ")
      let arrangement = BuiltInArrangements.all.first { String($0.year) == words[0] }
      for word in words.dropFirst(3) where word != "work" {
        for end in word.split(separator: "..") {
          let day = Day(end.count == 5 ? "\(words[0])-\(end)" : String(end))
          #expect(
            day.flatMap { arrangement?.off[$0] ?? arrangement?.work[$0] } == String(words[1]), "\(line)")
        }
      }
    }
  }

  @Test("与公布的数据逐条一致", .enabled(if: HolidayData.isThere, "没有 holiday-cn 数据，见 CREATION_TESTDATA"))
  func againstData() throws {
    for arrangement in BuiltInArrangements.all {
      let data = try TestData.bytes("holiday-cn/\(arrangement.year).json")
      #expect(arrangement == (try Arrangement(holidayCN: data)), "\(arrangement.year)")
      let read = try HolidayData(years: arrangement.year...arrangement.year)
      #expect(arrangement.papers == read.papers[arrangement.year])
      #expect(arrangement.off.count + arrangement.work.count == read.isOff.count)
    }
  }

  @Test("2027 年的空文件读作未知", .enabled(if: TestData.has("holiday-cn/2027.json"), "没有 holiday-cn 数据"))
  func emptyFile() throws {
    #expect(try Arrangement(holidayCN: try TestData.bytes("holiday-cn/2027.json")).isEmpty)
  }
}
