import Creation
import CreationReports
import CreationStore

/// 登记册命令 The commands of a register whose entries are declared in a table.
enum FormCommands<Entry: FormedEntry & RegisterTable> {
  /// Listing, showing, adding, changing, retiring, importing.
  static func all(_ noun: String, alias: String, example: String) -> [Command<Session, Outcome>] {
    [list(noun, alias), show(noun, alias)] + entries(noun, alias: alias, example: example)
  }

  /// Adding, changing, retiring, importing, for a noun that lists and shows its entries itself.
  static func entries(_ noun: String, alias: String, example: String) -> [Command<Session, Outcome>] {
    Register<Entry>.commands(
      noun, alias: alias, example: example, fields: FormWords<Entry>.parameter(isNew: true),
      changes: FormWords<Entry>.parameter(isNew: false), new: Entry.blank)
  }

  private static func list(_ noun: String, _ alias: String) -> Command<Session, Outcome> {
    Command(
      noun, alias: alias, summary: "列出\(Entry.register.title)",
      discussion: "各条件须同时满足。--format csv 写出的表可以再用 \(noun) import 导入。",
      FormFilter<Entry>.parameter, SheetOptions.parameter
    ) { session, filter, options in
      let snapshot = try session.store().snapshot()
      let lookups = try RegisterLookups(snapshot, names: Set(Entry.fields.compactMap(\.register)))
      let entries = try filter.entries(try snapshot.register(Entry.self).entries, lookups)
      return try .sheet(sheet(entries, lookups), options)
    }
  }

  private static func show(_ noun: String, _ alias: String) -> Command<Session, Outcome> {
    Command(
      "\(noun) show", alias: "\(alias) 查看", summary: "查看一个\(Entry.register.title)",
      .argument(Entry.argument, help: "编号或名称", .text)
    ) { session, word in
      let snapshot = try session.store().snapshot()
      let entry = try snapshot.required(Entry.self, word, at: "<\(Entry.argument)>")
      return .lines(try lines(entry, snapshot))
    }
  }

  /// What there is to say of an entry, a line a field.
  static func lines(_ entry: Entry, _ snapshot: Snapshot) throws -> [String] {
    let lookups = try RegisterLookups(snapshot, names: Set(Entry.fields.compactMap(\.register)))
    let filled = Entry.fields.compactMap { field -> String? in
      let text = field.cell(entry, lookups).words(.zh)
      return text.isEmpty ? nil : "\(field.title)：\(text)"
    }
    return ["\(entry.id)  \(entry.name)"] + filled + (entry.retired.map { ["\($0) 起停用"] } ?? [])
  }

  /// The entries as a table.
  static func sheet(_ entries: [Entry], _ lookups: RegisterLookups) -> Sheet {
    Sheet(
      columns: [Column("id", "编号"), Column("name", Entry.nameTitle, flexible: true)]
        + Entry.fields.map(\.column) + [Column("retired", "停用日期", visibility: .machines)],
      rows: entries.map { entry in
        [.text(entry.id.rawValue), .text(entry.name)] + Entry.fields.map { $0.cell(entry, lookups) }
          + [.optional(entry.retired?.description)]
      })
  }
}

/// 筛选 Which entries of a register a list shows.
struct FormFilter<Entry: FormedEntry>: Sendable {
  private let words: [(field: EntryField<Entry>, word: Given.Word)]
  private var isAll: Bool

  static var parameter: Parameter<FormFilter> {
    let fields = Entry.fields.filter(\.isFilter)
    let retired = Form(kind: .flag, names: ["--retired", "--停用"], value: "", help: "连停用的一起列出")
    let forms = fields.map { $0.form(isRequired: false) } + [retired]
    return Parameter(forms: forms) { given, _ in
      FormFilter(
        words: fields.compactMap { field in given.words[field.option]?.first.map { (field, $0) } },
        isAll: given.words["--retired"] != nil)
    }
  }

  /// The same, with what is out of use.
  var withRetired: FormFilter {
    var filter = self
    filter.isAll = true
    return filter
  }

  /// The entries that pass: what is looked for must be what the field would be with that word, or among it.
  func entries(_ entries: [Entry], _ lookups: RegisterLookups) throws -> [Entry] {
    var problems = Problems([])
    let wanted = words.compactMap { field, word in
      problems.collecting(at: .option(word.option), value: word.text) {
        var blank = Entry.blank(Entry.ID(rawValue: ""), "")
        try field.set(&blank, word.text, lookups)
        return (field, Set(FormFilter.parts(field.cell(blank, lookups))))
      }
    }
    try problems.throwIfAny()
    return entries.filter { entry in
      (isAll || entry.retired == nil)
        && wanted.allSatisfy { field, parts in
          !parts.isDisjoint(with: FormFilter.parts(field.cell(entry, lookups)))
        }
    }
  }

  private static func parts(_ cell: Cell) -> [String] {
    cell.words(.key).split(whereSeparator: { "、；".contains($0) }).map(String.init)
  }
}
