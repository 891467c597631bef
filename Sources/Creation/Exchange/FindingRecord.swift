/// 问题档案 A finding with its whole history, as it leaves one data directory for another.
public struct FindingRecord: Hashable, Sendable {
  /// 问题编号.
  public let id: FindingID
  /// Everything that was posted about it, in order.
  public var postings: [Posting]
  /// What the units, places and categories it names are called.
  public var names: RecordNames

  /// Creates the record.
  public init(id: FindingID, postings: [Posting], names: RecordNames = RecordNames()) {
    self.id = id
    self.postings = postings
    self.names = names
  }
}

/// 所用名称 What entries of the registers are called, by number, so that a record can be understood elsewhere.
public struct RecordNames: Hashable, Sendable {
  /// 责任单位.
  public var units: [String: String] = [:]
  /// 点位.
  public var places: [String: String] = [:]
  /// 问题类别.
  public var categories: [String: String] = [:]

  /// None.
  public init() {}
}

extension FindingRecord {
  /// What keeps the postings from being the history of one finding, with the number of the posting from 1.
  ///
  /// The same rules as for the ledger: a report comes first, in the month of the number, and each posting follows
  /// from the state and the date the ones before it left.
  public var fault: (posting: Int, problem: Problem)? {
    guard let first = postings.first, case .finding(id, .reported(let report)) = first.body else {
      return (1, .notReported(id))
    }
    guard first.on.month == id.month else { return (1, .otherMonth(id, first.on)) }
    var finding = Finding(id: id, report: report, on: first.on)
    for (index, posting) in postings.enumerated().dropFirst() {
      if let problem = FindingRecord.refusal(of: posting, after: finding) { return (index + 1, problem) }
      if case .finding(_, let event) = posting.body, event.kind != .recalled {
        finding.apply(event, on: posting.on)
      }
    }
    return nil
  }

  private static func refusal(of posting: Posting, after finding: Finding) -> Problem? {
    switch posting.body {
    case .finding(finding.id, .reported): .reportedAgain(finding.id)
    case .finding(finding.id, .recalled(let recalled)):
      recalled == finding ? nil : .recalledOtherwise(finding.id)
    case .finding(finding.id, let event): finding.refusal(of: event.kind, on: posting.on)
    case .reporterForgotten(finding.id): nil
    case .unknown(let kind, _): .unknownKind(kind)
    default: .ofAnother(posting.record, finding.id)
    }
  }
}

extension Problem {
  private static let whole = "请从原来的目录重新导出"

  fileprivate static func notReported(_ id: FindingID) -> Problem {
    Problem(
      "档案不是从登记开始的", value: id.description, why: "第一笔应是它的 finding.reported", advice: whole)
  }

  fileprivate static func otherMonth(_ id: FindingID, _ on: Moment) -> Problem {
    Problem(
      "登记时间与编号的月份不符", value: on.title, why: "\(id) 是 \(id.month.title)登记的", advice: whole)
  }

  fileprivate static func reportedAgain(_ id: FindingID) -> Problem {
    Problem("同一问题登记了两次", value: id.description, why: "一份档案只有一笔登记", advice: whole)
  }

  fileprivate static func recalledOtherwise(_ id: FindingID) -> Problem {
    Problem("调档与经过不符", value: id.description, why: "它写的与此前各笔得出的不同", advice: whole)
  }

  fileprivate static func unknownKind(_ kind: String) -> Problem {
    Problem("不认识的流水", value: kind, why: "本程序没有这种记账", advice: "请换用更新的 creation，或从原来的目录重新导出")
  }

  fileprivate static func ofAnother(_ record: String, _ id: FindingID) -> Problem {
    Problem("档案里有别的流水", value: record, why: "这一份是 \(id) 的，只能有它的各笔", advice: whole)
  }
}
