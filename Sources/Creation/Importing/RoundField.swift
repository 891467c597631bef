/// 巡查表字段 The fields a table of one inspection round may have; only place and category are needed.
public enum RoundField: String, TableField {
  /// Where and what, by number or name.
  case place, category
  /// 说明.
  case text
  /// Who has to deal with it, and who helps; by category and place where nothing is said.
  case unit, supports
  /// 时限; the category's where nothing is said.
  case limit
  /// 立行立改: put right on the spot.
  case fixed
  /// 照片: paths, separated by semicolons.
  case photos
  /// 级别 and 渠道 of the source.
  case level, channel
  /// 时间; the round's where nothing is said. A time of day alone is on the round's day.
  case at

  /// The Chinese header.
  public var title: String {
    switch self {
    case .place: "点位"
    case .category: "类别"
    case .text: "说明"
    case .unit: "单位"
    case .supports: "配合"
    case .limit: "时限"
    case .fixed: "立行立改"
    case .photos: "照片"
    case .level: "级别"
    case .channel: "渠道"
    case .at: "时间"
    }
  }

  /// What round sheets call them.
  public var otherNames: [String] {
    switch self {
    case .place: ["点位名称", "点位编号", "地点"]
    case .category: ["问题类别", "问题类型"]
    case .text: ["内容", "问题", "问题说明", "存在问题"]
    case .unit: ["责任单位", "牵头单位"]
    case .supports: ["配合单位"]
    case .limit: ["整改时限"]
    case .fixed, .level, .channel: []
    case .photos: ["图片"]
    case .at: ["发现时间", "检查时间"]
    }
  }
}
