import Creation

extension Reader where Value == DutyTarget {
  /// A figure to be reached, such as >=500个.
  static var target: Reader {
    Reader { text in
      guard let target = DutyTarget(text) else { throw Problem.unreadableTarget(text) }
      return target
    }
  }
}

extension Reader where Value == Milestone {
  /// A step with its day, such as 完成摸底 2026-03-31.
  static var milestone: Reader {
    Reader { text in
      guard let milestone = Milestone(text) else { throw Problem.unreadableMilestone(text) }
      return milestone
    }
  }
}

extension Reader where Value == LevelRule {
  /// The levels of an indicator, such as A>85% B>80%.
  static var levels: Reader {
    Reader { text in
      guard let levels = LevelRule(text) else { throw Problem.unreadableLevels(text) }
      return levels
    }
  }
}
