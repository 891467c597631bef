import Creation
import CreationReports
import CreationStore

/// 收下 Importing what `finding export` writes, or another system's requests; all of it or nothing.
struct ExchangeImport {
  let form: ExchangeForm
  let create: [RegisterChange.Register]
  /// What the requests are booked under.
  let source: Source?
  /// Who gets requests that name nobody.
  let unit: String?
  let isDryRun: Bool

  /// What requests are booked under where nothing is said.
  static let source: Source = "开放311"
}

extension ExchangeForm {
  /// The form a file is seen to have; nothing for a table or plain JSON Lines.
  init?(of bytes: [UInt8]) {
    if RecordFile.begins(bytes) {
      self = .records
    } else if bytes.first(where: { !([0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D] as [UInt8]).contains($0) })
      == UInt8(ascii: "[")
    {
      self = .open311
    } else {
      return nil
    }
  }
}

extension ExchangeImport {
  /// Takes the file in.
  func run(_ input: InputFile, _ session: Session) throws -> Outcome {
    if form == .records, unit != nil { throw Problem.onlyOfRequests("--unit") }
    if form == .records, source != nil { throw Problem.onlyOfRequests("--source") }
    let (said, notices) = try session.write(dryRun: isDryRun) { transaction in
      switch form {
      case .records: try records(input, session, &transaction)
      case .open311: try requests(input, session, &transaction)
      }
    }
    return .done(said.summary, isDryRun: isDryRun, notices: said.notices + notices)
  }

  private func records(
    _ input: InputFile, _ session: Session, _ transaction: inout Transaction
  ) throws -> (summary: [String], notices: [String]) {
    var plan = try RecordPlan(
      RecordFile(input.bytes, name: input.name), transaction.snapshot, create: create, today: session.today)
    try plan.post(&transaction, on: session.present)
    return (plan.summary(input.name), plan.notices)
  }

  private func requests(
    _ input: InputFile, _ session: Session, _ transaction: inout Transaction
  ) throws -> (summary: [String], notices: [String]) {
    let snapshot = transaction.snapshot
    let unit = try unit.map {
      try snapshot.required(Unit.self, $0, at: "--unit").inUse(on: session.today, at: "--unit").id
    }
    let words = try RequestWords(snapshot, create: create, unit: unit)
    var plan = try RequestPlan(
      snapshot, words, source: source ?? ExchangeImport.source, present: session.present)
    try plan.post(JSONElements(input.bytes, name: input.name), &transaction)
    return (plan.summary(input.name), plan.notices)
  }
}

extension Problem {
  /// An option that is about requests alone.
  static func onlyOfRequests(_ option: String) -> Problem {
    Problem(
      "这个选项只用于 Open311 请求", at: .option(option), why: "这个文件不是 Open311 请求，各项照文件里写的", advice: "请去掉 \(option)")
  }

  /// An option that is about the columns of a table.
  static func onlyOfTables(_ option: String, _ form: ExchangeForm) -> Problem {
    Problem(
      "\(form.title)用不着这个选项", at: .option(option), why: "它说的是表格的列和行，这个文件的格式是定好的", advice: "请去掉 \(option)")
  }
}
