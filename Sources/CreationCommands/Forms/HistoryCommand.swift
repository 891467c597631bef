import Creation
import CreationReports
import CreationStore

/// 沿革 `creation place history` and the like: every change of an entry of a register, and what it was on a day.
enum HistoryCommand<Entry: RegisterTable> {
  static func command(_ noun: String, alias: String) -> Command<Session, Outcome> {
    Command(
      "\(noun) history", alias: "\(alias) 沿革", summary: "什么时候由谁改了什么，或某一天是什么样",
      discussion: "先改的在前。撤销了的变动不列，要看用 creation log <编号>。写 --on 给出那一天结束时的样子。",
      examples: [
        "creation \(noun) history \(Entry.prefix)01",
        "creation \(noun) history \(Entry.prefix)01 --on 2026-08-31",
      ],
      .argument(Entry.argument, help: "编号或名称", .text),
      .option("--on", alias: "--日期", value: "日期", help: "那一天是什么样", .day).optional,
      SheetOptions.parameter, run: run)
  }

  @Sendable
  private static func run(
    _ session: Session, _ word: String, _ day: Day?, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let entry = try snapshot.required(Entry.self, word, at: "<\(Entry.argument)>")
    let history = try snapshot.history(of: entry)
    let notices = history.isUnbroken ? [] : ["\(Entry.register.title)登记册被手工改过，手工改动没有记账，以下只列记过账的"]
    guard let day else { return try .sheet(sheet(history, snapshot), options, notices: notices) }
    guard let earlier = history.entry(on: day) else {
      throw Problem.notYet(entry, day, history.steps.first?.on.day)
    }
    let sheet = try Entry.sheet([earlier], snapshot)
    guard options.format == .table else { return try .sheet(sheet, options, notices: notices) }
    return .lines(lines(earlier, sheet, day), notices: notices)
  }

  /// An entry as it was, a line a field.
  private static func lines(_ entry: Entry, _ sheet: Sheet, _ day: Day) -> [String] {
    let row = sheet.rows.first ?? []
    let fields = sheet.fields.filter { !["id", "name"].contains(sheet.columns[$0].key) }
    return ["\(entry.id)  \(entry.name)　\(day) 的样子"]
      + fields.map { (sheet.columns[$0].title, row[$0].words(.zh)) }.filter { !$0.1.isEmpty }
      .map { "\($0.0)：\($0.1)" }
  }
}

extension HistoryCommand {
  /// The changes, one row a field; a new entry is one row.
  static func sheet(_ history: RegisterHistory<Entry>, _ snapshot: Snapshot) throws -> Sheet {
    let states = history.steps.flatMap { [$0.before ?? $0.after, $0.after] }
    let list = try Entry.sheet(states, snapshot)
    let rows = history.steps.enumerated().flatMap { index, step in
      let (was, now) = (list.rows[index * 2], list.rows[index * 2 + 1])
      return (step.before == nil ? [added(list, now)] : changed(list, was, now)).map { row(step, $0) }
    }
    return Sheet(
      columns: columns, rows: rows,
      notes: rows.isEmpty ? ["\(history.entry.id) \(history.entry.name) 没有记过变动"] : [])
  }

  private static var columns: [Column] {
    [
      Column("on", "日期"), Column("action", "变动"), Column("field", "项目"), Column("was", "原为", flexible: true),
      Column("now", "改为", flexible: true), Column("by", "经办人"),
      Column("at", "记账时间", visibility: .machines), Column("tx", "命令号"),
    ]
  }

  private typealias Change = (field: Cell, was: Cell, now: Cell)

  private static func row(_ step: RegisterHistory<Entry>.Step, _ change: Change) -> [Cell] {
    [
      .text(step.on.day.description), .coded(step.action), change.field, change.was, change.now,
      .text(step.stamp.by), .moment(step.stamp.at.moment), .text(step.stamp.tx.rawValue),
    ]
  }

  /// A new entry: everything it was put on file with.
  private static func added(_ list: Sheet, _ now: [Cell]) -> Change {
    let words = list.fields.compactMap { index -> String? in
      let (column, words) = (list.columns[index], now[index].words(.zh))
      if words.isEmpty || column.key == "id" { return nil }
      return column.key == "name" ? words : "\(column.title) \(words)"
    }
    return (.empty, .empty, .text(words.joined(separator: "；")))
  }

  /// The fields that changed.
  private static func changed(_ list: Sheet, _ was: [Cell], _ now: [Cell]) -> [Change] {
    list.fields.filter { was[$0] != now[$0] }.map { index in
      let column = list.columns[index]
      let key = column.key.hasSuffix("_name") ? String(column.key.dropLast(5)) : column.key
      return (.coded(key: key, title: column.title), shown(was[index]), shown(now[index]))
    }
  }

  private static func shown(_ cell: Cell) -> Cell { cell.words(.zh).isEmpty ? .absent : cell }
}

extension Sheet {
  /// The columns of an entry's fields: of a number and a name for the same field, the name.
  fileprivate var fields: [Int] {
    let keys = Set(columns.map(\.key))
    return columns.indices.filter { !keys.contains("\(columns[$0].key)_name") }
  }
}

extension Problem {
  fileprivate static func notYet(_ entry: some RegisterEntry, _ day: Day, _ first: Day?) -> Problem {
    Problem(
      "那一天还没有登记", at: .option("--on"), value: day.description,
      why: "\(entry.id) \(entry.name)" + (first.map { " 登记于 \($0)" } ?? ""), advice: "请改写 --on")
  }
}
