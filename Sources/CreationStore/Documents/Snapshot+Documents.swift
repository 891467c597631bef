import Creation

extension Snapshot {
  /// The office.
  package func office() throws(Problem) -> Office {
    try Snapshot.office(try bytes(of: DataDirectory.officeFile), directory)
  }

  /// The office those bytes tell of.
  static func office(_ bytes: [UInt8]?, _ directory: DataDirectory) throws(Problem) -> Office {
    guard let bytes else {
      throw Problem(
        "没有 office.json", at: .file(directory.path(DataDirectory.officeFile)),
        advice: "请用 creation init 新建数据目录")
    }
    let office = try JSONDocument.value(Office.self, bytes, file: DataDirectory.officeFile)
    guard office.format == Office.currentFormat else {
      throw .newerFormat(office.format, DataDirectory.officeFile)
    }
    return office
  }

  /// The rulebooks, by name of their file.
  package func rulebooks() throws(Problem) -> [Rulebook] {
    var rulebooks: [Rulebook] = []
    for file in try rulebookFiles() {
      if let rulebook = try rulebook(in: file) { rulebooks.append(rulebook) }
    }
    return rulebooks
  }

  /// The files that hold rulebooks, in order.
  func rulebookFiles() throws(Problem) -> [String] {
    try Folder.names(directory.path("rules")).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .map { "rules/\($0)" }
  }

  /// The rulebook of a file.
  func rulebook(in file: String) throws(Problem) -> Rulebook? {
    guard let bytes = try bytes(of: file) else { return nil }
    return try RulebookDocument.rulebook(bytes, file: file)
  }

  /// The rulebook in force in a month.
  package func rulebook(for month: Month) throws(Problem) -> Rulebook {
    let rulebooks = try rulebooks()
    guard let rulebook = Rulebook.inForce(month, among: rulebooks) else {
      throw Problem(
        "没有适用的考评办法", at: .file("rules/"), value: month.title, why: "没有一份考评办法在这个月施行：都从以后的月份开始，或已经到期",
        advice: "请在 rules/ 里放一份 from 不晚于 \(month) 的考评办法")
    }
    if let problem = Problem.ambiguous(rulebooks, rulebook) { throw problem }
    return rulebook
  }

  /// The arrangement of a year, or nothing where none is on file.
  package func arrangement(of year: Int) throws(Problem) -> Arrangement? {
    let file = DataDirectory.calendarFile(year)
    guard let bytes = try bytes(of: file) else { return nil }
    let arrangement = try JSONDocument.value(Arrangement.self, bytes, file: file)
    guard arrangement.year == year else { throw .otherYear(arrangement.year, file) }
    return arrangement
  }

  /// The years that have an arrangement on file.
  package func calendarYears() throws(Problem) -> [Int] {
    try Folder.names(directory.path("calendar")).compactMap { name in
      name.hasSuffix(".json") ? Int(name.dropLast(5)) : nil
    }
  }

  /// The calendar of some years, with the years beside them: January may be arranged by the paper of the year
  /// before or after.
  package func calendar(_ years: ClosedRange<Int>) throws(Problem) -> WorkCalendar {
    var arrangements: [Arrangement] = []
    for year in (years.lowerBound - 1)...(years.upperBound + 1) {
      if let arrangement = try arrangement(of: year) { arrangements.append(arrangement) }
    }
    return WorkCalendar(arrangements)
  }
}

extension Transaction {
  /// Puts the office on file.
  package mutating func replace(_ office: Office) throws(Problem) {
    replace(DataDirectory.officeFile, with: try JSONDocument.bytes(office))
  }

  /// Puts a year's arrangement on file.
  package mutating func replace(_ arrangement: Arrangement) throws(Problem) {
    replace(DataDirectory.calendarFile(arrangement.year), with: try JSONDocument.bytes(arrangement))
  }

  /// Puts a rulebook on file.
  package mutating func replace(_ rulebook: Rulebook) throws(Problem) {
    let isName = rulebook.id.unicodeScalars.allSatisfy {
      $0 != "/" && !$0.properties.isWhitespace && $0.value > 0x1F
    }
    guard isName, !rulebook.id.isEmpty, !rulebook.id.hasPrefix(".") else { throw .notAFileName(rulebook.id) }
    replace("rules/\(rulebook.id).json", with: RulebookDocument.bytes(rulebook))
  }
}

extension Problem {
  /// Two rulebooks that begin in the same month, or have the same short name: which one counts cannot be told.
  static func ambiguous(_ rulebooks: [Rulebook], _ rulebook: Rulebook) -> Problem? {
    let others = rulebooks.filter { $0.from == rulebook.from || $0.id == rulebook.id }
    guard others.count > 1 else { return nil }
    return Problem(
      "分不清用哪一份考评办法", at: .file("rules/"), value: others.map(\.id).joined(separator: "、"),
      why: "它们从同一个月起施行，或短名相同", advice: "请只留一份，或改正 from、id")
  }

  fileprivate static func otherYear(_ year: Int, _ file: String) -> Problem {
    Problem(
      "放假安排放错了地方", at: .path(file: file, path: "year"), value: String(year), why: "文件名是另一年，这一年就成了没有安排",
      advice: "请改正年份或文件名")
  }

  fileprivate static func notAFileName(_ id: String) -> Problem {
    Problem(
      "考评办法的短名不能用", value: id, why: "短名也是 rules/ 里的文件名，不能为空、以点开头，不能有空白和 /", advice: "请换一个短名")
  }

  static func newerFormat(_ format: Int, _ file: String) -> Problem {
    Problem(
      "文件格式不认识", at: .file(file), value: "format \(format)", why: "本程序只认识格式 1",
      advice: "请换用更新的 creation")
  }
}
