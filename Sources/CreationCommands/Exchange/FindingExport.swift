import Creation
import CreationReports
import CreationStore

/// 导出 `creation finding export`: findings whole, for another data directory or another system.
enum FindingExport {
  static let command = Command<Session, Outcome>(
    "finding export", alias: "问题 导出", summary: "整份导出问题，供另一个目录或别的系统收下",
    discussion:
      "records（整份档案）每行一个问题：编号、所用单位点位类别的名称、全部流水，连同原来的经办人和时间；finding import 收下后与原来一样，再导出逐字相同。"
      + "open311（Open311请求）是 Open311 GeoReport v2 的 requests.json；从别处收来的请求，没有变动的字段照原文写回。\n"
      + "文字里的电话、证件号打码，收下的也就是打了码的文字；要原样的加 --unmasked，文件便只有本人可读。举报人从不写出。"
      + "附件只写出处，文件要另拷 attachments/。条件与 finding 相同；写了编号则只要其中的。",
    examples: [
      "creation finding export --as records --output 档案.jsonl",
      "creation finding export --as open311 --reported 2026-10 --output requests.json",
    ],
    .argument("编号", help: "只要这些问题，可写几个", .finding).repeated(), Manner.parameter,
    FindingFilter.parameter, run: run)

  /// What is to be written, and where.
  private struct Manner: Sendable {
    var form: ExchangeForm
    var output: String?
    var isUnmasked: Bool

    static let parameter = Parameter<Manner>.group(
      .option("--as", alias: "--当作", value: "格式", help: "写成什么", .choice(ExchangeForm.self))
        .default("records"),
      .option("--output", alias: "--输出", value: "文件", help: "写入文件，- 为标准输出", .text).optional,
      .flag("--unmasked", alias: "--不打码", help: "电话、证件号照原样写出"), make: Manner.init)
  }

  @Sendable
  private static func run(
    _ session: Session, _ ids: [FindingID], _ manner: Manner, _ filter: FindingFilter
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let chosen = try chosen(ids, filter, snapshot, asOf: session.now.moment)
    let exchange =
      switch manner.form {
      case .records: try records(chosen, snapshot, isMasked: !manner.isUnmasked)
      case .open311: try requests(chosen, snapshot, isMasked: !manner.isUnmasked)
      }
    let options = SheetOptions(output: manner.output == "-" ? nil : manner.output)
    let outcome = Outcome(.bytes(exchange.bytes, options), notices: exchange.notices)
    return manner.isUnmasked ? outcome.unmasked("电话、证件号没有打码，请只给该看的人看") : outcome
  }

  /// The findings asked for, in the order of their numbers.
  private static func chosen(
    _ ids: [FindingID], _ filter: FindingFilter, _ snapshot: Snapshot, asOf moment: Moment
  ) throws -> [FindingID] {
    let sieve = try filter.sieve(snapshot, asOf: moment)
    let reader = MonthReader(snapshot, text: sieve.readsText)
    let book = try ids.isEmpty ? reader.all() : reader.findings(Set(ids))
    let unknown = ids.filter { book[$0] == nil }
    try Problems(unknown.map { .noFinding($0) }).throwIfAny()
    return book.findings.filter(sieve.passes).map(\.id).sorted()
  }
}

extension FindingExport {
  /// A file and what is to be said beside it.
  private typealias Written = (bytes: [UInt8], notices: [String])

  private static func records(_ ids: [FindingID], _ snapshot: Snapshot, isMasked: Bool) throws -> Written {
    let names = try RecordNames(snapshot)
    var strange = 0
    var masked: Set<FindingID> = []
    let records = try snapshot.records(of: Set(ids), strange: &strange) { posting in
      if isMasked, posting.mask(), let id = posting.finding { masked.insert(id) }
    }
    var bytes: [UInt8] = []
    var (postings, attachments) = (0, 0)
    for id in ids {
      guard let record = records[id] else { continue }
      bytes += record.line(of: id, names)
      postings += record.count
      attachments += record.attachments
    }
    var notices = ["共 \(ids.count) 个问题，流水 \(postings) 笔"]
    if !masked.isEmpty { notices.append("\(masked.count) 个问题的文字里有电话、证件号，已打码；要原样的加 --unmasked") }
    if attachments > 0 { notices.append("\(attachments) 个附件只写了出处，文件请从 attachments/ 另拷") }
    if strange > 0 { notices.append("\(strange) 笔流水有本程序不认识的种类或字段，没有写全，请用更新的 creation 导出") }
    return (bytes, notices)
  }

  private static func requests(_ ids: [FindingID], _ snapshot: Snapshot, isMasked: Bool) throws -> Written {
    let threads = try RequestThreads(snapshot, of: Set(ids)).threads
    let page = try RequestPage(snapshot)
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for (index, thread) in ids.lazy.compactMap({ threads[$0] }).enumerated() {
      let request = page.request(thread)
      bytes += Array((index == 0 ? "\n" : ",\n").utf8)
      bytes += JSONValue.object((isMasked ? request.masked : request).members).bytes
    }
    return (bytes + Array("\n]\n".utf8), ["共 \(ids.count) 个请求"])
  }
}

extension RecordNames {
  /// What everything in the registers is called.
  fileprivate init(_ snapshot: Snapshot) throws {
    self.init()
    units = try snapshot.names(Unit.self)
    places = try snapshot.names(Place.self)
    categories = try snapshot.names(Creation.Category.self)
  }
}
