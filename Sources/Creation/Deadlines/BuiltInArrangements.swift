/// 内置节假日安排 The State Council's arrangements of 2015 to 2026, so that an office can begin at once.
///
/// They are facts of published papers, kept as a table that can be held beside the papers; an office's own
/// file for a year takes its place.
public enum BuiltInArrangements {
  /// All arrangements in the order of their years.
  public static let all = arrangements(of: 1900...9999)

  /// The arrangements of those years, in order: a command that needs two years need not read twelve.
  public static func arrangements(of years: ClosedRange<Int>) -> [Arrangement] {
    var list: [Arrangement] = []
    for (year, festival) in lines(festivals, of: years) {
      list.with(year) { $0.add(festival: festival) }
    }
    for (year, paper) in lines(papers, of: years) {
      list.with(year) { $0.papers.append(String(decoding: paper, as: UTF8.self)) }
    }
    return list
  }

  /// A table's lines of those years, as bytes: this runs at the start of a command, where splitting strings
  /// would be felt.
  private static func lines(
    _ table: String, of years: ClosedRange<Int>
  ) -> [(year: Int, rest: ArraySlice<UInt8>)] {
    Array(table.utf8).split(separator: 0x0A).compactMap { line in
      guard let year = Digits.value(line, from: 0, count: 4), years ~= year else { return nil }
      return (year, line.dropFirst(5))
    }
  }
}

extension [Arrangement] {
  /// Changes the arrangement of the year; the tables have the years in order.
  fileprivate mutating func with(_ year: Int, _ change: (inout Arrangement) -> Void) {
    let index = lastIndex { $0.year == year } ?? endIndex
    if index == endIndex { append(Arrangement(year: year)) }
    change(&self[index])
  }
}

extension Arrangement {
  /// Adds a festival such as `国庆节 off 10-01..10-07 work 09-20 10-10`.
  fileprivate mutating func add(festival: ArraySlice<UInt8>) {
    let words = festival.split(separator: 0x20)
    guard let first = words.first else { return }
    let name = String(decoding: first, as: UTF8.self)
    var isOff = true
    for word in words.dropFirst() {
      switch word.count {
      case 3: isOff = true
      case 4: isOff = false
      default: for day in days(word) { if isOff { off[day] = name } else { work[day] = name } }
      }
    }
  }

  /// The days of `10-01`, `2018-12-29`, or a run of days joined by two dots.
  private func days(_ text: ArraySlice<UInt8>) -> ClosedRange<Day> {
    let ends = text.split(separator: 0x2E).compactMap { day($0) }
    guard let first = ends.first, let last = ends.last, first <= last else { return .latest ... .latest }
    return first...last
  }

  private func day(_ text: ArraySlice<UInt8>) -> Day? {
    guard text.count == 5 else { return Digits.day(text) }
    guard let month = Digits.value(text, from: 0, count: 2), let day = Digits.value(text, from: 3, count: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
