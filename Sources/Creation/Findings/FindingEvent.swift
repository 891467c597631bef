/// 问题流水 What can happen to a finding, one case a kind of posting.
public enum FindingEvent: Hashable, Sendable {
  /// 登记.
  case reported(Report)
  /// 立案: the office takes it up.
  case accepted
  /// 不予受理: the office does not, and says why.
  case rejected
  /// 交办.
  case assigned(Assignment)
  /// 改派: another unit, or other supports, with the cause.
  case reassigned(Transfer)
  /// 立行立改: put right under the inspector's eyes; closed in one step.
  case fixed
  /// 回复: the unit says it is done.
  case replied
  /// 复核通过，销号.
  case verified
  /// 复核退回: not done, or the reason why it cannot be is not accepted; the clock never stopped.
  case returned
  /// 销号 without a verification of our own, as in records taken over from another system.
  case closed
  /// 延期: a later deadline, asked for before the old one had passed.
  case extended(Deadline)
  /// 挂账: the clock stands still until a day.
  case suspended(Suspension)
  /// 恢复: the clock goes on before that day, with what was left of the limit.
  case resumed(Deadline?)
  /// 无法整改: the unit says it cannot be done; the office decides, and the clock goes on.
  case cannotFix
  /// 作废: it should not have been booked.
  case voided
  /// 重启: it is not done after all; a new round with a new deadline.
  case reopened(Assignment)
  /// 回访: whoever reported it was asked, and is satisfied or not.
  case revisited(satisfied: Bool)
  /// 申诉: the unit says that it was not late by its own fault.
  case appealed
  /// 申诉裁定: where it is upheld the figures exempt it and the fact stays.
  case decided(upheld: Bool)
  /// 合并: the same problem is on record under another number.
  case merged(into: FindingID)
  /// 曝光.
  case exposed
  /// 催办.
  case urged
  /// 更正 of what was reported.
  case corrected(Report)
  /// 备注.
  case noted
  /// 调档: a finding no longer carried forward, as it stands, so that the month can go on from it.
  indirect case recalled(Finding)
}

extension FindingEvent {
  /// The kind of this posting.
  public var kind: Kind {
    switch self {
    case .reported: .reported
    case .accepted: .accepted
    case .rejected: .rejected
    case .assigned: .assigned
    case .reassigned: .reassigned
    case .fixed: .fixed
    case .replied: .replied
    case .verified: .verified
    case .returned: .returned
    case .closed: .closed
    case .extended: .extended
    case .suspended: .suspended
    case .resumed: .resumed
    case .cannotFix: .cannotFix
    case .voided: .voided
    case .reopened: .reopened
    case .revisited: .revisited
    case .appealed: .appealed
    case .decided: .decided
    case .merged: .merged
    case .exposed: .exposed
    case .urged: .urged
    case .corrected: .corrected
    case .noted: .noted
    case .recalled: .recalled
    }
  }
}
