import Foundation
import Testing

@testable import Creation

/// The holiday-cn files, read without any code of the product.
struct HolidayData {
  static let isThere = TestData.has("holiday-cn/2026.json")

  /// Off or not, by date; a later year's file is read later.
  let isOff: [String: Bool]
  let papers: [Int: [String]]
  let names: [String: String]

  init(years: ClosedRange<Int>) throws {
    var (isOff, papers, names) = ([String: Bool](), [Int: [String]](), [String: String]())
    for year in years {
      let object = try JSONSerialization.jsonObject(with: try TestData.bytes("holiday-cn/\(year).json"))
      let file = try #require(object as? [String: Any])
      papers[year] = file["papers"] as? [String]
      for day in try #require(file["days"] as? [[String: Any]]) {
        let date = try #require(day["date"] as? String)
        isOff[date] = try #require(day["isOffDay"] as? Bool)
        names[date] = day["name"] as? String
      }
    }
    (self.isOff, self.papers, self.names) = (isOff, papers, names)
  }
}
