/// 节假日安排 The State Council's arrangement of one year: holidays, and weekends worked instead (调休).
///
/// Some entries may lie in a neighbouring year: 2018-12-29 is worked by the paper for 2019. An arrangement
/// without days says nothing: its year is unknown, not free of holidays.
public struct Arrangement: Hashable, Sendable {
  /// The year the paper is for.
  public var year: Int
  /// The papers it was taken from: addresses or document numbers.
  public var papers: [String]
  /// 放假 Days off, with the holiday's name.
  public var off: [Day: String]
  /// 调休上班 Weekend days worked, with the name of the holiday they make up for.
  public var work: [Day: String]

  /// Creates the arrangement.
  public init(year: Int, papers: [String] = [], off: [Day: String] = [:], work: [Day: String] = [:]) {
    self.year = year
    self.papers = papers
    self.off = off
    self.work = work
  }
}

extension Arrangement {
  /// Whether nothing is arranged, so that the year is unknown.
  public var isEmpty: Bool { off.isEmpty && work.isEmpty }

  /// The eight hexadecimal digits that tell arrangements apart by their days.
  ///
  /// It is the 32-bit FNV-1a of the lines `2026-01-01 off` and `2026-01-04 work`, each with a line feed, in the
  /// order of the dates. Names and papers do not count: they change no deadline.
  public var fingerprint: String {
    var hash: UInt32 = 0x811C_9DC5
    for (day, isOff) in days {
      let (year, month, date) = day.parts
      hash.mix(digits: year, count: 4)
      hash.mix(0x2D)
      hash.mix(digits: month, count: 2)
      hash.mix(0x2D)
      hash.mix(digits: date, count: 2)
      for byte in (isOff ? " off\n" : " work\n").utf8 { hash.mix(byte) }
    }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - text.utf8.count) + text
  }

  /// The days named, in order, and whether each is off.
  private var days: [(day: Day, isOff: Bool)] {
    (off.keys.map { ($0, true) } + work.keys.map { ($0, false) }).sorted { $0.0 < $1.0 }
  }

  /// The first and last day the arrangement speaks of: its year, and any day beyond it that it names.
  var span: ClosedRange<Day> {
    var first = Day(year: year, month: 1, day: 1) ?? .earliest
    var last = Day(year: year, month: 12, day: 31) ?? .latest
    for days in [off, work] {
      for day in days.keys { (first, last) = (min(first, day), max(last, day)) }
    }
    return first...last
  }

  /// The arrangement as it is, unless a day contradicts it.
  func checked() throws(Problem) -> Arrangement {
    guard Day(year: year, month: 1, day: 1) != nil else { throw .arrangementYear(year) }
    for day in (Array(off.keys) + work.keys).sorted() {
      guard abs(day.year - year) <= 1 else { throw .dayTooFar(day, from: year) }
      guard off[day] == nil || work[day] == nil else { throw .dayTwice(day) }
    }
    return self
  }
}

extension Arrangement: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case format, year, papers, off, work
  }

  /// Reads the form of `calendar/2026.json`; a key it does not know is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strict(Key.self)
    let format = try container.decodeIfPresent(Int.self, forKey: .format) ?? 1
    guard format == 1 else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container, debugDescription: "只认得格式 1 的节假日安排，这里是 \(format)")
    }
    let year = try container.decode(Int.self, forKey: .year)
    let papers = try container.decodeIfPresent([String].self, forKey: .papers) ?? []
    let off = try container.days(.off)
    let work = try container.days(.work)
    self = try decoder.refusing { () throws(Problem) in
      try Arrangement(year: year, papers: papers, off: off, work: work).checked()
    }
  }

  /// Writes the form of `calendar/2026.json`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .format)
    try container.encode(year, forKey: .year)
    try container.encode(papers, forKey: .papers)
    try container.encode(Arrangement.texts(off), forKey: .off)
    try container.encode(Arrangement.texts(work), forKey: .work)
  }

  private static func texts(_ days: [Day: String]) -> [String: String] {
    Dictionary(days.map { ($0.description, $1) }, uniquingKeysWith: { first, _ in first })
  }
}

extension KeyedDecodingContainer {
  /// The days that are keys of an object, with their names.
  fileprivate func days(_ key: Key) throws -> [Day: String] {
    var days: [Day: String] = [:]
    for (text, name) in try decodeIfPresent([String: String].self, forKey: key) ?? [:] {
      guard let day = Day(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: self, debugDescription: "「\(text)」：日期应写作 2026-10-13")
      }
      days[day] = name
    }
    return days
  }
}

extension UInt32 {
  /// Takes one more byte into an FNV-1a hash.
  fileprivate mutating func mix(_ byte: UInt8) {
    self = (self ^ UInt32(byte)) &* 0x0100_0193
  }

  /// Takes a number's decimal digits into the hash.
  fileprivate mutating func mix(digits value: Int, count: Int) {
    var scale = count == 4 ? 1000 : 10
    while scale > 0 {
      mix(UInt8(truncatingIfNeeded: 0x30 + value / scale % 10))
      scale /= 10
    }
  }
}

extension Problem {
  private static let paperAdvice = "请对照国务院办公厅的放假通知改正"

  fileprivate static func arrangementYear(_ year: Int) -> Problem {
    Problem("节假日安排的年份不对", value: String(year), why: "年份应在 1900 至 9999 之间", advice: paperAdvice)
  }

  fileprivate static func dayTooFar(_ day: Day, from year: Int) -> Problem {
    Problem(
      "节假日安排里有别的年份", value: day.description, why: "\(year) 年的安排只涉及当年和前后一年",
      advice: paperAdvice)
  }

  fileprivate static func dayTwice(_ day: Day) -> Problem {
    Problem(
      "同一天既放假又上班", value: day.description, why: "一天只能在 off 或 work 的一处", advice: paperAdvice)
  }
}
