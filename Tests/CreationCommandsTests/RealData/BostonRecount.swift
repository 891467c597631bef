import Foundation

/// What a department of Boston owed and did in a month, counted straight from the city's table.
///
/// The city writes every time as `2011-07-01 01:32:33`, so texts compare as times do. Nothing here is the
/// program's: the counting follows the words of the measures.
struct BostonRecount: Hashable {
  var opening = 0
  var assigned = 0
  var closed = 0
  var closing = 0
  var closedOnTime = 0
  var overdueOpen = 0
  var overdueDays = 0

  /// One case; times that are not known are empty.
  struct Case {
    var department: String
    var opened: String
    var target: String
    var closed: String
  }

  /// The counts of every department that had anything open in the month, `2011-07`.
  static func byDepartment(_ cases: [Case], _ month: String) -> [String: BostonRecount] {
    let first = month + "-01 00:00:00"
    let end = "\(month)-\(days(in: month)) 24:00:00"
    var counts: [String: BostonRecount] = [:]
    for row in cases where row.opened < end && (row.closed.isEmpty || row.closed >= first) {
      counts[row.department, default: BostonRecount()].count(row, first: first, end: end)
    }
    return counts
  }
}

extension BostonRecount {
  private mutating func count(_ row: Case, first: String, end: String) {
    let isClosed = !row.closed.isEmpty && row.closed < end
    opening += row.opened < first ? 1 : 0
    assigned += row.opened >= first ? 1 : 0
    closed += isClosed ? 1 : 0
    closing += isClosed ? 0 : 1
    closedOnTime += isClosed && (row.target.isEmpty || row.closed <= row.target) ? 1 : 0
    guard !row.target.isEmpty else { return }
    overdueOpen += !isClosed && row.target < end ? 1 : 0
    // The days of this month that lie after the day of the target and not after the day it was dealt with.
    let last = Self.day(isClosed ? row.closed : String(end.prefix(10)))
    overdueDays += max(0, last - max(Self.day(row.target), Self.day(first) - 1))
  }

  private static func days(in month: String) -> Int {
    month.hasSuffix("-02") ? 28 : ["-04", "-06", "-09", "-11"].contains(String(month.suffix(3))) ? 30 : 31
  }

  /// Days since the first of 1970, by the calendar of the C library.
  private static func day(_ time: String) -> Int {
    let parts = time.prefix(10).split(separator: "-").compactMap { Int32($0) }
    var fields = tm()
    fields.tm_year = parts[0] - 1900
    fields.tm_mon = parts[1] - 1
    fields.tm_mday = parts[2]
    return timegm(&fields) / 86_400
  }
}
