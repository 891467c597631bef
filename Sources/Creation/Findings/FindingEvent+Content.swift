extension FindingEvent {
  /// 登记 What is known of a problem when it is reported.
  public struct Report: Hashable, Sendable {
    /// 点位.
    public var place: PlaceID?
    /// 问题类别.
    public var category: CategoryID?
    /// 来源.
    public var source: Source
    /// 外部编号 the other system gave it; an import never takes the same one twice.
    public var external: String?
    /// 级别 of the source, such as 市级 or 省级; rules weigh it.
    public var level: String?
    /// 渠道 by which it came, such as 电话 or 微信小程序.
    public var channel: String?
    /// 检查批次 The round of inspection it was found in.
    public var inspection: String?
    /// 反弹 The earlier finding, of the same category at the same place, that it is a relapse of.
    public var rebounds: FindingID?

    /// Creates the report.
    public init(
      place: PlaceID? = nil, category: CategoryID? = nil, source: Source = .daily,
      external: String? = nil, level: String? = nil, channel: String? = nil, inspection: String? = nil,
      rebounds: FindingID? = nil
    ) {
      self.place = place
      self.category = category
      self.source = source
      self.external = external
      self.level = level
      self.channel = channel
      self.inspection = inspection
      self.rebounds = rebounds
    }
  }

  /// 交办 Who has to deal with it, and by when.
  public struct Assignment: Hashable, Sendable {
    /// 牵头单位.
    public var lead: UnitID
    /// 配合单位.
    public var supports: [UnitID]
    /// 整改时限; without one the finding counts as on time whenever it is closed.
    public var deadline: Deadline?

    /// Creates the assignment.
    public init(lead: UnitID, supports: [UnitID] = [], deadline: Deadline? = nil) {
      self.lead = lead
      self.supports = supports
      self.deadline = deadline
    }
  }

  /// 改派 Who has it from now on, and why it left the unit that had it.
  public struct Transfer: Hashable, Sendable {
    /// Who has it now.
    public var assignment: Assignment
    /// Why.
    public var cause: Cause

    /// Creates the transfer.
    public init(_ assignment: Assignment, cause: Cause) {
      self.assignment = assignment
      self.cause = cause
    }

    /// 改派原因.
    public enum Cause: String, Coded {
      /// 责任单位有误: it was never that unit's.
      case wrongUnit = "wrong-unit"
      /// 推诿: it was, and the unit would not; counted against it.
      case shirked
      /// 职责调整: who is responsible has changed since.
      case adjusted

      /// The Chinese word.
      public var title: String {
        switch self {
        case .wrongUnit: "责任单位有误"
        case .shirked: "推诿"
        case .adjusted: "职责调整"
        }
      }
    }
  }

  /// 挂账 Until when the clock stands still, and what the deadline is if it goes on by itself after that day.
  public struct Suspension: Hashable, Sendable {
    /// The last day on which the clock stands still.
    public var until: Day
    /// The deadline with what was left of the limit counted from that day on; nothing where there was none.
    public var deadline: Deadline?

    /// Creates the suspension.
    public init(until: Day, deadline: Deadline? = nil) {
      self.until = until
      self.deadline = deadline
    }
  }
}
