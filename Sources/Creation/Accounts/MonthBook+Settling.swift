extension MonthBook {
  /// 结清 Lets go of the findings nothing more is expected of before an assessment month that begins on a day: what
  /// they count as stays, since nothing can change it but a posting that calls them back (调档) and so takes them in
  /// again.
  ///
  /// A book whose figures are to be opened down to the findings keeps them all.
  public mutating func settle(before first: Day) {
    guard !trace.isOpenable else { return }
    var counted = trace
    var gone: [Int] = []
    book.forEach { (position, finding: borrowing Finding) in
      guard finding.needsRecall(since: first) else { return }
      count(position, finding, asOf: Moment(first.advanced(by: -1)), in: &counted)
      gone.append(position)
    }
    trace = counted
    book.letGo(of: gone)
    leads = without(gone)
  }

  private func without(_ gone: [Int]) -> ContiguousArray<Int32> {
    var left: ContiguousArray<Int32> = []
    var next = 0
    for position in leads.indices {
      if next < gone.count, gone[next] == position { next += 1 } else { left.append(leads[position]) }
    }
    return left
  }

  /// Takes back what a finding counted as when it was settled, now that it is called back as it stood then: in the
  /// month and in each stretch, unless it was settled before these began.
  mutating func unsettle(_ position: Int) {
    var (trace, stretches) = (trace, stretches)
    book.look(at: position) { (finding: borrowing Finding) in
      let moment = Moment(finding.last.day)
      if begunWith.contains(finding.id) || finding.last.day >= days.first {
        count(position, finding, asOf: moment, in: &trace, isTakenBack: true)
      }
      for index in stretches.indices
      where stretches[index].begunWith.contains(finding.id) || finding.last.day >= stretches[index].days.first
      {
        count(position, finding, asOf: moment, in: &stretches[index], &trace, isTakenBack: true)
      }
    }
    (self.trace, self.stretches) = (trace, stretches)
  }
}
