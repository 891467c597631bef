import Creation
import CreationStore

/// 对应 What a request's words stand for in our registers, and the deadline it gives.
struct RequestWords {
  private var indexes: EntryIndexes
  private var deadlines: DeadlineMaker
  /// Who gets a request that names nobody, and whose category and place name nobody either.
  private let unit: UnitID?

  init(_ snapshot: Snapshot, create: [RegisterChange.Register], unit: UnitID?) throws {
    indexes = try EntryIndexes(snapshot, create: create)
    deadlines = DeadlineMaker(snapshot)
    self.unit = unit
  }
}

extension RequestWords {
  /// What our registers make of a request.
  struct Facts {
    var report: FindingEvent.Report
    /// Who has to deal with it, where anybody is known to.
    var assignment: FindingEvent.Assignment?
  }

  /// Looks a request's words up; everything unknown is thrown.
  mutating func facts(
    _ request: ServiceRequest, source: Source, _ element: JSONElements.Element
  ) throws(Problems) -> Facts {
    var problems: [Problem] = []
    var category: Creation.Category?
    var named: Unit?
    do throws(Problem) { category = try self.category(request) } catch {
      problems.append(error.at(element.site(RequestMember.code.key)))
    }
    do throws(Problem) { named = try self.unit(request.agency) } catch {
      problems.append(error.at(element.site(RequestMember.agency.key)))
    }
    var deadline: Deadline?
    do throws(Problem) { deadline = try self.deadline(request, category) } catch {
      problems.append(error.at(element.site(RequestMember.expected.key)))
    }
    try Problems(problems).throwIfAny()
    let responsible =
      (try? Responsibility(named: named?.id, supports: [], category: category, place: nil))
      ?? unit.flatMap { Responsibility($0) }
    return Facts(
      report: FindingEvent.Report(category: category?.id, source: source, external: request.id),
      assignment: responsible?.withoutRetired(on: request.requested.day, named: []) {
        indexes.units[$0.rawValue]
      }.assignment(deadline))
  }

  /// Puts what was added into the registers.
  func register(_ transaction: inout Transaction, on: Moment) throws {
    try indexes.register(&transaction, on: on)
  }

  /// What was added, in one line.
  var summary: [String] { indexes.summary }
}

extension RequestWords {
  /// The category a request names: by its code if that is a number or a name of ours, else by its name.
  private mutating func category(_ request: ServiceRequest) throws(Problem) -> Creation.Category? {
    guard let word = request.code ?? request.name, word != RequestPage.unclassified else { return nil }
    if let entry = indexes.categories[word] { return entry }
    for name in [request.name, request.code].compactMap(\.self) {
      if let entry = try one(name, indexes.categories) { return entry }
    }
    let number = request.code.flatMap { $0.isPlainNumber ? $0 : nil }
    guard let made = indexes.categories.add(number, name: request.name ?? word) else {
      throw .unknown(Creation.Category.self, request.name ?? word, indexes.categories.names)
    }
    return made
  }

  private mutating func unit(_ agency: String?) throws(Problem) -> Unit? {
    guard let agency else { return nil }
    if let entry = indexes.units[agency] { return entry }
    if let entry = try one(agency, indexes.units) { return entry }
    guard let made = indexes.units.add(nil, name: agency) else {
      throw .unknown(Unit.self, agency, indexes.units.names)
    }
    return made
  }

  private func one<Entry: RegisterEntry>(
    _ name: String, _ index: EntryIndex<Entry>
  ) throws(Problem) -> Entry? {
    let numbers = index.numbers(of: name)
    guard numbers.count < 2 else {
      throw .notOne(
        Entry.self, name, at: nil, among: Dictionary(uniqueKeysWithValues: numbers.map { ($0, name) }))
    }
    return numbers.first.flatMap { index[$0] }
  }

  /// Until when, as the request says; where it says nothing of it, as the category does.
  private mutating func deadline(
    _ request: ServiceRequest, _ category: Creation.Category?
  ) throws(Problem) -> Deadline? {
    if let due = request.expected {
      return Deadline(
        start: request.requested, limit: .date(due.day), due: due, calendar: "", provisional: false)
    }
    guard !request.saysExpected, let limit = category?.limit else { return nil }
    return try deadlines.deadline(start: request.requested, limit: limit)
  }
}

extension Responsibility {
  /// A unit alone.
  fileprivate init?(_ unit: UnitID) {
    try? self.init(named: unit, supports: [], category: nil, place: nil)
  }
}

extension String {
  /// Whether a code of another system can serve as a number here: short, of letters, digits, - and _.
  fileprivate var isPlainNumber: Bool {
    1...12 ~= utf8.count
      && utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
      }
  }
}

extension Problem {
  fileprivate static func unknown<Entry: RegisterEntry>(
    _ type: Entry.Type, _ word: String, _ names: [String]
  ) -> Problem {
    var problem = unknown(type, word, at: nil, names: names)
    problem.advice += "；要顺手登记，请加 --create \(Entry.register.rawValue)"
    return problem
  }
}
