import Creation
import CreationStore

/// What a command line may say about an entry of a register, besides its number and name.
protocol EntryFields<Entry>: Sendable {
  associatedtype Entry: RegisterTable

  /// Puts what was said into an entry; units are looked up.
  func apply(to entry: inout Entry, _ transaction: inout Transaction) throws
}

/// What the registers' nouns have in common: adding, changing, retiring, importing, looking back.
enum Register<Entry: RegisterTable> {
  /// The commands that are alike for every register, over the fields its entries have; `new` makes an entry.
  static func commands<Fields: EntryFields>(
    _ noun: String, alias: String, example: String, fields: Parameter<Fields>,
    changes: Parameter<Fields>? = nil, new: @escaping @Sendable (Entry.ID, String) -> Entry
  ) -> [Command<Session, Outcome>] where Fields.Entry == Entry {
    [
      Command(
        "\(noun) add", alias: "\(alias) 登记", summary: "登记一个\(Entry.register.title)", examples: [example],
        .option("--id", alias: "--编号", value: "编号", help: "编号（默认顺排）", Reader<Entry.ID>.word).optional,
        .option("--name", alias: "--名称", value: "名称", help: "名称", .text), fields, dryRun
      ) { session, id, name, fields, isDryRun in
        try add(session, id: id, isDryRun) { id, transaction in
          var entry = new(id, name)
          try fields.apply(to: &entry, &transaction)
          return entry
        }
      },
      Command(
        "\(noun) edit", alias: "\(alias) 变更", summary: "变更一个\(Entry.register.title)",
        .argument(alias, help: "编号或名称", .text),
        .option("--name", alias: "--名称", value: "名称", help: "新的名称", .text).optional, changes ?? fields, dryRun
      ) { session, word, name, fields, isDryRun in
        try edit(session, word, isDryRun) { entry, transaction in
          if let name { entry.name = name }
          try fields.apply(to: &entry, &transaction)
        }
      },
      Command(
        "\(noun) retire", alias: "\(alias) 停用", summary: "停用，历史照旧保留",
        .argument(alias, help: "编号或名称", .text), dryRun
      ) { session, word, isDryRun in
        try edit(session, word, isDryRun) { entry, _ in entry.retired = session.today }
      },
      Command(
        "\(noun) import", alias: "\(alias) 导入", summary: "从 CSV 导入，编号或名称已有的按表更新",
        discussion: "表头用键（\(keys)）或中文（\(titles)），也可用 --map 指明。有一行不对就全不写入。",
        examples: ["creation \(noun) import \(Entry.plural).csv"],
        .argument("文件", help: "CSV 文件，- 为标准输入", .text),
        .option("--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .columns()).optional,
        TableFormat.parameter, dryRun, run: importTable),
      HistoryCommand<Entry>.command(noun, alias: alias),
    ]
  }

  private static var dryRun: Parameter<Bool> {
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入")
  }

  private static var keys: String { Entry.Field.allCases.map(\.key).joined(separator: ",") }
  private static var titles: String { Entry.Field.allCases.map(\.title).joined(separator: ",") }

  /// Adds an entry made by a closure.
  private static func add(
    _ session: Session, id: Entry.ID?, _ isDryRun: Bool,
    _ make: (Entry.ID, inout Transaction) throws -> Entry
  ) throws -> Outcome {
    let ((entry, twins), notices) = try session.write(dryRun: isDryRun) { transaction in
      if let id, try transaction.entry(Entry.self, id.rawValue)?.id == id { throw Problem.taken(id.rawValue) }
      let entry = try make(try id ?? free(transaction), &transaction)
      try transaction.put([entry], on: session.present)
      return (entry, try namesakes(of: entry, transaction.snapshot))
    }
    return .done(["已登记 \(entry.id) \(entry.name)"], isDryRun: isDryRun, notices: twins + notices)
  }

  /// A warning where others in use have the same name, which then no longer tells them apart.
  private static func namesakes(of entry: Entry, _ snapshot: Snapshot) throws -> [String] {
    let twins = try snapshot.register(Entry.self).entries.filter {
      $0.name == entry.name && $0.retired == nil
    }
    if twins.isEmpty { return [] }
    let numbers = twins.map(\.id.rawValue).joined(separator: "、")
    return ["已有同名的\(Entry.register.title) \(numbers)，今后须写编号才分得清"]
  }

  /// Changes the entry called that.
  static func edit(
    _ session: Session, _ word: String, _ isDryRun: Bool,
    _ change: (inout Entry, inout Transaction) throws -> Void
  ) throws -> Outcome {
    let ((entry, changes), notices) = try session.write(dryRun: isDryRun) { transaction in
      var entry = try transaction.required(Entry.self, word, at: "<\(Entry.argument)>")
      try change(&entry, &transaction)
      return (entry, try transaction.put([entry], on: session.present))
    }
    let done = changes.first.map { "已\($0.action.title)" } ?? "没有变动"
    return .done(["\(done) \(entry.id) \(entry.name)"], isDryRun: isDryRun, notices: notices)
  }

  @Sendable
  private static func importTable(
    _ session: Session, _ file: String, _ named: [Entry.Field: String]?, _ format: TableFormat,
    _ isDryRun: Bool
  ) throws -> Outcome {
    let input = try InputFile(file, session)
    let ((table, changes), notices) = try session.write(dryRun: isDryRun) { transaction in
      let table = try RegisterImport<Entry>(
        input.bytes, file: input.name, named: named ?? [:], format: format, &transaction)
      return (table, try transaction.put(table.entries, on: session.present))
    }
    let rows = table.entries.count
    let added = changes.count { $0.action == .added }
    return .done(
      ["\(input.name)：\(rows) 行，登记 \(added)，变更 \(changes.count - added)，不变 \(rows - changes.count)"],
      isDryRun: isDryRun, notices: table.notices + notices)
  }

  private static func free(_ transaction: Transaction) throws -> Entry.ID {
    let taken = try transaction.snapshot.names(Entry.self).keys
    var numbers = FreeNumbers(Entry.self, taken: taken)
    return Entry.ID(rawValue: numbers.next())
  }
}

extension Problem {
  fileprivate static func taken(_ id: String) -> Problem {
    Problem("编号已有人用", at: .option("--id"), value: id, why: "同一登记册里编号不能重复", advice: "请换一个编号，或不写 --id 由程序顺排")
  }
}
