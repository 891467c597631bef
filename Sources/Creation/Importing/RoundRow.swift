/// 巡查表行 One finding of an inspection round as its row tells it, before its words are looked up.
public struct RoundRow: Hashable, Sendable {
  /// The row as a finding of its own.
  public var finding: FindingRow
  /// 立行立改.
  public var isFixed: Bool
  /// 照片: paths as written.
  public var photos: [String]
}

extension RoundRow {
  /// Reads a row, collecting everything wrong with it; times not said are the round's.
  public init(_ row: FieldRow<RoundField>, on: Moment, source: Source) throws(Problems) {
    var problems: [Problem] = [row.widthProblem].compactMap(\.self)
    func read<Value>(_ field: RoundField, _ look: (String) throws(Problem) -> Value) -> Value? {
      guard let word = row.word(field) else { return nil }
      do throws(Problem) {
        return try look(word)
      } catch {
        var problem = error.at(row.site(field))
        problem.value = problem.value ?? word
        problems.append(problem)
        return nil
      }
    }
    let at = read(.at) { word throws(Problem) in try RoundRow.moment(word, on: on) }
    let limit = read(.limit) { word throws(Problem) in try TimeLimit(word) }
    let isFixed = read(.fixed) { word throws(Problem) in try RoundRow.isYes(word) }
    if row.widthProblem == nil {
      for field in [RoundField.place, .category] where row.word(field) == nil {
        problems.append(.empty(field, at: row.site(field)))
      }
    }
    finding = FindingRow(
      line: row.line, reported: at ?? on, limit: limit, saysDue: false,
      unit: row.word(.unit).map { EntryWords(word: $0) },
      place: row.word(.place).map { EntryWords(word: $0) },
      category: row.word(.category).map { EntryWords(word: $0) },
      supports: row.words(.supports).map { EntryWords(word: $0) },
      text: row.text(.text).flatMap { $0.isEmpty ? nil : $0 }, source: source, level: row.word(.level),
      channel: row.word(.channel))
    self.isFixed = isFixed ?? false
    photos = (row.word(.photos) ?? "").split(whereSeparator: { ";；".contains($0) }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
    try Problems(problems).throwIfAny()
  }

  private static func moment(_ word: String, on: Moment) throws(Problem) -> Moment {
    let dates = MomentFormat.automatic
    guard let moment = dates.moment(word) ?? dates.moment("\(on.day) \(word)") else {
      throw Problem("读不懂这个时间", why: "不是认识的写法", advice: "请写成 8:05 或 2026-10-30 8:05，或空着")
    }
    guard !moment.isAfter(on) else {
      throw Problem("时间晚于这次巡查", value: moment.title, why: "巡查记在 \(on.title)", advice: "请核对时间，或改 --on")
    }
    return moment
  }

  private static func isYes(_ word: String) throws(Problem) -> Bool {
    guard let isYes = YesNo.read(word) else {
      throw Problem("不是是或否", why: "可写 是、否", advice: "请改成 是 或 否，或空着")
    }
    return isYes
  }
}

extension Problem {
  fileprivate static func empty(_ field: RoundField, at site: Site) -> Problem {
    Problem("这一格不能空", at: site, why: "每一行都要有\(field.title)", advice: "请补上\(field.title)")
  }
}
