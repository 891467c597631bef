import Creation

@testable import CreationStore

/// Results with every field that can be there, filled at random.
extension Chance {
  mutating func points() -> Points {
    one(
      of: [
        Points(int(0...1000)), Points(Rational(int(0...100_000), over: 100) ?? 0),
        Points(Rational(int(1...99), over: 7) ?? 0), Points(int(0...Int.max)),
        Points(Rational(1, over: 1 << 40) ?? 0),
      ], else: 0)
  }

  mutating func outcome() -> TestResult.Outcome {
    one(
      of: [
        .marks(points(), of: points()), .value(points()), .value(-points()),
        .share(int(0...200), of: int(0...Int.max)), .notApplicable, .noted,
      ], else: .noted)
  }

  mutating func term() -> Term {
    Term(one(of: Term.Span.allCases, else: .year), around: Known.month("2026-01").advanced(by: int(0...40)))
  }

  mutating func result() -> TestResult {
    TestResult(
      TestName(rawValue: oddText(upTo: 3)), of: UnitID(rawValue: oddText(upTo: 3)), for: maybe { $0.term() },
      place: maybe { PlaceID(rawValue: $0.oddText(upTo: 3)) }, item: maybe { $0.oddText(upTo: 3) },
      level: maybe { $0.oddText(upTo: 3) }, assessor: maybe { UnitID(rawValue: $0.oddText(upTo: 3)) },
      inspection: maybe { ActivityID(month: $0.resultID().month, serial: Int32($0.int(1...99_999))) },
      outcome: outcome())
  }

  mutating func resultID() -> ResultID {
    ResultID(month: Known.month("2026-01").advanced(by: int(0...30)), serial: Int32(int(1...99_999)))
  }
}

extension Known {
  static func result(_ text: String) -> ResultID {
    ResultID(text) ?? ResultID(month: month("2026-10"), serial: .max)
  }
}

/// One fact about a result to be posted.
struct ResultFact: Sendable {
  var id: ResultID
  var event: ResultEvent
  var on: Moment
  var text: String?

  init(_ id: String, _ event: ResultEvent, on: String, text: String? = nil) {
    self.id = Known.result(id)
    self.event = event
    self.on = Known.moment(on)
    self.text = text
  }

  /// Marks of a field test at the market, or of something else.
  static func recorded(
    _ id: String, on: String, marks: Points = 92, unit: UnitID = "U-101", item: String? = nil,
    term: String? = nil
  ) -> ResultFact {
    ResultFact(
      id,
      .recorded(
        TestResult(
          "实地测评", of: unit, for: term.flatMap { Term($0) }, place: "P-001", item: item,
          outcome: .marks(marks, of: 100))), on: on)
  }

  static func voided(_ id: String, on: String) -> ResultFact { ResultFact(id, .voided, on: on) }
}

extension Transaction {
  mutating func post(_ facts: [ResultFact]) throws {
    for fact in facts { try post(.result(fact.id, fact.event), on: fact.on, text: fact.text) }
  }
}

extension SmallOffice {
  /// Posts facts about results as one command.
  func post(results facts: [ResultFact], tx number: Int = 1) throws {
    _ = try store.write(stamp: stamp(number), patience: 5) { try $0.post(facts) }
  }

  /// The results of some months that count.
  func valid(_ first: String = "2026-08", _ last: String = "2026-11") throws -> [String] {
    try snapshot().results(in: Known.month(first)...Known.month(last)).filter { !$0.isVoid }
      .map(\.id.description)
  }
}
