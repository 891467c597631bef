/// 登记册变动 An entry of a register was added, edited or retired.
///
/// The register holds what is true now; these postings keep every earlier state (「对变动情况要及时更新」, 中山，二).
public struct RegisterChange: Hashable, Sendable {
  /// Which register.
  public var register: Register
  /// What was done.
  public var action: Action
  /// The entry's number.
  public var id: String
  /// The fields that changed as they were, as JSON; empty for a new entry.
  public var was: String?
  /// The fields that changed as they are now, as JSON.
  public var now: String

  /// Creates the change.
  public init(_ register: Register, _ action: Action, id: String, was: String? = nil, now: String) {
    self.register = register
    self.action = action
    self.id = id
    self.was = was
    self.now = now
  }

  /// 登记册 A register of the data directory.
  public enum Register: String, Coded {
    /// 单位.
    case unit
    /// 点位.
    case place
    /// 网格.
    case grid
    /// 类别.
    case category
    /// 常用视图.
    case view
    /// 导入方案.
    case profile
    /// 责任清单.
    case list
    /// 清单事项.
    case duty
    /// 测评指标.
    case indicator
    /// 常态机制.
    case routine
    /// 检查计划.
    case plan
    /// 挂钩联系.
    case link
    /// 荣誉.
    case honour

    /// The Chinese word.
    public var title: String {
      switch self {
      case .unit: "责任单位"
      case .place: "点位"
      case .grid: "网格"
      case .category: "问题类别"
      case .view: "常用视图"
      case .profile: "导入方案"
      case .list: "责任清单"
      case .duty: "清单事项"
      case .indicator: "测评指标"
      case .routine: "常态机制"
      case .plan: "检查计划"
      case .link: "挂钩联系"
      case .honour: "荣誉"
      }
    }
  }

  /// 变动 What was done to the entry.
  public enum Action: String, Coded {
    /// 登记.
    case added
    /// 变更.
    case edited
    /// 停用.
    case retired
    /// 撤销登记: the command that added it was taken back.
    case removed

    /// The Chinese word.
    public var title: String {
      switch self {
      case .added: "登记"
      case .edited: "变更"
      case .retired: "停用"
      case .removed: "撤销登记"
      }
    }
  }
}
