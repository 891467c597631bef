/// 测评账 The results as their postings leave them.
public typealias ResultBook = RecordBook<ResultRecord>

extension RecordBook<ResultRecord> {
  /// Takes in a posting of an assessment month, the calendar's where none is given; one that voids a result the book
  /// does not hold, or a result recorded twice, is refused.
  public mutating func post(
    _ event: ResultEvent, to id: ResultID, on: Moment, in month: Month? = nil, text: String? = nil
  ) throws(Problem) {
    switch event {
    case .recorded(let result):
      try book(ResultRecord(id: id, result: result, on: on, month: month, text: text))
    case .voided: try void(id)
    }
  }
}
