/// 问题账 The findings as their postings leave them, by number.
///
/// Begins with what was carried forward and takes in postings one by one.
public struct FindingBook: Sendable {
  /// The findings in the order they came in.
  public private(set) var findings: ContiguousArray<Finding>
  private var positions = FindingPositions()

  /// Begins with the findings carried forward.
  public init(_ opening: some Sequence<Finding> = []) {
    findings = ContiguousArray(opening)
    for (position, finding) in findings.enumerated() { positions.note(position, of: finding.id) }
  }
}

extension FindingBook {
  /// The finding with that number.
  public subscript(id: FindingID) -> Finding? {
    positions[id].map { findings[$0] }
  }

  /// Whether it holds the finding with that number.
  public func holds(_ id: FindingID) -> Bool { positions[id] != nil }

  /// Calls with each finding where it lies, since a copy of one costs more than most that is asked of it.
  @inline(__always)
  func forEach(_ body: (Int, borrowing Finding) -> Void) {
    findings.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      for position in buffer.indices { body(position, (first + position).pointee) }
    }
  }

  /// Calls with the finding at a position where it lies.
  func look<Result>(at position: Int, _ body: (borrowing Finding) -> Result?) -> Result? {
    findings.withUnsafeBufferPointer { buffer in buffer.baseAddress.flatMap { body(($0 + position).pointee) }
    }
  }

  /// Whether it held the finding with that number and let go of it.
  func hasLetGo(of id: FindingID) -> Bool { positions.isGone(id) }

  /// Lets go of the findings at some positions, given in order; the others move up.
  mutating func letGo(of gone: [Int]) {
    var (kept, next) = (0, 0)
    for position in findings.indices {
      let id = findings[position].id
      if next < gone.count, gone[next] == position {
        next += 1
        positions.noteGone(id)
      } else {
        if kept < position { findings.swapAt(kept, position) }
        positions.note(kept, of: id)
        kept += 1
      }
    }
    findings.removeSubrange(kept...)
  }

  /// Makes room for so many more findings at once.
  public mutating func reserve(_ count: Int) {
    findings.reserveCapacity(findings.count + count)
  }

  /// Takes in a posting and tells what it met; a posting for a finding the book does not hold, or one reported twice,
  /// is refused.
  @discardableResult
  public mutating func post(
    _ event: FindingEvent, to id: FindingID, on: Moment, text: String? = nil
  ) throws(Problem) -> Change {
    if case .reported(let report) = event {
      guard positions[id] == nil, !positions.isGone(id) else { throw .reportedTwice(id) }
      return add(Finding(id: id, report: report, on: on, text: text))
    }
    guard let position = positions[id] else {
      // What no closing handed on is called back as it stands.
      guard case .recalled(var finding) = event else { throw .unreported(id) }
      finding.text = text
      return add(finding)
    }
    let was = findings[position].state
    if case .recalled = event { return Change(position: position, was: was) }
    findings[position].apply(event, on: on)
    return Change(position: position, was: was)
  }

  private mutating func add(_ finding: consuming Finding) -> Change {
    let position = findings.count
    positions.note(position, of: finding.id)
    findings.append(finding)
    return Change(position: position, was: nil)
  }

  /// What a posting met.
  public struct Change {
    /// Position of the finding in ``FindingBook/findings``.
    public var position: Int
    /// Where the finding stood before; nothing for one the book did not hold.
    public var was: FindingState?
  }
}

extension Problem {
  fileprivate static func reportedTwice(_ id: FindingID) -> Problem {
    Problem(
      "同一编号登记了两次", at: .record(id.description), why: "流水里有两笔 finding.reported",
      advice: "请运行 creation check 查明，不要手工改动流水")
  }

  fileprivate static func unreported(_ id: FindingID) -> Problem {
    Problem(
      "问题没有登记就有了后续记账", at: .record(id.description), why: "流水里找不到它的 finding.reported",
      advice: "请运行 creation check 查明，不要手工改动流水")
  }
}
