/// 评定写法 How an inspector writes an outcome: a grade of the checklist, or points.
///
/// ```swift
/// try GradeWord("基本合格").outcome(of: 2)   // 1 of 2
/// try GradeWord("13.5/15").outcome(of: 2)   // 13.5 of 15
/// try GradeWord("8").outcome(of: 10)        // 8 of 10
/// ```
public enum GradeWord: Hashable, Sendable {
  /// 合格, 基本合格, 不合格, 不适用.
  case grade(ItemGrade)
  /// Points, out of a full mark of their own or of the item's.
  case marks(Points, of: Points?)
}

extension GradeWord {
  /// Reads a grade by word, or points as `8` or `13.5/15`; where a full mark is given beside them, both must agree.
  public init(_ text: String, of full: Points? = nil) throws(Problem) {
    let word = text.trimmed
    if let grade = ItemGrade(text: word) {
      self = .grade(grade)
      return
    }
    let parts = word.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { "/／".contains($0) }
    ).map { Points(String($0).trimmed) }
    guard let marks = parts.first ?? nil, parts.allSatisfy({ $0 != nil }) else {
      throw .unreadableGrade(word)
    }
    let own = parts.count > 1 ? parts[1] : nil
    if let own, let full, own != full { throw .twoWholes(word, full) }
    self = .marks(marks, of: own ?? full)
  }

  /// What it is as the result of an item with that full mark; points outside it are refused.
  public func outcome(of full: Points) throws(Problem) -> TestResult.Outcome {
    let outcome: TestResult.Outcome =
      switch self {
      case .grade(let grade): grade.outcome(of: full)
      case .marks(let marks, let own): .marks(marks, of: own ?? full)
      }
    if let fault = outcome.fault { throw fault }
    return outcome
  }

  /// Whether it says its full mark itself, so that no item has to.
  public var isComplete: Bool {
    switch self {
    case .grade(let grade): grade == .notApplicable
    case .marks(_, let full): full != nil
    }
  }
}

extension Problem {
  fileprivate static func unreadableGrade(_ word: String) -> Problem {
    Problem(
      "读不懂这个结果", value: word,
      why: "可写 \(ItemGrade.allCases.map(\.title).joined(separator: "、"))，或得分，如 8、13.5/15", advice: "请改正结果")
  }

  fileprivate static func twoWholes(_ word: String, _ full: Points) -> Problem {
    Problem("满分写了两个", value: word, why: "同一行的「满分」写的是 \(full)", advice: "请只留一个")
  }
}
