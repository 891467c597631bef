import Creation
import CreationStore

/// 筛选 Which findings a list shows: those that meet every condition written; a condition written more than
/// once is met by any of its values.
struct FindingFilter: Sendable {
  var times: FindingTimes
  var units: FindingUnits
  var spots: FindingSpots
  var stage: FindingStage
  var words: FindingWords
  var marks: FindingMarks

  static let parameter = Parameter<FindingFilter>.group(
    FindingUnits.parameter, FindingSpots.parameter, FindingWords.parameter, FindingStage.parameter,
    FindingMarks.parameter, FindingTimes.parameter
  ) { units, spots, words, stage, marks, times in
    FindingFilter(times: times, units: units, spots: spots, stage: stage, words: words, marks: marks)
  }
}

/// 条件 Some of the conditions a finding may have to meet.
protocol FindingCondition: Sendable {
  /// Looks words up, settles periods, and adds what remains to be tried on each finding; everything wrong is
  /// thrown at once.
  func add(to sieve: inout FindingSieve, _ snapshot: Snapshot, asOf moment: Moment) throws
}

extension FindingFilter {
  /// Whether only open findings can pass, so that the last closing and the open months say all.
  var isOpenOnly: Bool { stage.isOpenOnly ?? (stage.overdueBy != nil && times.closed.isEmpty) }

  /// The filter made ready for findings; everything wrong is thrown at once.
  func sieve(_ snapshot: Snapshot, asOf moment: Moment) throws -> FindingSieve {
    var sieve = FindingSieve()
    if isOpenOnly { sieve.requireOpen(since: snapshot.lastClosed?.next) }
    var problems = Problems([])
    for condition in [times, units, spots, stage, words, marks] as [any FindingCondition] {
      problems.collecting { try condition.add(to: &sieve, snapshot, asOf: moment) }
    }
    try problems.throwIfAny()
    return sieve
  }
}
