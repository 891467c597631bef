/// 检查表行 What a round found at a place as one row tells it, before its words are looked up.
public struct InspectionRow: Hashable, Sendable {
  /// When.
  public var on: Moment
  /// Where, as written.
  public var place: EntryWords
  /// 测评项目, as written; nothing where the outcome is the place's as a whole.
  public var item: String?
  /// 结果.
  public var grade: GradeWord?
  /// 问题: what is wrong, as a finding of its own.
  public var finding: FindingRow?
  /// 立行立改.
  public var isFixed = false
  /// The unit answering for the place, where nobody else does.
  public var unit: EntryWords?
  /// 级别.
  public var level: String?
  /// 说明 about the grade or the visit.
  public var text: String?
  /// 照片: paths as written.
  public var photos: [String] = []
  /// 检查人.
  public var inspectors: [Participant] = []

  /// Creates a mere visit.
  public init(on: Moment, place: EntryWords) {
    self.on = on
    self.place = place
  }
}

extension InspectionRow {
  /// Whether somebody was there and wrote nothing else down.
  public var isMereVisit: Bool { grade == nil && finding == nil }

  /// Reads a row, collecting everything wrong with it; a time not said is the round's.
  public init(_ row: FieldRow<InspectionField>, on: Moment, source: Source) throws(Problems) {
    var reading = RowReading(row: row, problems: [row.widthProblem].compactMap(\.self))
    let moment = reading.value(.on) { word throws(Problem) in try InspectionRow.moment(word, on: on) }
    self.init(on: moment ?? on, place: EntryWords(word: row.word(.place)))
    let full = reading.value(.full) { word throws(Problem) in try InspectionRow.points(word) }
    grade = reading.value(.grade) { word throws(Problem) in try GradeWord(word, of: full) }
    item = row.word(.item)
    unit = row.word(.unit).map { EntryWords(word: $0) }
    level = row.word(.level)
    text = row.text(.text).flatMap { $0.trimmed.isEmpty ? nil : $0 }
    isFixed = reading.value(.fixed) { word throws(Problem) in try InspectionRow.isYes(word) } ?? false
    photos = (row.word(.photos) ?? "").split(whereSeparator: { ";；".contains($0) }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
    inspectors = row.word(.inspectors).map { Participant.list($0) } ?? []
    let limit = reading.value(.limit) { word throws(Problem) in try TimeLimit(word) }
    if row.word(.category) != nil { take(row, limit: limit, source: source) }
    if row.widthProblem == nil { reading.requireWhole() }
    try Problems(reading.problems).throwIfAny()
  }

  /// Adds a problem found at the place.
  public mutating func find(
    _ category: EntryWords, _ text: String?, limit: TimeLimit? = nil, supports: [EntryWords] = [],
    source: Source, external: String? = nil, line: Int = 0
  ) {
    finding = FindingRow(
      line: line, external: external, reported: on, limit: limit, saysDue: false, unit: unit, place: place,
      category: category, supports: supports, text: text, source: source, level: level)
  }

  private mutating func take(_ row: FieldRow<InspectionField>, limit: TimeLimit?, source: Source) {
    let words = row.text(.finding).flatMap { $0.trimmed.isEmpty ? nil : $0 }
    find(
      EntryWords(word: row.word(.category)), words ?? text, limit: limit,
      supports: row.words(.supports).map { EntryWords(word: $0) }, source: source,
      external: row.word(.externalID), line: row.line)
    if words == nil, grade == nil { text = nil }
  }

  private static func moment(_ word: String, on: Moment) throws(Problem) -> Moment {
    let dates = MomentFormat.automatic
    guard let moment = dates.moment(word) ?? dates.moment("\(on.day) \(word)") else {
      throw Problem("读不懂这个时间", why: "不是认识的写法", advice: "请写成 2026-10-30、2026-10-30 8:05 或 8:05，或空着")
    }
    return moment
  }

  private static func points(_ word: String) throws(Problem) -> Points {
    guard let points = Points(word), points > 0 else {
      throw Problem("满分写错了", why: "应是大于 0 的数", advice: "请改正满分，或空着")
    }
    return points
  }

  private static func isYes(_ word: String) throws(Problem) -> Bool {
    guard let isYes = YesNo.read(word) else {
      throw Problem("不是是或否", why: "可写 是、否", advice: "请改成 是 或 否，或空着")
    }
    return isYes
  }
}

/// A row being read, with what is wrong with it so far.
private struct RowReading {
  let row: FieldRow<InspectionField>
  var problems: [Problem]

  mutating func value<Value>(
    _ field: InspectionField, _ read: (String) throws(Problem) -> Value
  ) -> Value? {
    guard let word = row.word(field) else { return nil }
    do throws(Problem) {
      return try read(word)
    } catch {
      var problem = error.at(row.site(field))
      problem.value = problem.value ?? word
      problems.append(problem)
      return nil
    }
  }

  /// Notes what a row cannot be without, given what it says.
  mutating func requireWhole() {
    if row.word(.place) == nil {
      problems.append(
        Problem("这一格不能空", at: row.site(.place), why: "每一行都要有点位", advice: "请补上点位"))
    }
    if row.word(.item) != nil, row.word(.grade) == nil {
      problems.append(
        Problem(
          "有项目没有结果", at: row.site(.grade), why: "写了「项目」的行要有结果", advice: "请补上结果，没有可查的写 不适用"))
    }
    guard row.word(.category) == nil else { return }
    for field in [InspectionField.finding, .limit, .supports, .externalID] where row.word(field) != nil {
      problems.append(
        Problem(
          "没有写问题类别", at: row.site(.category), why: "这一行写了「\(field.title)」", advice: "请补上类别，如 占道经营"))
      return
    }
    if row.word(.fixed).flatMap(YesNo.read) == true {
      problems.append(
        Problem("没有写问题类别", at: row.site(.category), why: "这一行写了「立行立改」", advice: "请补上类别，如 占道经营"))
    }
  }
}
