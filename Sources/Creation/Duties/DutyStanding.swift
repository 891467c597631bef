/// 办理情况 Where a duty stands as people speak of it: an open one that was sent back is told from one never delivered.
public enum DutyStanding: String, Coded {
  /// 办理中.
  case open
  /// 退回重办.
  case returned
  /// 待验收.
  case delivered
  /// 已完成.
  case done
  /// 已撤销.
  case dropped

  /// The Chinese word, where the list has none of its own; see ``DutyWords``.
  public var title: String { self == .returned ? "退回重办" : state.title }

  /// The state it is a case of.
  public var state: DutyState {
    switch self {
    case .open, .returned: .open
    case .delivered: .delivered
    case .done: .done
    case .dropped: .dropped
    }
  }
}

extension DutyCourse {
  /// 办理情况 Where it stands.
  public var standing: DutyStanding {
    switch state {
    case .open: returns > 0 ? .returned : .open
    case .delivered: .delivered
    case .done: .done
    case .dropped: .dropped
    }
  }
}
