/// 事项编号 The number of a duty, such as `D-012`.
public struct DutyID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 清单事项 One thing a unit has promised, in a responsibility list.
///
/// A duty carries the five fixes 「定人员、定任务、定时限、定标准、定责任」（石狮）: exactly one lead unit
/// （「一件事情原则上由一个部门负责，涉及多个部门管理的事项，明确牵头部门」，丽水，7）, the person, the task, the deadline and
/// the standard. An item split level by level （「层层分解任务」，龙泉，四） is a duty with others below it.
public struct Duty: Hashable, Sendable, Codable {
  /// The number.
  public var id: DutyID
  /// 任务 What is to be done.
  public var name: String
  /// The list it stands in.
  public var list: DutyListID
  /// 牵头单位.
  public var lead: UnitID
  /// 配合单位.
  @Listed public var supports: [UnitID]
  /// 责任人 The person who answers for it.
  public var person: String?
  /// 分管领导 The leader in charge.
  public var leader: String?
  /// 标准 What counts as done.
  public var standard: String?
  /// The day it was given.
  public var start: Day?
  /// 完成时限; without one the duty is never late.
  public var due: Day?
  /// 进度要求 in words.
  public var progress: String?
  /// 节点 The steps on the way, each with its day.
  @Listed public var milestones: [Milestone]
  /// 量化目标, where there is one.
  public var target: DutyTarget?
  /// The indicator it serves.
  public var indicator: IndicatorID?
  /// 上级事项 The duty it was split from.
  public var parent: DutyID?
  /// 出处 The clause, meeting or citizen it comes from.
  public var origin: String?
  /// The day from which it is no longer kept.
  public var retired: Day?

  /// Creates a duty of a lead unit.
  public init(id: DutyID, name: String, list: DutyListID, lead: UnitID, due: Day? = nil) {
    self.id = id
    self.name = name
    self.list = list
    self.lead = lead
    self.due = due
    supports = []
    milestones = []
  }
}

/// 节点 A step on the way to a duty: what must be reached, and by which day.
///
/// ```swift
/// Milestone("完成摸底 2026-03-31")
/// ```
public struct Milestone: Hashable, Sendable {
  /// What must be reached.
  public var name: String
  /// By when.
  public var due: Day

  /// Creates a step.
  public init(name: String, due: Day) {
    self.name = name
    self.due = due
  }
}

extension Milestone: TextCoded {
  /// Reads `完成摸底 2026-03-31`.
  public init?(_ description: String) {
    let words = description.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let due = words.last.flatMap({ Day(String($0)) }) else { return nil }
    self.init(name: words.dropLast().joined(separator: " "), due: due)
  }

  /// The step as people write it.
  public var description: String { "\(name) \(due)" }

  /// What to say of a step that cannot be read.
  public static func unreadable(_ text: String) -> Problem {
    Problem("节点写错了", value: text, why: "应是名称和日期两段", advice: "请写成 完成摸底 2026-03-31")
  }
}
