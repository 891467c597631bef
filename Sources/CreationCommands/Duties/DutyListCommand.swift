import Creation
import CreationReports
import CreationStore

/// 列出事项 `creation duty`, `creation material` and `creation suggestion`.
enum DutyListCommand {
  static func command(_ noun: DutyNoun, summary: String, examples: [String]) -> Command<Session, Outcome> {
    Command(
      noun.command, alias: noun.alias, summary: summary,
      discussion: "各条件须同时满足；同一条件写几次，满足其一即可。时限连延期在内，到期当天不算逾期。"
        + "--format csv 写出的表可以再用 \(noun.kind == .suggestion ? "duty" : noun.command) import 导入。",
      examples: examples, DutyFilter.parameter(noun), SheetOptions.parameter
    ) { session, filter, options in
      let snapshot = try session.store().snapshot()
      let board = try DutyBoard(snapshot, asOf: session.today)
      let records = try filter.records(board, snapshot, of: noun)
      let sheet = try DutyColumns.sheet(records, board, snapshot, noun, isForPeople: options.isForPeople)
      let total = options.format == .table && !records.isEmpty ? [total(records, board, noun)] : []
      return try .sheet(sheet, options, notices: total + board.damaged.map(\.sentence))
    }
  }

  /// 共 21 项：办理中 12、已完成 9；逾期未完成 3.
  private static func total(_ records: [DutyRecord], _ board: DutyBoard, _ noun: DutyNoun) -> String {
    let counts = DutyStanding.allCases.compactMap { standing -> String? in
      let count = records.count { $0.course.standing == standing }
      return count == 0 ? nil : "\(noun.words.title(of: standing)) \(count)"
    }
    let missed = records.count { $0.isMissed(asOf: board.wording.asOf) }
    let adopted = records.count { Adoption(answer: $0.course.text) == .adopted }
    return "共 \(records.count) 项：\(counts.joined(separator: "、"))"
      + (noun.kind == .suggestion ? "；采纳 \(adopted)" : "") + (missed > 0 ? "；逾期未完成 \(missed)" : "")
  }
}

extension SheetOptions {
  /// Whether people read the sheet as it is, and no program reads it back.
  fileprivate var isForPeople: Bool { (format == .table || format == .markdown) && columns == nil }
}
