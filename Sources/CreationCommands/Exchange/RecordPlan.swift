import Creation
import CreationStore

/// 收档案 Takes a file's records into a command that is not landed yet; where anything is wrong, all of it is said
/// and nothing is written.
struct RecordPlan {
  private let file: RecordFile
  private let snapshot: Snapshot
  private let today: Day
  private var indexes: EntryIndexes
  /// The records on file of the numbers the file has.
  private var known: [FindingID: EncodedRecord] = [:]
  /// The same with their numbers masked, as an export has them; read only where it is needed.
  private var masked: [FindingID: EncodedRecord]?
  /// The numbers met in the file, with the line of each.
  private var met: [FindingID: Int] = [:]
  /// Numbers and names of entries that were found wrong already, each said once.
  private var faulty: Set<String> = []
  private var problems: [Problem] = []
  private var taken = 0, postings = 0, unchanged = 0, absent = 0, ahead = 0

  /// Reads what is on file of the numbers in the file.
  init(
    _ file: RecordFile, _ snapshot: Snapshot, create: [RegisterChange.Register], today: Day
  ) throws {
    self.file = file
    self.snapshot = snapshot
    self.today = today
    indexes = try EntryIndexes(snapshot, create: create)
    var strange = 0
    known = try snapshot.records(of: file.ids(), strange: &strange)
  }
}

extension RecordPlan {
  /// Takes in every record, or throws everything wrong.
  mutating func post(_ transaction: inout Transaction, on present: Moment) throws {
    let file = file
    file.forEach { result, line in
      switch result {
      case .success(let record): take(record, line, &transaction)
      case .failure(let problem): problems.append(problem)
      }
    }
    try Problems(problems).throwIfAny()
    try indexes.register(&transaction, on: present)
  }

  /// What was done, in a line or two.
  func summary(_ name: String) -> [String] {
    ["\(name)：导入 \(taken) 个问题的档案（流水 \(postings) 笔），已有且没有变化 \(unchanged)"] + indexes.summary
  }

  /// What the person should look at.
  var notices: [String] {
    var notices: [String] = []
    if absent > 0 { notices.append("\(absent) 个附件的文件不在 attachments/ 里，请从原来的目录拷来") }
    if ahead > 0 { notices.append("\(ahead) 个问题的日期在今天（\(today)）之后，照原样记入，请核对") }
    return notices
  }
}

extension RecordPlan {
  private mutating func take(
    _ record: FindingRecord, _ line: Int, _ transaction: inout Transaction
  ) {
    let site = file.site(line)
    if let first = met.updateValue(line, forKey: record.id) {
      problems.append(.twice(record.id, first).at(site))
      return
    }
    if let fault = record.fault {
      problems.append(fault.problem.inPosting(fault.posting).at(site))
      return
    }
    if let mine = known[record.id] {
      let theirs = EncodedRecord(record).postings
      let isSame = mine.postings == theirs || maskedPostings(of: record.id) == theirs
      if isSame { unchanged += 1 } else { problems.append(.otherHistory(record, mine.count).at(site)) }
      return
    }
    require(record, site)
    guard isOpen(record, site) else { return }
    do throws(Problem) {
      for posting in record.postings { try transaction.takeOver(posting) }
    } catch {
      problems.append(error.at(site))
    }
    count(record)
  }

  /// What is on file as an export that masks numbers has it.
  private mutating func maskedPostings(of id: FindingID) -> [UInt8]? {
    if masked == nil {
      var strange = 0
      masked = try? snapshot.records(of: Set(known.keys), strange: &strange) { $0.mask() }
    }
    return masked?[id]?.postings
  }

  /// Whether all its months are still open; says so where one is not.
  private mutating func isOpen(_ record: FindingRecord, _ site: Problem.Site) -> Bool {
    let snapshot = snapshot
    guard let refusal = record.postings.lazy.compactMap({ snapshot.refusal(of: $0.on) }).first else {
      return true
    }
    problems.append(refusal.inRecord(record.id).at(site))
    return false
  }

  private mutating func count(_ record: FindingRecord) {
    taken += 1
    postings += record.postings.count
    absent += record.postings.flatMap(\.evidence).count { !snapshot.holds($0) }
    if record.postings.contains(where: { $0.on.day > today }) { ahead += 1 }
  }
}

extension RecordPlan {
  /// Requires everything a record names to be on file, under the name the record knows.
  private mutating func require(_ record: FindingRecord, _ site: Problem.Site) {
    for posting in record.postings {
      for unit in posting.units { require(unit.rawValue, record.names.units, \.units, site) }
      if let place = posting.report?.place { require(place.rawValue, record.names.places, \.places, site) }
      if let category = posting.report?.category {
        require(category.rawValue, record.names.categories, \.categories, site)
      }
    }
  }

  private mutating func require<Entry: RegisterEntry>(
    _ id: String, _ names: [String: String], _ index: WritableKeyPath<EntryIndexes, EntryIndex<Entry>>,
    _ site: Problem.Site
  ) {
    let name = names[id] ?? id
    let problem: Problem?
    if let entry = indexes[keyPath: index][id] {
      problem = names[id] == nil || entry.name == name ? nil : .otherName(entry, name)
    } else if let other = indexes[keyPath: index].numbers(of: name).first {
      problem = .otherNumber(Entry.self, name, id, other)
    } else {
      problem = indexes[keyPath: index].add(id, name: name) == nil ? .missing(Entry.self, id, name) : nil
    }
    guard let problem, faulty.insert("\(Entry.register.rawValue) \(id)").inserted else { return }
    problems.append(problem.at(site))
  }
}

extension Problem {
  /// The same, said of a posting of the record.
  fileprivate func inPosting(_ number: Int) -> Problem {
    var copy = self
    copy.why = ["第 \(number) 笔流水", why].compactMap(\.self).joined(separator: "，")
    return copy
  }

  /// The same for a record, whose dates are what they are.
  fileprivate func inRecord(_ id: FindingID) -> Problem {
    var copy = self
    copy.value = "\(id) \(value ?? "")"
    copy.advice = "请导入一个没有月结的目录，或从文件里去掉这些问题"
    return copy
  }

  fileprivate static func twice(_ id: FindingID, _ line: Int) -> Problem {
    Problem("同一编号有两份档案", value: id.description, why: "第 \(line) 行已有它", advice: "请只留一份")
  }

  fileprivate static func otherHistory(_ record: FindingRecord, _ count: Int) -> Problem {
    Problem(
      "这个编号在册，经过不同", value: record.id.description,
      why: "在册的有 \(count) 笔流水，文件里有 \(record.postings.count) 笔，不是同一个问题，或其中一份后来又有变动",
      advice: "请用 creation finding show \(record.id) 核对，从文件里去掉这一行再导入")
  }

  fileprivate static func missing<Entry: RegisterEntry>(
    _ type: Entry.Type, _ id: String, _ name: String
  ) -> Problem {
    let noun = Entry.register.rawValue
    return Problem(
      "没有这个\(Entry.register.title)", value: name == id ? id : "\(id) \(name)", why: "登记册里没有它，档案里要用",
      advice: "请先用 creation \(noun) import 登记，或加上 --create \(noun)")
  }

  fileprivate static func otherName<Entry: RegisterEntry>(_ entry: Entry, _ name: String) -> Problem {
    Problem(
      "同一编号的\(Entry.register.title)名称不同", value: "\(entry.id) \(name)",
      why: "在册的 \(entry.id) 是「\(entry.name)」",
      advice: "请核对是不是同一个；确是改了名的，先用 creation \(Entry.register.rawValue) edit 改成一样")
  }

  fileprivate static func otherNumber<Entry: RegisterEntry>(
    _ type: Entry.Type, _ name: String, _ id: String, _ other: String
  ) -> Problem {
    Problem(
      "同名的\(Entry.register.title)编号不同", value: "\(id) \(name)", why: "在册的「\(name)」是 \(other)",
      advice: "请核对登记册，两边的编号要一样")
  }
}
