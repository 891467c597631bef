/// 单位字段 The fields a table of units may have.
public enum UnitField: String, Coded {
  /// See ``Unit`` for each.
  case id, name, kind, parent, group, liaison, phone, weight

  /// The Chinese header.
  public var title: String {
    switch self {
    case .id: "编号"
    case .name: "名称"
    case .kind: "类别"
    case .parent: "上级"
    case .group: "排名组"
    case .liaison: "联络员"
    case .phone: "电话"
    case .weight: "考评权重"
    }
  }
}

/// 点位字段 The fields a table of places may have.
public enum PlaceField: String, Coded {
  /// See ``Place`` for each.
  case id, name, kind, address, manager, grid, declared, facilities

  /// The Chinese header.
  public var title: String {
    switch self {
    case .id: "编号"
    case .name: "名称"
    case .kind: "类别"
    case .address: "地址"
    case .manager: "管理主体"
    case .grid: "网格"
    case .declared: "申报点位"
    case .facilities: "设施"
    }
  }
}

/// 类别字段 The fields a table of categories may have.
public enum CategoryField: String, Coded {
  /// See ``Category`` for each.
  case id, name, limit, severity, lead, supports

  /// The Chinese header.
  public var title: String {
    switch self {
    case .id: "编号"
    case .name: "名称"
    case .limit: "整改时限"
    case .severity: "严重程度"
    case .lead: "牵头单位"
    case .supports: "配合单位"
    }
  }
}

/// 是否 A yes or no as people write it in a table.
public enum YesNo {
  /// Reads 是, 否, yes, no, true, false, 1, 0, √; nothing for other words.
  public static func read(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "是", "yes", "y", "true", "1", "√", "有": true
    case "否", "no", "n", "false", "0", "×", "无": false
    default: nil
    }
  }
}
