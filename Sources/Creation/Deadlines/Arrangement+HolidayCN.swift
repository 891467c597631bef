import FoundationEssentials

extension Arrangement {
  /// Reads a year's file of the public holiday-cn collection, so that an office can take in a new paper.
  ///
  /// The file has `year`, `papers` and `days`, each day with `name`, `date` and `isOffDay`.
  public init(holidayCN data: Data) throws(Problem) {
    let paper: HolidayPaper
    do {
      paper = try JSONDecoder().decode(HolidayPaper.self, from: data)
    } catch {
      throw .notHolidayPaper
    }
    self = try paper.arrangement.checked()
  }
}

/// A year's file of the holiday-cn collection.
private struct HolidayPaper: Decodable {
  var year: Int
  var papers: [String]?
  var days: [Entry]

  struct Entry: Decodable {
    var name: String
    var date: Day
    var isOffDay: Bool
  }

  var arrangement: Arrangement {
    var arrangement = Arrangement(year: year, papers: papers ?? [])
    for day in days {
      if day.isOffDay { arrangement.off[day.date] = day.name } else { arrangement.work[day.date] = day.name }
    }
    return arrangement
  }
}

extension Problem {
  fileprivate static var notHolidayPaper: Problem {
    Problem(
      "这不是 holiday-cn 格式的节假日文件", why: "文件应有 year 和 days，每天有 name、date、isOffDay",
      advice: "请从 holiday-cn 下载该年的 JSON 文件后再导入")
  }
}
