extension FindingEvent {
  /// 记账种类 The kind of posting, as the ledger writes it after `finding.`; see ``FindingEvent`` for each.
  public enum Kind: String, Coded {
    /// The way from report to closing.
    case reported, accepted, rejected, assigned, reassigned, fixed, replied, verified, returned, closed
    /// What moves the deadline or ends the matter otherwise.
    case extended, suspended, resumed
    /// See ``FindingEvent/cannotFix``.
    case cannotFix = "cannot-fix"
    /// What comes after, and what leaves the state as it is.
    case voided, reopened, revisited, appealed, decided, merged, exposed, urged, corrected, noted, recalled
  }
}

extension FindingEvent.Kind {
  /// The Chinese word.
  public var title: String {
    switch self {
    case .reported: "登记"
    case .accepted: "立案"
    case .rejected: "不予受理"
    case .assigned: "交办"
    case .reassigned: "改派"
    case .fixed: "立行立改"
    case .replied: "回复"
    case .verified: "复核通过"
    case .returned: "复核退回"
    case .closed: "销号"
    case .extended: "延期"
    case .suspended: "挂账"
    case .resumed: "恢复"
    case .cannotFix: "无法整改"
    case .voided: "作废"
    case .reopened: "重启"
    case .revisited: "回访"
    case .appealed: "申诉"
    case .decided: "申诉裁定"
    case .merged: "合并"
    case .exposed: "曝光"
    case .urged: "催办"
    case .corrected: "更正"
    case .noted: "备注"
    case .recalled: "调档"
    }
  }

  /// The states from which a posting of this kind may follow; none for those that begin a record.
  public var allowedFrom: Set<FindingState> {
    switch self {
    case .reported, .recalled: []
    case .accepted: [.reported, .rejected]
    case .rejected: [.reported, .accepted]
    case .assigned: [.reported, .accepted]
    case .reassigned: [.assigned, .replied, .returned, .suspended, .cannotFix]
    case .fixed: [.assigned]
    case .replied: [.assigned, .returned, .cannotFix]
    case .verified: [.replied]
    case .returned: [.replied, .cannotFix]
    case .closed: [.assigned, .replied, .returned, .suspended, .cannotFix]
    case .extended: [.assigned, .returned]
    case .suspended: [.assigned, .returned, .cannotFix]
    case .resumed: [.suspended]
    case .cannotFix: [.assigned, .returned]
    case .reopened: [.closed, .void, .merged]
    case .revisited, .appealed, .decided: [.closed]
    case .urged: [.assigned, .returned, .cannotFix]
    case .voided, .merged: Set(FindingState.allCases.filter(\.isOpen))
    case .corrected: Set(FindingState.allCases.filter(\.isProblem))
    case .exposed, .noted: Set(FindingState.allCases)
    }
  }

  /// Whether it may also be said of a suspended finding, whose clock is then set going first (先记恢复).
  public var resumesFirst: Bool { self == .replied || self == .cannotFix }

  /// What can be said of a finding in a state, in words.
  public static func titles(after state: FindingState) -> [String] {
    allCases.filter { kind in
      kind.allowedFrom.contains(state) || (state == .suspended && kind.resumesFirst)
    }.map(\.title)
  }

  /// The state it leads to from another; the same one where it changes nothing.
  public func state(after state: FindingState) -> FindingState {
    switch self {
    case .reported: .reported
    case .accepted: .accepted
    case .rejected: .rejected
    case .assigned, .reassigned, .reopened: .assigned
    case .replied: .replied
    case .returned: .returned
    case .fixed, .verified, .closed: .closed
    case .suspended: .suspended
    case .resumed: .assigned
    case .cannotFix: .cannotFix
    case .voided: .void
    case .merged: .merged
    case .extended, .revisited, .appealed, .decided, .exposed, .urged, .corrected, .noted, .recalled: state
    }
  }
}
