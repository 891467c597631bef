import Creation

/// What happened to results.
extension PostingReader {
  /// What happened to which result; nothing for a line about something else.
  func resultEvent() throws(Fault) -> (id: ResultID, event: ResultEvent)? {
    guard let word = fields.word(Slot.kind.rawValue, in: ResultEvent.Kind.ledgerWords) else { return nil }
    guard let bytes = fields.bytes(Slot.id.rawValue), let id = ResultID(ascii: bytes) else {
      throw Fault(why: "没有测评结果编号 id，或写法不对")
    }
    switch ResultEvent.Kind.allCases[word] {
    case .recorded: return (id, .recorded(try result()))
    case .voided: return (id, .voided)
    }
  }

  private func result() throws(Fault) -> TestResult {
    guard let test = fields.string(Slot.test.rawValue), let unit = fields.string(Slot.unit.rawValue) else {
      throw Fault(why: "没有测评名称 test 或单位 unit")
    }
    return TestResult(
      TestName(rawValue: test), of: UnitID(rawValue: unit), for: try term(),
      place: fields.string(Slot.place.rawValue).map(PlaceID.init(rawValue:)),
      item: fields.string(Slot.item.rawValue), level: fields.string(Slot.level.rawValue),
      assessor: fields.string(Slot.assessor.rawValue).map(UnitID.init(rawValue:)),
      inspection: try inspection(), outcome: try outcome())
  }

  private func inspection() throws(Fault) -> ActivityID? {
    guard fields.has(Slot.inspection.rawValue) else { return nil }
    guard let id = fields.string(Slot.inspection.rawValue).flatMap({ ActivityID($0) }) else {
      throw Fault(why: "检查编号 inspection 写法不对")
    }
    return id
  }

  private func term() throws(Fault) -> Term? {
    guard fields.has(Slot.term.rawValue) else { return nil }
    guard let term = fields.string(Slot.term.rawValue).flatMap({ Term($0) }) else {
      throw Fault(why: "考评期 term 写法不对")
    }
    return term
  }

  private func outcome() throws(Fault) -> TestResult.Outcome {
    if let value = try measured() { return value }
    let forms = [Slot.marks, .part, .outcome].filter { fields.has($0.rawValue) }
    guard forms.count == 1, let form = forms.first else { throw Fault(why: "marks、part、outcome 要有一个，只有一个") }
    switch form {
    case .marks:
      if let marks = points(.marks), let full = points(.of) { return .marks(marks, of: full) }
    case .part:
      if let part = fields.int(Slot.part.rawValue), let whole = fields.int(Slot.of.rawValue) {
        return .share(part, of: whole)
      }
    default:
      switch fields.string(Slot.outcome.rawValue) {
      case TestResult.Outcome.notApplicableWord: return .notApplicable
      case TestResult.Outcome.notedWord: return .noted
      default: break
      }
    }
    throw Fault(why: "结果 \(form.key)、of 不全或写法不对")
  }

  /// 实测值: marks that are said to be a value, and so are out of nothing.
  private func measured() throws(Fault) -> TestResult.Outcome? {
    guard fields.string(Slot.outcome.rawValue) == TestResult.Outcome.valueWord else { return nil }
    guard let value = points(.marks), ![Slot.part, .of].contains(where: { fields.has($0.rawValue) }) else {
      throw Fault(why: "实测值 outcome 要有 marks，没有 part、of")
    }
    return .value(value)
  }

  private func points(_ slot: Slot) -> Points? {
    switch fields.kind(slot.rawValue) {
    case .int, .number: fields.source(slot.rawValue).flatMap { Points(String(decoding: $0, as: UTF8.self)) }
    default: fields.string(slot.rawValue).flatMap { Rational(fraction: $0) }.map { Points($0) }
    }
  }
}
