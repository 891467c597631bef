/// 测评账 The results as their postings leave them, by number, in the order they were booked.
///
/// ```swift
/// var book = ResultBook()
/// try book.post(.recorded(result), to: id, on: moment)
/// try book.post(.voided, to: id, on: later)
/// book.valid   // nothing counts
/// ```
public struct ResultBook: Sendable {
  /// The results in the order they came in, void ones too.
  public private(set) var records: [ResultRecord] = []
  private var positions: [ResultID: Int] = [:]
  private let first: Month?

  /// Begins empty: with the ledger, or in the middle of it, in some calendar month. Then a posting that voids a result
  /// of that month or an earlier one which the book does not hold is about one booked before, and passed over.
  public init(beginningIn month: Month? = nil) {
    first = month
  }
}

extension ResultBook {
  /// The result with that number.
  public subscript(id: ResultID) -> ResultRecord? {
    positions[id].map { records[$0] }
  }

  /// The results that count.
  public var valid: [ResultRecord] { records.filter { !$0.isVoid } }

  /// Takes in a posting of an assessment month, the calendar's where none is given; one that voids a result the book
  /// does not hold, or a result recorded twice, is refused.
  public mutating func post(
    _ event: ResultEvent, to id: ResultID, on: Moment, in month: Month? = nil, text: String? = nil
  ) throws(Problem) {
    switch event {
    case .recorded(let result):
      guard positions[id] == nil else { throw .recordedTwice(id) }
      positions[id] = records.count
      records.append(ResultRecord(id: id, result: result, on: on, month: month, text: text))
    case .voided:
      guard let position = positions[id] else {
        if let first, id.month <= first { return }
        throw .unrecorded(id)
      }
      records[position].isVoid = true
    }
  }
}

extension Problem {
  fileprivate static func recordedTwice(_ id: ResultID) -> Problem {
    Problem(
      "同一编号的测评结果录入了两次", at: .record(id.description), why: "流水里有两笔 result.recorded",
      advice: "请运行 creation check 查明，不要手工改动流水")
  }

  fileprivate static func unrecorded(_ id: ResultID) -> Problem {
    Problem(
      "作废的测评结果没有录入过", at: .record(id.description), why: "流水里找不到它的 result.recorded",
      advice: "请运行 creation check 查明，不要手工改动流水")
  }
}
