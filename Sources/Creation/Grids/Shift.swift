/// 班次 Who is on in a grid, on which days of the week, from when to when.
///
/// 「严格定人定岗定责，以轮班制实行24小时统一规范管理」（中山，七）. A shift that ends at or before the time it begins runs into the
/// next day: 22:00-06:00, 08:00-08:00.
///
/// ```swift
/// try Shift("周一至周五 08:00-18:00 张三")
/// try Shift("每天 22:00-06:00 李四")
/// ```
public struct Shift: Hashable, Sendable {
  /// The days it begins on: 1 is Monday, 7 is Sunday.
  public var days: ClosedRange<Int>
  /// When it begins, in minutes after midnight.
  public var from: Int
  /// When it ends, in minutes after midnight; 24:00 is 1440.
  public var to: Int
  /// 值班人.
  public var member: String

  /// Creates a shift.
  public init(days: ClosedRange<Int>, from: Int, to: Int, member: String) {
    self.days = days
    self.from = from
    self.to = to
    self.member = member
  }
}

extension Shift {
  /// Reads `周一至周五 08:00-18:00 张三`; the days may be written 1-5, 周六 or 每天.
  public init(_ text: String) throws(Problem) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 3, let days = Shift.days(words[0]) else {
      throw .unreadable(text, "应是 日子、时段、值班人 三段")
    }
    let times = words[1].split(whereSeparator: { $0 == "-" || $0 == "—" || $0 == "至" }).map(String.init)
    guard times.count == 2, let from = Shift.minutes(times[0]), let to = Shift.minutes(times[1]), from < 1440
    else {
      throw .unreadable(text, "时段应写作 08:00-18:00，到午夜写 24:00")
    }
    self.init(days: days, from: from, to: to, member: words[2])
  }

  /// Reads several, one behind the other with a semicolon between.
  public static func list(_ text: String) throws(Problem) -> [Shift] {
    var shifts: [Shift] = []
    for part in text.split(whereSeparator: { $0 == ";" || $0 == "；" }) {
      shifts.append(try Shift(String(part)))
    }
    return shifts
  }

  private static let names = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]

  private static func days(_ text: String) -> ClosedRange<Int>? {
    if text == "每天" { return 1...7 }
    let ends = text.split(whereSeparator: { $0 == "-" || $0 == "至" || $0 == "到" }).map { day(String($0)) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last else {
      return nil
    }
    return first...last
  }

  private static func day(_ text: String) -> Int? {
    if let number = Int(text), 1...7 ~= number { return number }
    return names.firstIndex(of: text == "周天" ? "周日" : text).map { $0 + 1 }
  }

  private static func minutes(_ text: String) -> Int? {
    if text == "24:00" { return 1440 }
    return TimeOfDay(text).map { Int($0.seconds) / 60 }
  }

  /// The shift as people write it.
  public var description: String { "\(Shift.title(days)) \(Shift.clock(from))-\(Shift.clock(to)) \(member)" }

  /// Days as people write them: 每天, 周六, 周一至周五.
  static func title(_ days: ClosedRange<Int>) -> String {
    if days == 1...7 { return "每天" }
    let ends = [days.lowerBound, days.upperBound].map { names.indices.contains($0 - 1) ? names[$0 - 1] : "" }
    return days.count == 1 ? ends[0] : ends.joined(separator: "至")
  }

  /// A time as people write it: 08:00, 24:00.
  static func clock(_ minutes: Int) -> String {
    "\(Digits.padded(minutes / 60, 2)):\(Digits.padded(minutes % 60, 2))"
  }

  /// The minutes of a day it is on for, counted from midnight; those after midnight are the next day's.
  var stretch: Range<Int> { from..<(to > from ? to : to + 1440) }
}

extension Shift: Codable, CustomStringConvertible {
  /// Reads the shift from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.parsed { (text) throws(Problem) in try Shift(text) }
  }

  /// Writes the shift as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Problem {
  fileprivate static func unreadable(_ text: String, _ why: String) -> Problem {
    Problem("班次写错了", value: text, why: why, advice: "请写成 周一至周五 08:00-18:00 张三")
  }
}
