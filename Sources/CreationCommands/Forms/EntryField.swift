import Creation
import CreationReports
import CreationStore

/// 条目字段 One field of a register's entries, said once: its option, its column, how it is read, shown and emptied.
struct EntryField<Entry: RegisterEntry>: Sendable {
  /// The key in the file and in tables for programs.
  let key: String
  /// The Chinese header.
  let title: String
  /// The Chinese option, without dashes, where it is not the header.
  var alias: String?
  /// What stands for its value in help.
  var value: String
  /// What it means.
  let help: String
  /// The allowed values where they can be listed.
  var choices: [Name] = []
  /// Whether an entry cannot be without it.
  var isRequired = false
  /// How lists show it.
  var visibility = Column.Visibility.everywhere
  /// Whether lists may be narrowed to some of its values.
  var isFilter = false
  /// The register whose names it shows.
  var register: RegisterChange.Register?
  /// Reads a word into an entry.
  var set: @Sendable (inout Entry, String, RegisterLookups) throws -> Void
  /// Empties it; nothing where it cannot be empty.
  let clear: (@Sendable (inout Entry) -> Void)?
  /// What a list shows.
  let cell: @Sendable (Entry, RegisterLookups) -> Cell
}

extension EntryField {
  /// The option on the command line.
  var option: String { "--" + key.replacing("_", with: "-") }

  /// The form of the option.
  func form(isRequired: Bool, repeats: Bool = false) -> Form {
    var form = Form(
      kind: .option, names: [option, "--\(alias ?? title)"], value: value, help: help)
    form.choices = choices
    form.isRequired = isRequired
    form.repeats = repeats
    return form
  }

  /// The field's column.
  var column: Column {
    Column(key, title, visibility: visibility, flexible: choices.isEmpty && register == nil)
  }

  /// Its value must be there.
  var required: EntryField {
    var field = self
    field.isRequired = true
    return field
  }

  /// Only machine formats show it unasked.
  var quiet: EntryField {
    var field = self
    field.visibility = .machines
    return field
  }

  /// Lists can be narrowed by it.
  var filtering: EntryField {
    var field = self
    field.isFilter = true
    return field
  }

  /// The option is called something else in Chinese than the header.
  func called(_ alias: String) -> EntryField {
    var field = self
    field.alias = alias
    return field
  }
}
