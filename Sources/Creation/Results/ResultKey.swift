/// 同一项 What makes two results the same: of them only one can count.
///
/// The same test of the same unit, at the same place, of the same item, by the same assessor, for the same stretch, on
/// the same round of inspection where it was found on one: a place may be visited again and again.
/// What only happened (表扬、批评) can happen again, so there the level, the day and the words tell one from another;
/// an indicator can be measured again on another day.
public struct ResultKey: Hashable, Sendable {
  private let test: TestName
  private let unit: UnitID
  private let place: PlaceID?
  private let item: String?
  private let assessor: UnitID?
  private let inspection: ActivityID?
  private let term: Term
  private let level: String?
  private let day: Day?
  private let text: String?

  /// What a result booked then, in that assessment month, with those words, is the same as.
  public init(_ result: TestResult, on: Moment, in month: Month, text: String?) {
    test = result.test
    unit = result.unit
    place = result.place
    item = result.item
    assessor = result.assessor
    inspection = result.inspection
    term = result.term ?? Term(month)
    let isEvent = result.outcome == .noted
    level = isEvent ? result.level : nil
    day = isEvent || result.test == .measured ? on.day : nil
    self.text = isEvent ? text : nil
  }
}

extension ResultRecord {
  /// What it is the same as.
  public var key: ResultKey { ResultKey(result, on: on, in: month, text: text) }
}
