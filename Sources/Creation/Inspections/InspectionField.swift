/// 检查表字段 The fields a table of one round may have; only the place is needed.
///
/// A row is a grade where it has an outcome, a problem where it has a category, both, or a mere visit.
public enum InspectionField: String, TableField {
  /// Where, by number or name.
  case place
  /// 测评项目: the number or name of an indicator; without one the outcome is the place's as a whole.
  case item
  /// 结果: 合格, 基本合格, 不合格, 不适用 or points, out of a full mark.
  case grade, full
  /// What is wrong: its category, and the words about it.
  case category, finding
  /// 说明 about the grade or the visit; about the problem where nothing else is said of it.
  case text
  /// Who has to deal with it, and who helps; by category and place where nothing is said.
  case unit, supports
  /// 时限; the category's where nothing is said.
  case limit
  /// 立行立改: put right on the spot.
  case fixed
  /// 照片: paths, separated by semicolons.
  case photos
  /// 检查人: who went, as `岳明礼（人大代表）、方之远`.
  case inspectors
  /// 级别 of the source.
  case level
  /// 外部编号 of the problem.
  case externalID = "external-id"
  /// 日期; the round's where nothing is said. A time of day alone is on the round's day.
  case on

  /// The Chinese header.
  public var title: String {
    switch self {
    case .place: "点位"
    case .item: "项目"
    case .grade: "结果"
    case .full: "满分"
    case .category: "类别"
    case .finding: "问题"
    case .text: "说明"
    case .unit: "单位"
    case .supports: "配合"
    case .limit: "时限"
    case .fixed: "立行立改"
    case .photos: "照片"
    case .inspectors: "检查人"
    case .level: "级别"
    case .externalID: "外部编号"
    case .on: "日期"
    }
  }

  /// What round sheets call them.
  public var otherNames: [String] {
    switch self {
    case .place: ["点位名称", "点位编号", "地点"]
    case .item: ["测评项目", "检查项目", "指标"]
    case .grade: ["评定", "得分", "检查结果"]
    case .category: ["问题类别", "问题类型"]
    case .finding: ["存在问题", "问题说明", "问题描述"]
    case .text: ["备注"]
    case .unit: ["责任单位", "牵头单位"]
    case .supports: ["配合单位"]
    case .limit: ["整改时限"]
    case .photos: ["图片"]
    case .inspectors: ["检查人员", "参加人"]
    case .externalID: ["external_id"]
    case .on: ["时间", "检查日期", "检查时间"]
    case .full, .fixed, .level: []
    }
  }
}
