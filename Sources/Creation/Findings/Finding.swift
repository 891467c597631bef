/// 问题 A problem found in the city, as its postings leave it.
///
/// State is always the fold of the postings: nothing here is stored, all of it can be recomputed.
public struct Finding: Hashable, Sendable {
  /// 问题编号.
  public let id: FindingID
  /// What was reported.
  public var report: FindingEvent.Report
  /// When it was reported.
  public var reported: Moment
  /// What was written when it was reported; nothing where the reader left free text out.
  public var text: String?
  /// Where it stands.
  public var state: FindingState
  /// Who has it, and by when.
  public var assignment: FindingEvent.Assignment?
  /// When the unit that has it now got it.
  public var assigned: Moment?
  /// 轮次, from 1; every return begins a new one.
  public var round: Int32
  /// The unit's reply in this round.
  public var replied: Moment?
  /// When it was closed.
  public var closed: Moment?
  /// When the last posting happened; none may come before it.
  public var last: Moment

  /// Opens a finding from its first posting.
  public init(id: FindingID, report: FindingEvent.Report, on: Moment, text: String? = nil) {
    self.id = id
    self.report = report
    self.reported = on
    self.text = text
    self.state = .reported
    self.round = 1
    self.last = on
  }
}

extension Finding {
  /// 牵头单位.
  public var lead: UnitID? { assignment?.lead }

  /// 整改时限.
  public var deadline: Deadline? { assignment?.deadline }

  /// The unit that owes work on it now; nobody once it is closed.
  public var debtor: UnitID? { state.isOpen ? lead : nil }

  /// Takes in a posting that is already on record, or was accepted by ``refusal(of:on:)``.
  public mutating func apply(_ event: FindingEvent, on: Moment) {
    last = on
    switch event {
    case .reported(let report):
      self = Finding(id: id, report: report, on: on, text: text)
    case .assigned(let assignment):
      self.assignment = assignment
      assigned = on
      state = .assigned
    case .replied:
      replied = on
      state = .replied
    case .returned:
      replied = nil
      round = Int32(clamping: Int(round) + 1)
      state = .returned
    case .verified, .closed:
      closed = on
      state = .closed
    }
  }

  /// Why a posting may not follow now, or nothing where it may.
  public func refusal(of kind: FindingEvent.Kind, on: Moment) -> Problem? {
    guard kind.allowedFrom.contains(state) else {
      return .notAllowed(kind, in: state, id)
    }
    return last.isAfter(on) ? .beforeLast(on, last: last, id) : nil
  }
}

extension Problem {
  fileprivate static func notAllowed(
    _ kind: FindingEvent.Kind, in state: FindingState, _ id: FindingID
  ) -> Problem {
    let next = FindingEvent.Kind.allCases.filter { $0.allowedFrom.contains(state) }.map(\.title)
    return Problem(
      "现在不能\(kind.title)", at: .record(id.description), value: state.title,
      why: next.isEmpty ? "这个状态之后不再记账" : "这个状态之后只能：\(next.joined(separator: "、"))",
      advice: "请用 creation finding show \(id) 查看经过")
  }

  fileprivate static func beforeLast(_ on: Moment, last: Moment, _ id: FindingID) -> Problem {
    Problem(
      "日期早于上一笔", at: .record(id.description), value: on.title,
      why: "上一笔记在 \(last.title)，后一笔不能早于它", advice: "请改用 \(last.day) 或以后的 --on")
  }
}
