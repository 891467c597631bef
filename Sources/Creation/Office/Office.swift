/// 机构 The creation office whose data directory this is.
public struct Office: Hashable, Sendable, Codable {
  /// Version of the directory's format; see the description of the data directory.
  public var format: Int
  /// Name, such as 某区创城办.
  public var name: String
  /// 发文机关代字, the office's word in document numbers such as 泉创城办.
  public var code: String
  /// Level of government the office belongs to.
  public var level: Level
  /// 工作时间 The hours that limits in 工作时 count; 08:00–12:00 and 14:00–18:00 where nothing is said.
  public var workHours: WorkHours?

  /// The format this version of the product writes.
  public static let currentFormat = 1

  /// Creates the office.
  public init(
    name: String, code: String, level: Level, workHours: WorkHours? = nil, format: Int = Office.currentFormat
  ) {
    self.workHours = workHours
    self.format = format
    self.name = name
    self.code = code
    self.level = level
  }

  enum CodingKeys: String, CodingKey {
    case format, name, code, level
    case workHours = "work_hours"
  }

  /// 层级 Level of government: city, district or street.
  public enum Level: String, Coded {
    /// 市.
    case city
    /// 区（县）.
    case district
    /// 街道（镇）.
    case street

    /// The Chinese word.
    public var title: String {
      switch self {
      case .city: "市"
      case .district: "区"
      case .street: "街道"
      }
    }
  }
}
