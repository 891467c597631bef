import Creation

/// What a posting about a result carries.
extension LineWriter {
  mutating func write(_ result: TestResult) {
    field(Slot.place.key, result.place?.rawValue)
    field(Slot.level.key, result.level)
    field(Slot.inspection.key, result.inspection?.description)
    field(Slot.test.key, result.test.rawValue)
    field(Slot.unit.key, result.unit.rawValue)
    field(Slot.term.key, result.term?.description)
    field(Slot.item.key, result.item)
    field(Slot.assessor.key, result.assessor?.rawValue)
    switch result.outcome {
    case .marks(let marks, let full):
      field(Slot.marks.key, JSONValue(marks))
      field(Slot.of.key, JSONValue(full))
    case .share(let part, let whole):
      field(Slot.part.key, part)
      field(Slot.of.key, whole)
    case .value(let value):
      field(Slot.marks.key, JSONValue(value))
      field(Slot.outcome.key, TestResult.Outcome.valueWord)
    case .notApplicable: field(Slot.outcome.key, TestResult.Outcome.notApplicableWord)
    case .noted: field(Slot.outcome.key, TestResult.Outcome.notedWord)
    }
  }
}

extension TestResult.Outcome {
  static let notApplicableWord = "not-applicable"
  static let notedWord = "noted"
  static let valueWord = "value"
}

extension JSONValue {
  /// Marks as a number, or as a text such as `"1/3"` where no decimal is it that can be read again.
  fileprivate init(_ points: Points) {
    let value = points.value
    let text = value.exactText.flatMap { Rational($0) == value ? $0 : nil }
    let number = text.flatMap { JSONNumber($0) }
    self = number.map { .number($0) } ?? .string("\(value.numerator)/\(value.denominator)")
  }
}
