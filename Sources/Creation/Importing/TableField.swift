/// 表格字段 A field a table may have a column for.
public protocol TableField: Coded {
  /// Names of columns that stand for the field besides its key and its Chinese title, such as those of our own
  /// lists.
  var otherNames: [String] { get }
  /// The fields that say the same in another way, such as a unit's number beside its name.
  var siblings: [Self] { get }
}

extension TableField {
  /// None.
  public var otherNames: [String] { [] }
  /// None.
  public var siblings: [Self] { [] }

  /// Every name a column may have.
  var names: [String] { [key, title] + otherNames }

  /// The field a column of that name stands for.
  public init?(column name: String) {
    guard let field = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = field
  }
}

/// 一行字段 One row of a table by its fields, whatever kind of file it stands in.
public protocol FieldRow {
  associatedtype Field: TableField
  /// The line the row begins on.
  var line: Int { get }
  /// The field as it stands in the file; nothing where the file has no such column.
  func text(_ field: Field) -> String?
  /// The spot of a field, for a message.
  func site(_ field: Field) -> Problem.Site
}

extension FieldRow {
  /// The field without white space around it; nothing where it is empty or not there.
  public func word(_ field: Field) -> String? {
    guard let text = text(field)?.trimmed, !text.isEmpty else { return nil }
    return text
  }

  /// Several words in one field, separated by semicolons or 、.
  public func words(_ field: Field) -> [String] {
    (word(field) ?? "").split(whereSeparator: { ";；、".contains($0) }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// What a row says of an entry of a register by number and name; nothing where all the columns are empty.
  public func entry(_ word: Field, id: Field, name: Field) -> EntryWords? {
    let words = EntryWords(word: self.word(word), id: self.word(id), name: self.word(name))
    return words.list.isEmpty ? nil : words
  }
}

/// 指名 What a row calls an entry of a register: a number or a name, or both in columns of their own.
public struct EntryWords: Hashable, Sendable {
  /// A number or a name.
  public var word: String?
  /// The number.
  public var id: String?
  /// The name.
  public var name: String?

  /// Collects the words.
  public init(word: String? = nil, id: String? = nil, name: String? = nil) {
    self.word = word
    self.id = id
    self.name = name
  }

  /// All the words, the surest first.
  public var list: [String] { [id, word, name].compactMap(\.self) }

  /// The number an entry would be made with, where the row has one beside the name.
  public var newID: String? { id ?? (name == nil ? nil : word) }

  /// The name an entry would be made with.
  public var newName: String? { name ?? word ?? id }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return self }
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(scalars[...end])
  }
}
