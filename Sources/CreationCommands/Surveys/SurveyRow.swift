import Creation
import CreationStore

/// 问卷表行 Reading of one row of a table of questionnaires: a unit with how many are content and how many know of it.
struct SurveyRow: ResultReading {
  private(set) var row: TableRow<SurveyField>
  private let defaults: ResultDefaults
  private let present: Moment

  init(_ row: FieldRow<SurveyField>, _ defaults: ResultDefaults, present: Moment) {
    self.row = TableRow(row)
    self.defaults = defaults
    self.present = present
  }

  static var day: SurveyField { .on }

  static func fault(
    of map: HeaderMap<SurveyField>, _ defaults: ResultDefaults, _ table: TableFile
  ) -> Problem? {
    map.has(.content) || map.has(.aware) ? nil : .noQuestion(table)
  }
}

extension SurveyRow {
  var isVoid: Bool { false }

  mutating func entries(
    _ words: inout ImportWords, _ snapshot: Snapshot
  ) throws(Problems) -> [ResultEntry] {
    let on = row.moment(.on, defaults, present: present)
    let month = try Problems.one { () throws(Problem) in try snapshot.month(of: on.day) }
    let unit = row.entry((.unit, .unitID, .unitName)) { try words.unit($0)?.inUse(on: on.day) }
    if [SurveyField.unit, .unitID, .unitName].allSatisfy({ row.word($0) == nil }) { _ = row.required(.unit) }
    let term = row.term(.term, defaults, on: (.on, on), in: month)
    let asked = row.value(.asked) { try Reader<Int>.integer(from: 0).read($0) }
    let answers = Question.allCases.compactMap { question in
      share(question, asked).map { (question, $0) }
    }
    if answers.isEmpty, Question.allCases.allSatisfy({ row.word($0.field) == nil }) {
      row.refuse(.noAnswer, .content)
    }
    try Problems(row.problems).throwIfAny()
    return answers.map { question, outcome in
      ResultEntry(
        result: TestResult(question.test, of: unit?.id ?? "", for: term, outcome: outcome), on: on,
        month: month, text: row.text(.text), line: row.line)
    }
  }

  func site(of entry: ResultEntry) -> Problem.Site {
    row.site((Question.allCases.first { $0.test == entry.result.test } ?? .content).field)
  }

  var subject: [String?] { [nil, row.word(.unit) ?? row.word(.unitName) ?? row.word(.unitID), nil, nil] }

  /// 问题 What was asked.
  private enum Question: CaseIterable {
    case content, aware

    var test: TestName { self == .content ? .approval : .awareness }
    var field: SurveyField { self == .content ? .content : .aware }
    var sample: SurveyField { self == .content ? .contentAsked : .awareAsked }
  }

  private mutating func share(_ question: Question, _ asked: Int?) -> TestResult.Outcome? {
    let own = row.value(question.sample) { try Reader<Int>.integer(from: 0).read($0) }
    let isSampleBad =
      own == nil && row.word(question.sample) != nil || asked == nil && row.word(.asked) != nil
    let whole = own ?? asked
    if isSampleBad { return nil }
    guard let word = row.word(question.field) else { return nil }
    guard whole != nil || word.contains(where: { "/／".contains($0) }) else {
      row.refuse(.noSample(question.sample), question.field)
      return nil
    }
    return row.value(question.field) { try TestResult.Outcome(share: $0, of: whole) }
  }
}

extension Problem {
  fileprivate static func noQuestion(_ table: TableFile) -> Problem {
    Problem(
      "表里没有问卷结果", at: .line(file: table.file, line: table.header.line), why: "「满意」「知晓」两列一列也没有",
      advice: "请补上这两列里的一列，或用 --map content=列名,aware=列名 指明是哪一列")
  }

  fileprivate static let noAnswer = Problem(
    "没有写问卷结果", why: "满意、知晓的人数都空着", advice: "请至少写一个；没有调查的单位请去掉这一行")

  fileprivate static func noSample(_ field: SurveyField) -> Problem {
    Problem("没有写明样本数", why: "不知道是多少人里的", advice: "请补上「样本数」或「\(field.title)」一列")
  }
}
