extension TestResult {
  /// Everything that keeps it from being a result booked then, in that assessment month: an outcome that cannot be, a
  /// term that is no stretch of its own.
  public func faults(on moment: Moment, in month: Month) -> [Problem] {
    [outcome.fault, term?.fault(on: moment, in: month), shareFault].compactMap(\.self)
  }
}

extension TestResult {
  /// A result named after a rate is counted in it, and so must be so many of so many.
  private var shareFault: Problem? {
    switch outcome {
    case .share, .notApplicable: nil
    case .marks, .value, .noted: Rate.ofResults.contains { $0.title == test.rawValue } ? .noShare(test) : nil
    }
  }
}

extension TestResult.Outcome {
  /// What is wrong with the figures, if anything: marks lie between nought and the full mark, a part between nought and
  /// the whole, and neither is out of nothing.
  public var fault: Problem? {
    switch self {
    case .marks(let marks, let full):
      guard full > 0 else { return .emptyWhole("满分", full.description) }
      return 0 <= marks && marks <= full ? nil : .outOfBounds("得分", marks.description, "满分", full.description)
    case .share(let part, let whole):
      guard whole > 0 else { return .emptyWhole("总数", whole.description) }
      return 0...whole ~= part ? nil : .outOfBounds("件数", part.description, "总数", whole.description)
    case .value, .notApplicable, .noted: return nil
    }
  }
}

extension Term {
  /// The term of a result booked then, in that assessment month: a month's result counts in the month it is booked in
  /// and has none.
  ///
  /// Another month than that, and a stretch that has not begun, are refused.
  public func kept(on moment: Moment, in month: Month) throws(Problem) -> Term? {
    if self == Term(month) { return nil }
    if let fault = fault(on: moment, in: month) { throw fault }
    return self
  }

  fileprivate func fault(on moment: Moment, in month: Month) -> Problem? {
    guard span != .month else { return .termIsMonth(self, moment, month) }
    return first > month ? .termAhead(self, moment) : nil
  }
}

extension Problem {
  fileprivate static func noShare(_ test: TestName) -> Problem {
    Problem(
      "这一项要写件数", value: test.rawValue, why: "「\(test)」是考评指标，按件数 ÷ 总数计，得分、实测值和记一次算不进去",
      advice: "请写 --share 件数/总数，如 --share 180/200")
  }

  fileprivate static func emptyWhole(_ noun: String, _ value: String) -> Problem {
    Problem("\(noun)不对", value: value, why: "\(noun)要大于 0", advice: "请核对\(noun)；没有可测的，请记不适用")
  }

  fileprivate static func outOfBounds(
    _ noun: String, _ value: String, _ whole: String, _ limit: String
  ) -> Problem {
    Problem("\(noun)不对", value: value, why: "\(noun)在 0 到\(whole) \(limit) 之间", advice: "请核对\(noun)和\(whole)")
  }

  fileprivate static func termIsMonth(_ term: Term, _ on: Moment, _ month: Month) -> Problem {
    Problem(
      "考评期不能是另一个月", at: .option("--term"), value: term.description,
      why: "月度的结果计在它的日期所在的月，这一项的日期是 \(on.title)，计入 \(month.title)",
      advice: "请把日期写在 \(term.title)，不写考评期；季度、半年、年度的写 2026Q3、2026H1、2026")
  }

  fileprivate static func termAhead(_ term: Term, _ on: Moment) -> Problem {
    Problem(
      "考评期还没有开始", at: .option("--term"), value: term.description,
      why: "它从 \(term.first.title)开始，这一项的日期是 \(on.title)", advice: "请核对考评期和日期")
  }
}
