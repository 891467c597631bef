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
