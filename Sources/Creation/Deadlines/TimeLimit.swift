/// 时限 How long a unit has to put something right, as a rule or a paper states it.
///
/// People write `5个工作日`, `7天`, `4工作时`, `2紧急工作时` or a date; files keep the ASCII `code`. Plain hours
/// (24小时) are refused: whether they run through the night must be said.
public enum TimeLimit: Hashable, Sendable {
  /// 工作日 Days on which offices work.
  case workdays(Int)
  /// 自然日 Days one after the other.
  case days(Int)
  /// 工作时 Hours inside the office hours of workdays.
  case workHours(Int)
  /// 紧急工作时 Hours round the clock.
  case urgentHours(Int)
  /// 到期日 A fixed last day.
  case date(Day)
}

extension TimeLimit {
  /// Reads the limit from Chinese text or from its code.
  ///
  /// ```swift
  /// try TimeLimit("３ 个工作日")   // .workdays(3)
  /// try TimeLimit("4 work-hours")  // .workHours(4)
  /// try TimeLimit("2026-11-30")    // .date
  /// ```
  public init(_ text: String) throws(Problem) {
    if let day = Day(text) {
      self = .date(day)
      return
    }
    let condensed = text.condensed
    let digits = condensed.prefix { $0.isASCII && $0.isNumber }
    var word = condensed[digits.endIndex...]
    if word.hasSuffix("内") { word.removeLast() }
    if !digits.isEmpty, let unit = Unit.named[String(word)] {
      let number = digits.utf8.count <= 9 ? Int(digits) ?? 0 : Int.max
      guard 1...unit.most ~= number else { throw .limitOutOfRange(text) }
      self = unit.limit(number)
    } else if let moment = MomentFormat.automatic.moment(text), moment.time == nil {
      self = .date(moment.day)
    } else {
      throw digits.isEmpty ? .limitUnreadable(text) : .limitUnit(text, word: String(word))
    }
  }

  /// The limit as files keep it: `5 workdays`, `7 days`, `4 work-hours`, `2 urgent-hours` or `2026-11-30`.
  public var code: String {
    guard let (number, unit) = counted else { return dateText }
    return "\(number) \(unit.code)"
  }

  /// The limit as people read it: `5个工作日`, `7个自然日`, `4个工作时`, `2个紧急工作时` or `2026-11-30`.
  public var title: String {
    guard let (number, unit) = counted else { return dateText }
    return "\(number)个\(unit.title)"
  }

  private var counted: (Int, Unit)? {
    switch self {
    case .workdays(let count): (count, .workday)
    case .days(let count): (count, .day)
    case .workHours(let count): (count, .workHour)
    case .urgentHours(let count): (count, .urgentHour)
    case .date: nil
    }
  }

  private var dateText: String {
    if case .date(let day) = self { day.description } else { "" }
  }
}

extension TimeLimit: Codable {
  /// Reads the limit from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.parsed { text throws(Problem) in try TimeLimit(text) }
  }

  /// Writes the limit as its code.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

extension TimeLimit {
  /// What a limit counts.
  private enum Unit: CaseIterable {
    case workday, day, workHour, urgentHour

    static let named = Dictionary(
      allCases.flatMap { unit in unit.words.map { ($0, unit) } }, uniquingKeysWith: { first, _ in first })

    var code: String {
      switch self {
      case .workday: "workdays"
      case .day: "days"
      case .workHour: "work-hours"
      case .urgentHour: "urgent-hours"
      }
    }

    var title: String {
      switch self {
      case .workday: "工作日"
      case .day: "自然日"
      case .workHour: "工作时"
      case .urgentHour: "紧急工作时"
      }
    }

    var words: [String] {
      let others =
        switch self {
        case .workday: ["wd"]
        case .day: ["天", "日", "d"]
        case .workHour: ["工作小时", "个工作小时", "wh"]
        case .urgentHour: ["紧急工作小时", "个紧急工作小时", "uh"]
        }
      return [code, String(code.dropLast()), title, "个" + title] + others
    }

    /// The greatest number of them that can be meant.
    var most: Int { self == .workday || self == .day ? TimeLimit.mostDays : TimeLimit.mostHours }

    func limit(_ number: Int) -> TimeLimit {
      switch self {
      case .workday: .workdays(number)
      case .day: .days(number)
      case .workHour: .workHours(number)
      case .urgentHour: .urgentHours(number)
      }
    }
  }

  /// The most days a limit can have: ten years.
  static let mostDays = 3650

  /// The most hours a limit can have.
  static let mostHours = 2000
}

extension Problem {
  fileprivate static func limitUnreadable(_ text: String) -> Problem {
    Problem(
      "看不懂这个整改时限", value: text, why: "时限应是若干工作日、自然日、工作时、紧急工作时，或一个日期",
      advice: "请写作 5个工作日、7天、4工作时、2紧急工作时 或 2026-11-30")
  }

  fileprivate static func limitUnit(_ text: String, word: String) -> Problem {
    switch word {
    case "小时", "个小时", "时", "h", "hours", "hour":
      Problem(
        "整改时限的小时有两种", value: text, why: "工作时只在上班时间内计算，紧急工作时昼夜连续计算",
        advice: "请写作 4工作时 或 4紧急工作时")
    case "":
      Problem(
        "整改时限没有单位", value: text, why: "工作日与自然日的到期日不同",
        advice: "请写作 5个工作日、7天、4工作时 或 2紧急工作时")
    default: limitUnreadable(text)
    }
  }

  fileprivate static func limitOutOfRange(_ text: String) -> Problem {
    Problem(
      "整改时限超出范围", value: text,
      why: "日数应为 1 至 \(TimeLimit.mostDays)，小时数应为 1 至 \(TimeLimit.mostHours)",
      advice: "请改正数目，或直接写到期日期")
  }
}
