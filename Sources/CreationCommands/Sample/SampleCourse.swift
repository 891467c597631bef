import Creation

/// 一件问题的经过 The steps of one finding of the sample; a step the rules refuse does not happen.
struct SampleCourse {
  private(set) var steps: [SampleLife.Step] = []
  private(set) var finding: Finding
  private let key: Int
  private let end: Day

  /// Begins with the report.
  init(key: Int, report: FindingEvent.Report, text: String?, on: Moment, end: Day) {
    self.key = key
    self.end = end
    finding = Finding(id: FindingID(month: on.month, serial: 1), report: report, on: on)
    steps.append(SampleLife.Step(on: on, key: key, event: .reported(report), text: text))
  }
}

extension SampleCourse {
  /// When the last step was.
  var last: Moment { finding.last }

  /// Takes a step, unless it lies behind the end of the sample or may not follow.
  mutating func add(_ event: FindingEvent, _ on: Moment, _ text: String? = nil) {
    guard on.day <= end, finding.refusal(of: event, on: on, under: FindingLimits()) == nil else { return }
    finding.apply(event, on: on)
    steps.append(SampleLife.Step(on: on, key: key, event: event, text: text))
  }
}
