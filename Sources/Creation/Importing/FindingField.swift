/// 导入字段 The fields a table of findings may have; the columns of our own list are all known by their names.
public enum FindingField: String, TableField {
  /// 外部编号.
  case externalID = "external-id"
  /// The times of a finding.
  case reported, limit, due, replied, closed
  /// 状态 as our own list has it; only how a finding ended without being dealt with is taken from it.
  case state
  /// Who has to deal with it: a number or name, or both in columns of their own.
  case unit
  case unitID = "unit-id"
  case unitName = "unit-name"
  /// Who helps: numbers or names, or both in columns of their own.
  case supports
  case supportsID = "supports-id"
  case supportsName = "supports-name"
  /// Where.
  case place
  case placeID = "place-id"
  case placeName = "place-name"
  /// What.
  case category
  case categoryID = "category-id"
  case categoryName = "category-name"
  /// 内容.
  case text
  /// 来源, and what it says of itself.
  case source, level, channel, inspection
  /// 举报人 and their telephone; kept apart from everything else.
  case reporter, phone
  /// 问题编号 as our own list has it.
  case id

  /// The Chinese header.
  public var title: String {
    switch self {
    case .id: "编号"
    case .externalID: "外部编号"
    case .reported: "登记时间"
    case .limit: "时限"
    case .due: "整改时限"
    case .replied: "回复时间"
    case .closed: "销号时间"
    case .state: "状态"
    case .unit: "责任单位"
    case .unitID: "单位编号"
    case .unitName: "单位名称"
    case .supports: "配合单位"
    case .supportsID: "配合单位编号"
    case .supportsName: "配合单位名称"
    case .place: "点位"
    case .placeID: "点位编号"
    case .placeName: "点位名称"
    case .category: "问题类别"
    case .categoryID: "类别编号"
    case .categoryName: "类别名称"
    case .text: "内容"
    case .source: "来源"
    case .level: "级别"
    case .channel: "渠道"
    case .inspection: "检查批次"
    case .reporter: "举报人"
    case .phone: "电话"
    }
  }

  /// The names our own list has for them.
  public var otherNames: [String] {
    switch self {
    case .externalID: ["external_id"]
    case .due: ["整改期限"]
    case .unitName: ["unit_name"]
    case .supportsName: ["supports_names"]
    case .placeName: ["place_name"]
    case .categoryName: ["category_name"]
    case .phone: ["reporter_phone", "举报人电话"]
    default: []
    }
  }

  /// The columns of a number and of a name beside that of either.
  public var siblings: [FindingField] {
    for group in [
      [Self.unit, .unitID, .unitName], [.supports, .supportsID, .supportsName],
      [.place, .placeID, .placeName],
      [.category, .categoryID, .categoryName],
    ]
    where group.contains(self) {
      return group.filter { $0 != self }
    }
    return self == .due ? [.limit] : []
  }
}
