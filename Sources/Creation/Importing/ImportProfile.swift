/// 方案名 The name an import profile is called by.
public struct ProfileID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 导入方案 How the tables of another system are to be read, kept under a name: which column is which field, and
/// what else had to be said the first time.
public struct ImportProfile: Hashable, Sendable, Codable {
  /// The name it is called by.
  public var id: ProfileID
  /// The same, as the register has it.
  public var name: String
  /// 对应: the column of each field, by the field's key.
  public var map: [String: String]
  /// 新建: the registers in which an unknown word makes an entry.
  public var create: [String]?
  /// 日期写法, such as `dd/MM/yyyy`.
  public var dates: String?
  /// 来源 where the table has no such column.
  public var source: Source?
  /// 编码, where the file's own look is not to be trusted.
  public var encoding: TextEncoding?
  /// 分隔符, likewise.
  public var separator: Separator?
  /// The day from which it is no longer used.
  public var retired: Day?

  /// Creates a profile.
  public init(
    id: ProfileID, map: [String: String] = [:], create: [String]? = nil, dates: String? = nil,
    source: Source? = nil, encoding: TextEncoding? = nil, separator: Separator? = nil
  ) {
    self.id = id
    self.name = id.rawValue
    self.map = map
    self.create = create
    self.dates = dates
    self.source = source
    self.encoding = encoding
    self.separator = separator
  }
}
