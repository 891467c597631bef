/// 单位月账 What a unit owed and did in a month, counted for the lead unit.
///
/// The balance holds always: opening + assigned − closed − void − transferred out = closing.
/// 「列清单、对账单」（泉州，二）.
public struct Account: Hashable, Sendable {
  /// 期初未销: open when the month began.
  public var opening = 0
  /// 交办: came in during the month, by assignment, transfer or reopening.
  public var assigned = 0
  /// 销号: closed during the month.
  public var closed = 0
  /// 作废: found void, or on record under another number, during the month.
  public var void = 0
  /// 转出: handed to another unit during the month.
  public var transferredOut = 0
  /// 按期销号: of the closed, those dealt with by their deadline; no deadline counts as on time.
  public var closedOnTime = 0
  /// 逾期未销号: open and past due at the as-of date.
  public var overdueOpen = 0
  /// 逾期天数: days by which findings were late, as far as they fall in the month.
  public var overdueDays = 0
  /// 退回: replies sent back during the month.
  public var returned = 0
  /// 复核: replies verified during the month, passed or sent back.
  public var verified = 0
  /// 应结: deadline in the month, or earlier and open at its start.
  public var due = 0
  /// 应结按期: of those due, the ones dealt with in time.
  public var dueOnTime = 0
  /// 当期交办: findings assigned in the month.
  public var current = 0
  /// 当期销号: of those assigned in the month, the ones closed by the as-of date.
  public var currentClosed = 0
  /// 配合: findings assigned in the month in which the unit supports another.
  public var supported = 0

  /// 挂账: of those due, the ones whose clock stands still at the as-of date.
  public var suspended = 0
  /// 反弹: reported in the month as a relapse of an earlier finding.
  public var rebounds = 0
  /// 推诿: taken from the unit in the month because it would not.
  public var shirked = 0
  /// 立行立改: put right on the spot.
  public var fixedOnSpot = 0
  /// 催办: reminders of the office in the month.
  public var urged = 0
  /// 曝光: publicly exposed in the month.
  public var exposed = 0
  /// 回访: visits in the month.
  public var visited = 0
  /// 回访满意: of those, the ones that found satisfaction.
  public var satisfied = 0
  /// 申诉豁免: appeals upheld in the month against lateness of an earlier month, which stays as issued.
  public var exempted = 0

  /// Creates an empty account.
  public init() {}

  /// 期末未销: open at the as-of date.
  public var closing: Int { opening + assigned - closed - void - transferredOut }

  /// Whether the unit had anything to do in the month.
  public var hadWork: Bool { opening + assigned > 0 }
}

extension Account {
  /// The counts with the keys files use for them.
  ///
  /// What is worked out of them, the balance and the rates, is not among them.
  public static var fields: [(key: String, path: any WritableKeyPath<Account, Int> & Sendable)] {
    [
      ("opening", \.opening), ("assigned", \.assigned), ("closed", \.closed), ("void", \.void),
      ("transferred_out", \.transferredOut), ("closed_on_time", \.closedOnTime),
      ("overdue_open", \.overdueOpen), ("overdue_days", \.overdueDays), ("returned", \.returned),
      ("verified", \.verified), ("due", \.due), ("due_on_time", \.dueOnTime), ("current", \.current),
      ("current_closed", \.currentClosed), ("supported", \.supported), ("suspended", \.suspended),
      ("rebounds", \.rebounds), ("shirked", \.shirked), ("fixed_on_spot", \.fixedOnSpot), ("urged", \.urged),
      ("exposed", \.exposed), ("visited", \.visited), ("satisfied", \.satisfied), ("exempted", \.exempted),
    ]
  }

  /// Adds another account's counts.
  public mutating func add(_ other: Account) {
    for (_, path) in Account.fields { self[keyPath: path] += other[keyPath: path] }
  }
}
