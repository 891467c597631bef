/// 件数 What is counted for a unit in a month.
///
/// Counted for the lead unit where findings are concerned; support units have a count of their own.
public enum Count: Int, CaseIterable, Hashable, Sendable {
  /// 期初未销: open when the month began.
  case opening
  /// 交办: came in during the month, by assignment, transfer or reopening.
  case assigned
  /// 销号: closed during the month.
  case closed
  /// 作废: found void, or on record under another number, during the month.
  case void
  /// 转出: handed to another unit during the month.
  case transferredOut
  /// 按期销号: of the closed, those dealt with by their deadline; no deadline counts as on time.
  case closedOnTime
  /// 逾期未销号: open and past due at the as-of date.
  case overdueOpen
  /// 逾期天数: days by which findings were late, as far as they fall in the month.
  case overdueDays
  /// 退回: replies sent back during the month.
  case returned
  /// 复核: replies verified during the month, passed or sent back.
  case verified
  /// 应结: deadline in the month, or earlier and open at its start.
  case due
  /// 应结按期: of those due, the ones dealt with in time.
  case dueOnTime
  /// 当期交办: findings assigned in the month that are still the unit's at the as-of date, or closed by it.
  case current
  /// 当期销号: of those, the ones closed by the as-of date.
  case currentClosed
  /// 配合: findings assigned in the month in which the unit supports another.
  case supported
  /// 挂账: of those due, the ones whose clock stands still at the as-of date.
  case suspended
  /// 反弹: reported in the month as a relapse of an earlier finding.
  case rebounds
  /// 推诿: taken from the unit in the month because it would not.
  case shirked
  /// 立行立改: put right on the spot.
  case fixedOnSpot
  /// 催办: reminders of the office in the month.
  case urged
  /// 曝光: publicly exposed in the month.
  case exposed
  /// 回访: visits in the month.
  case visited
  /// 回访满意: of those, the ones that found satisfaction.
  case satisfied
  /// 申诉豁免: appeals upheld in the month against lateness of an earlier month, which stays as issued.
  case exempted
  /// 申报点位: declared places the unit runs.
  case declared
  /// 已到点位: of those, the ones tested or found at fault in the month.
  case inspected
  /// 清单应完成.
  case dutiesDue
  /// 清单已完成.
  case dutiesDone
  /// 机制应落实.
  case routinesDue
  /// 机制已落实.
  case routinesMet
  /// 满意度调查: answers.
  case asked
  /// 满意: of those, the satisfied.
  case content
  /// 知晓度调查: answers.
  case quizzed
  /// 知晓: of those, the ones who know.
  case aware
  /// 应报材料.
  case materialsDue
  /// 合格材料.
  case materialsComplete
}

extension Count {
  /// The key machines read it by.
  public var key: String { words.key }

  /// The Chinese term.
  public var title: String { words.title }

  /// The term inside a sum, where 期初 says enough.
  var titleInSum: String { self == .opening ? "期初" : title }

  /// What is counted, in words.
  public var meaning: String { words.meaning }

  private var words: (key: String, title: String, meaning: String) {
    switch self {
    case .opening: ("opening", "期初未销", "上月末未销号")
    case .assigned: ("assigned", "交办", "本月交办（含转入、重启）")
    case .closed: ("closed", "销号", "本月销号")
    case .void: ("void", "作废", "本月作废（含合并）")
    case .transferredOut: ("transferred_out", "转出", "本月转给其他单位")
    case .closedOnTime: ("closed_on_time", "按期销号", "本月销号中按期办结的（无时限计为按期）")
    case .overdueOpen: ("overdue_open", "逾期未销号", "截止日仍未销号且已过时限")
    case .overdueDays: ("overdue_days", "逾期天数", "各问题落在本月内的逾期天数之和")
    case .returned: ("returned", "退回", "本月复核不通过")
    case .verified: ("verified", "复核", "本月复核，通过和退回都算")
    case .due: ("due", "应结", "时限在本月，或早于本月而月初未销")
    case .dueOnTime: ("due_on_time", "应结按期", "应结中按期办结的")
    case .current: ("current", "当期交办", "本月交办、截止日仍由该单位办理或已销号的")
    case .currentClosed: ("current_closed", "当期销号", "当期交办中截止日已销号的")
    case .supported: ("supported", "配合", "本月交办中作为配合单位的")
    case .suspended: ("suspended", "挂账", "应结中截止日挂账停表的")
    case .rebounds: ("rebounds", "反弹", "本月登记中与已销号问题同点位同类别、在反弹期内的")
    case .shirked: ("shirked", "推诿", "本月因推诿被改派的")
    case .fixedOnSpot: ("fixed_on_spot", "立行立改", "本月当场整改的")
    case .urged: ("urged", "催办", "本月催办次数")
    case .exposed: ("exposed", "曝光", "本月曝光次数")
    case .visited: ("visited", "回访", "本月回访次数")
    case .satisfied: ("satisfied", "回访满意", "本月回访中满意的")
    case .exempted: ("exempted", "申诉豁免", "本月申诉成立、逾期发生在以前月份的（以前月份的成绩不变）")
    default: wordsOfResults
    }
  }

  /// Those that come from test results and places.
  private var wordsOfResults: (key: String, title: String, meaning: String) {
    switch self {
    case .declared: ("declared", "申报点位", "由该单位管理的申报点位")
    case .inspected: ("inspected", "已到点位", "申报点位中本月有测评结果或登记了问题的")
    case .dutiesDue: ("duties_due", "清单应完成", "清单事项时限在本期，或早于本期而期初未完成的；另加测评结果「清单完成率」的总数")
    case .dutiesDone: ("duties_done", "清单已完成", "其中截止日已验收的；另加测评结果「清单完成率」的件数")
    case .routinesDue: ("routines_due", "机制应落实", "常态机制在本期到期的各期次数；另加测评结果「机制落实率」的总数")
    case .routinesMet: ("routines_met", "机制已落实", "其中有活动记录的；另加测评结果「机制落实率」的件数")
    case .asked: ("asked", "满意度样本", "测评结果「满意率」的总数")
    case .content: ("content", "满意", "测评结果「满意率」的件数")
    case .quizzed: ("quizzed", "知晓度样本", "测评结果「知晓率」的总数")
    case .aware: ("aware", "知晓", "测评结果「知晓率」的件数")
    case .materialsDue: ("materials_due", "应报材料", "申报材料时限在本期，或早于本期而期初未归档的；另加测评结果「材料完备率」的总数")
    case .materialsComplete: ("materials_complete", "合格材料", "其中截止日已归档的；另加测评结果「材料完备率」的件数")
    default: ("", "", "")
    }
  }
}
