import Creation

/// 待录结果 A result to be booked, its words looked up.
struct ResultEntry {
  var result: TestResult
  var on: Moment
  /// The assessment month it is booked in.
  var month: Month
  var text: String?
  var evidence: [Attachment] = []
  /// The line of the table it stands on.
  var line: Int?

  /// What it is the same as.
  var key: ResultKey { ResultKey(result, on: on, in: month, text: text) }

  /// The stretch it counts in.
  var term: Term { result.term ?? Term(month) }
}
