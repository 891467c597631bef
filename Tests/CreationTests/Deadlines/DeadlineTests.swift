import Foundation
import Testing

@testable import Creation

@Suite("整改时限")
struct DeadlineTests {
  private func deadline(
    _ start: String, _ limit: TimeLimit, hours: WorkHours = .standard, rolls: Bool = false
  ) throws -> Deadline {
    Deadline(
      start: try #require(Moment(start)), limit: limit, calendar: .builtIn, workHours: hours,
      rollsOffHolidays: rolls)
  }

  @Test(
    "工作日遇节假日顺延、遇调休计入",
    arguments: [
      ("2025-01-24", 3, "2025-02-05"), ("2025-01-27", 1, "2025-02-05"), ("2025-09-28", 5, "2025-10-11"),
      ("2025-09-30", 3, "2025-10-11"), ("2024-12-31", 3, "2025-01-06"), ("2025-12-31", 1, "2026-01-04"),
      ("2026-02-13", 3, "2026-02-25"), ("2026-02-14", 1, "2026-02-24"), ("2026-04-30", 3, "2026-05-08"),
      ("2026-09-30", 5, "2026-10-13"),
    ])
  func workdays(_ start: String, _ count: Int, _ due: String) throws {
    let plain = try deadline(start, .workdays(count))
    #expect(plain.due.description == due)
    #expect(!plain.provisional)
    // The time of day of the start does not matter: its day is not counted.
    #expect(try deadline(start + "T23:59", .workdays(count)).due.description == due)
  }

  @Test(
    "自然日当天不计，末日放假是否顺延由办法定",
    arguments: [
      ("2026-09-24", 7, "2026-10-01", "2026-10-08"), ("2026-10-12", 7, "2026-10-19", "2026-10-19"),
      ("2026-10-03", 7, "2026-10-10", "2026-10-10"), ("2026-12-20", 7, "2026-12-27", "2026-12-28"),
    ])
  func days(_ start: String, _ count: Int, _ due: String, _ rolled: String) throws {
    #expect(try deadline(start, .days(count)).due.description == due)
    #expect(try deadline(start, .days(count), rolls: true).due.description == rolled)
  }

  @Test(
    "工作时只在上班时间里走",
    arguments: [
      ("2026-10-13T09:00", 2, "2026-10-13T11:00:00"), ("2026-10-13T11:00", 2, "2026-10-13T15:00:00"),
      ("2026-10-13T11:00", 1, "2026-10-13T12:00:00"), ("2026-10-13T16:30", 4, "2026-10-14T10:30:00"),
      ("2026-10-13T19:00", 4, "2026-10-14T12:00:00"), ("2026-10-13T06:00", 8, "2026-10-13T18:00:00"),
      ("2026-09-30T17:00", 4, "2026-10-08T11:00:00"), ("2026-10-10T08:00", 4, "2026-10-10T12:00:00"),
      ("2026-10-04T10:00", 1, "2026-10-08T09:00:00"), ("2026-10-13", 4, "2026-10-14T12:00:00"),
      ("2026-10-09", 9, "2026-10-12T09:00:00"), ("2026-10-13T17:59:30", 1, "2026-10-14T08:59:30"),
    ])
  func workHours(_ start: String, _ count: Int, _ due: String) throws {
    #expect(try deadline(start, .workHours(count)).due.description == due)
  }

  @Test(
    "紧急工作时昼夜连续，节假日也算",
    arguments: [
      ("2026-09-30T23:30", 2, "2026-10-01T01:30:00"), ("2026-10-13T09:00", 48, "2026-10-15T09:00:00"),
      ("2026-10-13", 2, "2026-10-14T02:00:00"), ("2026-10-13", 24, "2026-10-15T00:00:00"),
    ])
  func urgentHours(_ start: String, _ count: Int, _ due: String) throws {
    let urgent = try deadline(start, .urgentHours(count))
    #expect(urgent.due.description == due)
    #expect(urgent.calendar == "")
    #expect(!urgent.provisional)
  }

  @Test("定了日期的就是那一天")
  func fixedDate() throws {
    let fixed = try deadline("2026-10-13", .date(try #require(Day("2027-05-01"))), rolls: true)
    #expect(fixed.due == Moment("2027-05-01"))
    #expect(!fixed.provisional)
  }

  @Test("逐日逐分数的结果一致")
  func againstCounting() throws {
    var chance = Chance()
    let periods = [
      ["08:00-12:00", "14:00-18:00"], ["09:00-17:00"], ["08:30-11:45", "13:00-15:00", "15:00-17:30"],
    ]
    let first = try #require(Day("2018-12-01"))
    for _ in 0..<150 {
      let day = first.advanced(by: Int.random(in: 0...2900, using: &chance))
      let minute = Int.random(in: -1...1439, using: &chance)
      let start = Moment(day, minute < 0 ? nil : TimeOfDay(seconds: minute * 60))
      let hours = try WorkHours(periods.randomElement(using: &chance) ?? [])
      let count = Int.random(in: 1...30, using: &chance)
      let limits: [TimeLimit] = [.workdays(count), .days(count), .workHours(count), .urgentHours(count)]
      for limit in limits {
        let due = Deadline(start: start, limit: limit, calendar: .builtIn, workHours: hours).due
        #expect(due == Slowly.due(start, limit, hours), "\(start) \(limit.code) \(chance)")
      }
    }
  }

  @Test("记下所用日历；2027 年未知便是暂定")
  func provisional() throws {
    let known = try deadline("2026-10-13", .workdays(5))
    let label = "2026.\(try #require(BuiltInArrangements.all.last).fingerprint)"
    #expect(known.calendar == label)
    let unknown = try deadline("2026-12-30", .workdays(5))
    #expect(unknown.due == Moment("2027-01-06"))
    #expect(unknown.provisional)
    #expect(unknown.calendar == label + "+2027.?")
    #expect(try deadline("2026-12-30", .days(5)).provisional == false)
    #expect(try deadline("2026-12-30", .days(5), rolls: true).provisional)
    #expect(try deadline("2026-12-31T17:00", .workHours(2)).provisional)
    let later = WorkCalendar(
      BuiltInArrangements.all + [Arrangement(year: 2027, off: [try #require(Day("2027-01-01")): "元旦"])])
    let settled = Deadline(start: unknown.start, limit: unknown.limit, calendar: later)
    #expect(settled.due == Moment("2027-01-07"))
    #expect(!settled.provisional)
  }

  @Test(
    "今天到期不算逾期；有时刻的过了时刻就算",
    arguments: [
      ("2026-10-20", "2026-10-20", false), ("2026-10-20", "2026-10-20T23:59:59", false),
      ("2026-10-20", "2026-10-21T00:00", true), ("2026-10-20", "2026-10-19", false),
      ("2026-10-20T14:00", "2026-10-20T14:00", false), ("2026-10-20T14:00", "2026-10-20T14:00:01", true),
      ("2026-10-20T14:00", "2026-10-20", true), ("2026-10-20T14:00", "2026-10-19", false),
      ("2026-10-20T14:00", "2026-10-21T08:00", true),
    ])
  func overdue(_ due: String, _ now: String, _ isOverdue: Bool) throws {
    let due = try #require(Moment(due))
    let deadline = Deadline(start: due, limit: .days(1), due: due, calendar: "", provisional: false)
    #expect(deadline.isOverdue(asOf: try #require(Moment(now))) == isOverdue)
  }

  @Test("逾期天数", arguments: [("2026-10-19", 0), ("2026-10-20", 0), ("2026-10-21", 1), ("2026-11-20", 31)])
  func overdueDays(_ now: String, _ days: Int) throws {
    let deadline = try deadline("2026-10-13", .days(7))
    #expect(deadline.overdueDays(asOf: try #require(Day(now))) == days)
  }

  @Test("再离谱的数目也算得完")
  func extremes() throws {
    let short = try WorkHours(["08:00-08:01"])
    for count in [Int.max, Int.min, 0, 3651] {
      for limit in [TimeLimit.workdays(count), .days(count), .workHours(count), .urgentHours(count)] {
        for start in ["9999-12-31", "9999-12-31T23:59", "1900-01-01T00:00", "2026-10-13"] {
          let deadline = try deadline(start, limit, hours: short)
          #expect(Day.earliest...Day.latest ~= deadline.due.day)
          #expect(Moment(deadline.due.description) == deadline.due)
        }
      }
    }
  }

  @Test("存取原样，空的不写")
  func coding() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let urgent = try deadline("2026-10-13T09:00", .urgentHours(2))
    let json = #"{"due":"2026-10-13T11:00:00","limit":"2 urgent-hours","start":"2026-10-13T09:00:00"}"#
    #expect(String(decoding: try encoder.encode(urgent), as: UTF8.self) == json)
    for deadline in [urgent, try deadline("2026-12-30", .workdays(5))] {
      #expect(try JSONDecoder().decode(Deadline.self, from: try encoder.encode(deadline)) == deadline)
    }
  }
}

/// Deadlines counted on the fingers: day by day and minute by minute.
private enum Slowly {
  static func due(_ start: Moment, _ limit: TimeLimit, _ hours: WorkHours) -> Moment {
    switch limit {
    case .workdays(let number): count(days: number, from: start.day) { WorkCalendar.builtIn.isWorkday($0) }
    case .days(let number): count(days: number, from: start.day) { _ in true }
    case .workHours(let number):
      count(minutes: number * 60, from: start) { day, minute in
        WorkCalendar.builtIn.isWorkday(day) && (start.time != nil || day > start.day)
          && hours.periods.contains { $0.start.seconds <= minute * 60 && minute * 60 < $0.end.seconds }
      }
    case .urgentHours(let number):
      count(minutes: number * 60, from: start) { day, _ in start.time != nil || day > start.day }
    case .date(let day): Moment(day)
    }
  }

  private static func count(days: Int, from start: Day, _ counts: (Day) -> Bool) -> Moment {
    var (day, left) = (start, days)
    while left > 0 {
      day = day.advanced(by: 1)
      if counts(day) { left -= 1 }
    }
    return Moment(day)
  }

  private static func count(minutes: Int, from start: Moment, _ counts: (Day, Int) -> Bool) -> Moment {
    var (day, minute, left) = (start.day, Int(start.time?.seconds ?? 0) / 60, minutes)
    while left > 0 {
      if counts(day, minute) { left -= 1 }
      minute += 1
      if minute == 1440 { (day, minute) = (day.advanced(by: 1), 0) }
    }
    return Moment(day, TimeOfDay(seconds: minute * 60))
  }
}
