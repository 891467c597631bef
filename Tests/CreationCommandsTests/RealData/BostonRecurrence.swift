/// How often the same kind of case came back at the same address, counted from the city's own columns.
///
/// Of the cases above it at its address and of its kind, one still open makes a case a likely duplicate if it is open
/// itself; the one closed last makes it a relapse if it came at most 30 days later and, on the same day, in a later
/// minute. Of several closed on one day the lowest in the table counts.
struct BostonRecurrence {
  private(set) var relapses = 0
  private(set) var twins = 0
  /// The first five likely duplicates, each beside the last case that is open, by our numbers.
  private(set) var named = ""

  private struct Case {
    var number: String
    var opened: String
    var closed: String
  }

  init(_ city: PlainTable) {
    var spots: [String: [Case]] = [:]
    var serials: [String: Int] = [:]
    var pairs: [String] = []
    for row in city.columns("location", "type", "open_dt", "closed_dt") {
      let month = row[2].prefix(7).filter { $0 != "-" }
      serials[month, default: 0] += 1
      let serial = String(serials[month] ?? 0)
      let number = "F\(month)-" + String(repeating: "0", count: max(0, 4 - serial.count)) + serial
      let (place, kind) = (Self.trimmed(row[0]), Self.trimmed(row[1]))
      let one = Case(number: number, opened: row[2], closed: row[3])
      guard !place.isEmpty, !kind.isEmpty else { continue }
      let spot = place + "|" + kind
      let earlier = spots[spot] ?? []
      if one.closed.isEmpty, let open = earlier.last(where: { $0.closed.isEmpty }) {
        twins += 1
        pairs.append("\(one.number) 与 \(open.number)")
      }
      let closed = earlier.filter { !$0.closed.isEmpty }
      if let last = Self.last(closed), Self.isRelapse(one.opened, after: last.closed) { relapses += 1 }
      spots[spot, default: []].append(one)
    }
    named = pairs.prefix(5).joined(separator: "、")
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func last(_ cases: [Case]) -> Case? {
    let day = cases.map { $0.closed.prefix(10) }.max()
    return cases.last { $0.closed.prefix(10) == day }
  }

  /// The dates are of 2011, written as `2011-07-01 01:32:33`.
  private static func isRelapse(_ opened: String, after closed: String) -> Bool {
    let days = day(opened) - day(closed)
    if days == 0 { return closed.dropFirst(11).prefix(5) < opened.dropFirst(11).prefix(5) }
    return 1...30 ~= days
  }

  /// The day's number in the year 2011, or beyond it for the few closed later.
  private static func day(_ text: String) -> Int {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return .max / 2 }
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (parts[0] - 2011) * 365 + lengths.prefix(parts[1] - 1).reduce(0, +) + parts[2]
  }
}
