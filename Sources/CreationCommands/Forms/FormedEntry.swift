import Creation
import CreationReports
import CreationStore

/// 式样条目 An entry whose fields are declared in a table; commands, columns and imports follow from it.
protocol FormedEntry: RegisterEntry {
  /// The fields beside number and name.
  static var fields: [EntryField<Self>] { get }
  /// What the name of an entry is called: 名称, 任务, 挂钩对象.
  static var nameTitle: String { get }
  /// An entry with nothing but number and name.
  static func blank(_ id: ID, _ name: String) -> Self
  /// What is wrong between the fields of an entry, with the field to blame.
  static func fault(of entry: Self, _ lookups: RegisterLookups) throws -> (field: String, problem: Problem)?
}

extension FormedEntry {
  static var nameTitle: String { "名称" }

  static func fault(of entry: Self, _ lookups: RegisterLookups) throws -> (field: String, problem: Problem)? {
    nil
  }

  /// The field with that key.
  static func field(_ key: String) -> EntryField<Self>? { fields.first { $0.key == key } }
}

/// A table of formed entries: its columns are the declared fields.
extension RegisterTable where Self: FormedEntry, Field == FormField<Self> {
  static var argument: String { register.title }
  static var requiredFields: [FormField<Self>] { [nameField] }
  static var idField: FormField<Self> { .id }
  static var nameField: FormField<Self> { .name }
  static var retiredField: FormField<Self> { .retired }

  static func read(
    _ row: inout TableRow<FormField<Self>>, id: ID, name: String, old: Self?, _ lookups: RegisterLookups
  ) -> Self {
    var entry = old ?? blank(id, name)
    entry.name = name
    for field in fields {
      let column = FormField<Self>(key: field.key, title: field.title)
      if field.isRequired, field.cell(entry, lookups).words(.key).isEmpty { _ = row.required(column) }
      _ = row.value(column) { try field.set(&entry, $0, lookups) }
    }
    if row.problems.isEmpty, let (key, problem) = (try? fault(of: entry, lookups)) ?? nil {
      row.refuse(problem, FormField(key: key, title: field(key)?.title ?? key))
    }
    return entry
  }
}

/// 表格列 A column of a formed entry's table.
struct FormField<Entry: FormedEntry>: TableField {
  let key: String
  let title: String

  init(key: String, title: String) {
    self.key = key
    self.title = title
  }

  static var id: FormField { FormField(key: "id", title: "编号") }
  static var name: FormField { FormField(key: "name", title: Entry.nameTitle) }
  static var retired: FormField { FormField(key: "retired", title: "停用日期") }

  static var allCases: [FormField] {
    [id, name] + Entry.fields.map { FormField(key: $0.key, title: $0.title) } + [retired]
  }

  init?(rawValue: String) {
    guard let field = Self.allCases.first(where: { $0.key == rawValue }) else { return nil }
    self = field
  }

  var rawValue: String { key }

  /// What the field's option is called, where that is not the header.
  var otherNames: [String] { [Entry.field(key)?.alias].compactMap(\.self) }

  static func == (left: FormField, right: FormField) -> Bool { left.key == right.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
