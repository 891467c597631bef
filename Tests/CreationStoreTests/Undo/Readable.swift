import Creation

@testable import CreationStore

/// Everything that can be read of an office, to be compared before and after.
struct Readable: Hashable {
  var all: [Finding]
  var current: [Finding]
  var books: [Month: [Finding]] = [:]
  var accounts: [Month: [UnitID: Account]] = [:]
  var carried: [Month: [Finding]] = [:]
  var since: [Month: [Finding]] = [:]
  var postings: [FindingID: [Posting]]
  var kin: [Kin]
  var reporters: [FindingID: Reporter]
  var registers: [String: [UInt8]]

  static let months = ["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"].map(Known.month)

  init(_ office: SmallOffice) throws {
    let snapshot = try office.snapshot()
    let reader = MonthReader(snapshot, text: true)
    let all = try reader.all()
    self.all = Array(all.findings)
    current = Array(try reader.current().findings)
    postings = try snapshot.histories(of: Set(all.findings.map(\.id))).mapValues(\.postings)
    let book = try KinBook(snapshot)
    kin = SoundLedger.reports.map { book.kin(of: $0) }
    // Who reported what is not on record stays on file until somebody asks to be forgotten.
    reporters = try snapshot.reporters().filter { all[$0.key] != nil }
    registers = [:]
    for name in ["units", "places", "categories", "views", "profiles"] {
      registers[name] = try snapshot.bytes(of: "registers/\(name).json")
    }
    for month in Readable.months {
      since[month] = Array(try reader.since(month).findings)
      for book in try reader.books(through: month) where Readable.months.contains(book.month) {
        books[month, default: []] += book.book.findings
        accounts[book.month] = book.accounts(asOf: Moment(book.month.last))
        carried[book.month] = book.carriedForward()
      }
    }
    books = books.filter { !$0.value.isEmpty }
    accounts = accounts.filter { !$0.value.isEmpty }
    carried = carried.filter { !$0.value.isEmpty }
  }
}

extension Readable {
  /// What is not the same in both, by name.
  func differences(from other: Readable) -> [String] {
    [
      ("all", all == other.all), ("current", current == other.current), ("books", books == other.books),
      ("accounts", accounts == other.accounts), ("carried", carried == other.carried),
      ("since", since == other.since), ("postings", postings == other.postings), ("kin", kin == other.kin),
      ("reporters", reporters == other.reporters), ("registers", registers == other.registers),
    ].filter { !$0.1 }.map(\.0)
  }
}
