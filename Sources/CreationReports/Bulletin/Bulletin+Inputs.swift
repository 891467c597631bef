import Creation

extension Bulletin {
  /// 清单进展 How far a responsibility list has got.
  package struct DutyProgress: Hashable, Sendable {
    /// The list's name, such as 短板项目清单.
    package var list: String
    /// 清单事项 in it.
    package var total: Int
    /// 已完成.
    package var done: Int
    /// 逾期未完成.
    package var overdue: Int
    /// 备注.
    package var remark: String?

    /// Creates the progress of a list.
    package init(list: String, total: Int, done: Int, overdue: Int, remark: String? = nil) {
      self.list = list
      self.total = total
      self.done = done
      self.overdue = overdue
      self.remark = remark
    }
  }

  /// 机制落实 How often a routine was owed in the month, and how often it was met.
  package struct RoutineProgress: Hashable, Sendable {
    /// The routine's name, such as 周巡查.
    package var routine: String
    /// Who owed it, in words: 4 个单位, 本机构.
    package var debtors: String
    /// 应落实.
    package var due: Int
    /// 已落实.
    package var met: Int
    /// The units that missed it.
    package var missed: [String]

    /// Creates the progress of a routine.
    package init(routine: String, debtors: String, due: Int, met: Int, missed: [String] = []) {
      self.routine = routine
      self.debtors = debtors
      self.due = due
      self.met = met
      self.missed = missed
    }
  }

  /// 问责 A step taken against a unit, or proposed and confirmed.
  package struct EscalationStep: Hashable, Sendable {
    /// The unit.
    package var unit: String
    /// The step, such as 约谈.
    package var step: String
    /// Why: the evidence in words.
    package var reason: String

    /// Creates a step.
    package init(unit: String, step: String, reason: String) {
      self.unit = unit
      self.step = step
      self.reason = reason
    }
  }

  /// 更正 A month opened again after it was issued: both versions of what changed.
  package struct Correction: Hashable, Sendable {
    /// The month.
    package var month: Month
    /// Why it was opened again.
    package var reason: String
    /// The units whose score or rank changed.
    package var rows: [Row]

    /// Creates a correction.
    package init(month: Month, reason: String, rows: [Row]) {
      self.month = month
      self.reason = reason
      self.rows = rows
    }

    /// A unit as issued and as it is now; no score where it was or is not ranked.
    package struct Row: Hashable, Sendable {
      /// The unit's name.
      package var unit: String
      /// The score that was issued.
      package var issuedScore: Points?
      /// The rank that was issued.
      package var issuedRank: Int?
      /// The score now.
      package var score: Points?
      /// The rank now.
      package var rank: Int?

      /// Creates a row.
      package init(unit: String, issuedScore: Points?, issuedRank: Int?, score: Points?, rank: Int?) {
        self.unit = unit
        self.issuedScore = issuedScore
        self.issuedRank = issuedRank
        self.score = score
        self.rank = rank
      }
    }
  }
}
