import Creation
import CreationStore

/// 诉求经过 A finding as its postings leave it, beside what another system last wrote about it.
struct RequestThread {
  private(set) var finding: Finding
  /// What the other system last wrote.
  private(set) var received: ReceivedRequest?
  /// How the finding stood when that was taken in.
  private var baseline: Aspects
  /// When something the other system should hear of last happened.
  private(set) var updated: Moment
  /// What was last said to whoever reported: the answer, or why it ended.
  private(set) var notes: String?
  /// Whether anything of that kind happened since the other system wrote.
  private(set) var hasMoved = false

  /// Begins with the report.
  init(_ id: FindingID, _ report: FindingEvent.Report, _ on: Moment, text: String?) {
    finding = Finding(id: id, report: report, on: on, text: text)
    baseline = Aspects(finding)
    updated = on
  }
}

extension RequestThread {
  /// 方面 What a finding and a request both speak of.
  struct Aspects: Hashable {
    var external: String?
    var place: PlaceID?
    var category: CategoryID?
    var lead: UnitID?
    var due: Moment?
    var isOpen: Bool

    init(_ finding: Finding) {
      external = finding.report.external
      place = finding.report.place
      category = finding.report.category
      lead = finding.lead
      due = finding.deadline?.due
      isOpen = finding.state.isOpen
    }
  }

  /// Takes in a posting that follows.
  mutating func take(_ event: FindingEvent, on: Moment, text: String?, received: String?) {
    if event.kind != .recalled { finding.apply(event, on: on) }
    if event.kind.isPublic {
      updated = on
      hasMoved = true
      if event.kind.saysWhy { notes = text ?? event.kind.standingNote ?? notes }
    }
    if let received { take(received) }
  }

  /// Takes in what another system wrote; all before is in it.
  mutating func take(_ received: String) {
    guard let request = ReceivedRequest(received) else { return }
    self.received = request
    baseline = Aspects(finding)
    hasMoved = false
    notes = nil
  }

  /// Whether an aspect is as it was when the other system wrote.
  func keeps<Value: Equatable>(_ aspect: KeyPath<Aspects, Value>) -> Bool {
    Aspects(finding)[keyPath: aspect] == baseline[keyPath: aspect]
  }
}

extension FindingEvent.Kind {
  /// Whether the other system should hear of it; notes, urging, exposure and visits are the office's own.
  fileprivate var isPublic: Bool {
    switch self {
    case .noted, .urged, .exposed, .revisited, .recalled, .appealed, .decided: false
    default: true
    }
  }

  /// Whether its words tell how the matter stands.
  fileprivate var saysWhy: Bool {
    switch self {
    case .replied, .verified, .closed, .fixed, .rejected, .voided, .merged, .suspended, .cannotFix, .reopened:
      true
    default: false
    }
  }

  /// What is said where nobody wrote why it ended; nothing for an ordinary end.
  fileprivate var standingNote: String? {
    switch self {
    case .rejected, .voided, .merged, .suspended, .cannotFix, .reopened: title
    default: nil
    }
  }
}

/// 在册诉求 The threads of many findings, by number and by what another system calls them.
struct RequestThreads {
  private(set) var threads: [FindingID: RequestThread] = [:]
  private var externals: [External: FindingID] = [:]

  /// None.
  init() {}

  /// Reads the findings of those numbers, or of one source; all where neither is said.
  init(_ snapshot: Snapshot, of ids: Set<FindingID>? = nil, source: Source? = nil) throws {
    let first = ids?.map(\.month).min()
    for month in snapshot.months where first.map({ $0 <= month }) ?? (ids == nil) {
      try snapshot.postings(in: month) { (posting, _) throws(Problem) in
        guard case .finding(let id, let event) = posting.body, ids?.contains(id) ?? true else { return }
        if let source, case .reported(let report) = event, report.source != source { return }
        take(id, event, posting)
      }
    }
    note()
  }
}

extension RequestThreads {
  /// The finding another system calls that.
  subscript(source: Source, number: String) -> RequestThread? {
    externals[External(source: source, number: number)].flatMap { threads[$0] }
  }

  private mutating func take(_ id: FindingID, _ event: FindingEvent, _ posting: Posting) {
    if case .reported(let report) = event {
      threads[id] = RequestThread(id, report, posting.on, text: posting.text)
      if let received = posting.received { threads[id]?.take(received) }
    } else {
      threads[id]?.take(event, on: posting.on, text: posting.text, received: posting.received)
    }
  }

  private mutating func note() {
    for (id, thread) in threads {
      guard let number = thread.finding.report.external else { continue }
      let external = External(source: thread.finding.report.source, number: number)
      if let other = externals[external], other < id { continue }
      externals[external] = id
    }
  }
}
