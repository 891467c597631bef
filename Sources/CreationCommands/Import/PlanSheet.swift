import Creation
import CreationReports
import CreationStore

/// 导入预览 What an import would do with each row, for people to look through before they let it.
struct PlanSheet {
  private var rows: [[Cell]] = []

  /// 结果 What becomes of a row.
  enum Fate: String, Coded {
    case new, known, changed, bad

    var title: String {
      switch self {
      case .new: "新增"
      case .known: "已有"
      case .changed: "有变"
      case .bad: "不对"
      }
    }
  }
}

extension PlanSheet {
  /// The rows as a list.
  var sheet: Sheet {
    Sheet(
      columns: [
        Column("line", "行", alignment: .trailing), Column("external_id", "外部编号"), Column("result", "结果"),
        Column("finding", "问题编号"), Column("unit_name", "责任单位"), Column("due", "时限"),
        Column("note", "说明", flexible: true),
      ], rows: rows)
  }

  /// A row that becomes a finding.
  mutating func take(
    _ row: FindingRow, _ id: FindingID, _ facts: RowFacts, _ kin: Kin, _ words: ImportWords
  ) {
    let steps = FindingStep.all(of: row, facts).dropFirst().filter { $0.unit == nil }
      .map { "\($0.event.kind.title) \($0.on.title)" }
    let notes =
      (facts.assignment == nil && row.ended == nil ? ["没有责任单位，只登记"] : []) + steps
      + (row.isDueBeforeReported ? ["时限早于登记时间"] : [])
      + [facts.report.rebounds.map { "反弹自 \($0)" }, kin.open.map { "可能与 \($0) 重复" }].compactMap(\.self)
    add(row.line, row.external, .new, id, facts.assignment, words, notes)
  }

  /// A row that says nothing new, and what it says otherwise and was not taken.
  mutating func leave(_ row: FindingRow, _ finding: Finding, _ words: ImportWords, _ remarks: [String]) {
    add(row.line, row.external, .known, finding.id, finding.assignment, words, remarks)
  }

  /// A row that changes a finding on record.
  mutating func change(
    _ row: FindingRow, _ finding: Finding, _ steps: [FindingStep], _ words: ImportWords, _ remarks: [String]
  ) {
    add(
      row.line, row.external, .changed, finding.id, finding.assignment, words,
      steps.map { "\($0.event.kind.title) \(said($0, of: finding, words))" } + remarks)
  }

  /// What a step changes, or when it was done.
  private func said(_ step: FindingStep, of finding: Finding, _ words: ImportWords) -> String {
    if case .corrected(let report) = step.event {
      return report.differences(from: finding.report).joined(separator: "、")
    }
    return step.unit.map { words.name(of: $0) } ?? step.on.title
  }

  /// A row that cannot be taken.
  mutating func refuse(_ row: FindingTable.Row, _ problems: [Problem]) {
    add(
      row.fields.line, row.fields.word(.externalID), .bad, nil, nil, nil, problems.map { $0.inRow.sentence })
  }

  private mutating func add(
    _ line: Int, _ external: String?, _ fate: Fate, _ id: FindingID?,
    _ assignment: FindingEvent.Assignment?, _ words: ImportWords?, _ notes: [String]
  ) {
    rows.append([
      .integer(line), .optional(external), .coded(fate), .optional(id?.description),
      .optional(assignment.map { words?.name(of: $0.lead) ?? $0.lead.rawValue }),
      .moment(assignment?.deadline?.due), .optional(notes.joined(separator: "；")),
    ])
  }
}

extension Problem {
  /// The same beside its row: of the spot only the column remains to be said.
  var inRow: Problem {
    var problem = self
    if case .cell(_, _, let column) = site {
      problem.site = .option("列「\(column)」")
    } else {
      problem.site = nil
    }
    return problem
  }
}
