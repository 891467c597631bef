import Creation
import Testing

@testable import CreationStore

/// An office whose commands are recorded a minute after the other and taken back.
final class UndoDesk {
  let office: SmallOffice
  private var commands = 0

  /// Begins with registers as the program writes them.
  init() throws {
    office = try SmallOffice()
    try run { transaction in
      let snapshot = transaction.snapshot
      try transaction.replace(snapshot.register(Unit.self))
      try transaction.replace(snapshot.register(Place.self))
      try transaction.replace(snapshot.register(Category.self))
    }
  }

  /// The command recorded last.
  var last: TransactionID { UndoDesk.tx(commands) }

  /// The number of the command to come.
  var next: TransactionID { UndoDesk.tx(commands + 1) }

  static let on = Known.moment("2026-11-30")

  private static func tx(_ number: Int) -> TransactionID { TransactionID(rawValue: "T1-\(1000 + number)") }
}

extension UndoDesk {
  /// Runs a command.
  @discardableResult
  func run<Value>(
    by: String = "张三", later seconds: Int64 = 60, isDryRun: Bool = false,
    _ body: (inout Transaction) throws -> Value
  ) throws -> Value {
    let begin = Known.instant("2026-11-30T08:00:00+08:00").seconds
    let at = Instant(seconds: begin + Int64(commands) * 60 + seconds)
    let stamp = Posting.Stamp(at: at, by: by, tx: next)
    let value = try office.store.write(stamp: stamp, isDryRun: isDryRun, body).value
    if !isDryRun { commands += 1 }
    return value
  }

  /// Posts facts as one command and gives its number.
  @discardableResult
  func post(_ facts: [Fact], by: String = "张三") throws -> TransactionID {
    try run(by: by) { transaction in
      for fact in facts {
        try transaction.post(.finding(fact.id, fact.event), on: fact.on, text: fact.text)
      }
    }
    return last
  }

  /// Puts entries of a register as one command and gives its number.
  @discardableResult
  func put<Entry: RegisterEntry>(_ entries: [Entry]) throws -> TransactionID {
    try run { _ = try $0.put(entries, on: UndoDesk.on) }
    return last
  }

  /// Takes a command back, the last one without a number, and gives the number of the taking-back.
  @discardableResult
  func undo(_ named: TransactionID? = nil, by: String = "张三") throws -> TransactionID {
    try run(by: by) { _ = try $0.undo(named, on: UndoDesk.on, text: nil) }
    return last
  }

  /// Expects a taking-back to be refused with those words, and that nothing is written.
  func expectRefusal(
    _ named: TransactionID?, _ what: String, value: String? = nil, by: String = "张三",
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try office.content()
    let problem = #expect(throws: Problem.self, sourceLocation: location) { try undo(named, by: by) }
    #expect(problem?.what == what, sourceLocation: location)
    if let value { #expect(problem?.value == value, sourceLocation: location) }
    #expect(problem?.advice.hasPrefix("请") == true, sourceLocation: location)
    #expect(try office.content() == before, sourceLocation: location)
  }

  /// The number the next finding of a month gets.
  func nextSerial(_ month: String) throws -> String {
    var serials = Serials(try office.snapshot())
    return try serials.next(in: Known.month(month)).description
  }
}
