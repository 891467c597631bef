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

  /// Makes room for so many more findings at once.
  public mutating func reserve(_ count: Int) {
    findings.reserveCapacity(findings.count + count)
  }

  /// Takes in a posting and tells the debtor before and after; a posting for a finding the book does not
  /// hold, or one reported twice, is refused.
  @discardableResult
  public mutating func post(
    _ event: FindingEvent, to id: FindingID, on: Moment, text: String? = nil
  ) throws(Problem) -> Change {
    if case .reported(let report) = event {
      guard positions[id] == nil else { throw .reportedTwice(id) }
      positions.note(findings.count, of: id)
      findings.append(Finding(id: id, report: report, on: on, text: text))
      return Change(position: findings.count - 1, before: nil, after: nil, was: .reported)
    }
    if case .recalled(let finding) = event, positions[id] == nil { return recall(finding, text) }
    guard let position = positions[id] else { throw .unreported(id) }
    let (before, was) = (findings[position].debtor, findings[position].state)
    if event.kind != .recalled { findings[position].apply(event, on: on) }
    return Change(position: position, before: before, after: findings[position].debtor, was: was)
  }

  /// Takes in a finding that no closing handed on; one the book holds already needs no recalling.
  private mutating func recall(_ finding: Finding, _ text: String?) -> Change {
    positions.note(findings.count, of: finding.id)
    findings.append(finding)
    findings[findings.count - 1].text = text
    return Change(position: findings.count - 1, before: nil, after: nil, was: finding.state)
  }

  /// What a posting did to who owes the work.
  public struct Change {
    /// Position of the finding in ``FindingBook/findings``.
    public var position: Int
    /// The unit that owed the work before.
    public var before: UnitID?
    /// The unit that owes it now.
    public var after: UnitID?
    /// Where the finding stood before.
    public var was: FindingState
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
