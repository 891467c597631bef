/// 单位字段 The fields a table of units may have.
public enum UnitField: String, TableField {
  /// See ``Unit`` for each.
  case id, name, kind, parent, group, liaison, phone, weight, retired
  /// The number and the name of the unit above, where a table has both.
  case parentID = "parent-id"
  case parentName = "parent-name"

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
    case .retired: "停用日期"
    case .parentID: "上级编号"
    case .parentName: "上级单位"
    }
  }

  /// The name our own list has in English.
  public var otherNames: [String] { self == .parentName ? ["parent_name"] : [] }

  /// The three that name the unit above.
  public var siblings: [UnitField] {
    let group: [UnitField] = [.parent, .parentID, .parentName]
    return group.contains(self) ? group.filter { $0 != self } : []
  }
}

/// 点位字段 The fields a table of places may have.
public enum PlaceField: String, TableField {
  /// See ``Place`` for each.
  case id, name, kind, address, manager, grid, declared, facilities, retired
  /// The number and the name of the manager, where a table has both.
  case managerID = "manager-id"
  case managerName = "manager-name"

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
    case .retired: "停用日期"
    case .managerID: "管理主体编号"
    case .managerName: "管理主体名称"
    }
  }

  /// The name our own list has in English.
  public var otherNames: [String] { self == .managerName ? ["manager_name"] : [] }

  /// The three that name the manager.
  public var siblings: [PlaceField] {
    let group: [PlaceField] = [.manager, .managerID, .managerName]
    return group.contains(self) ? group.filter { $0 != self } : []
  }
}

/// 网格字段 The fields a table of grids may have.
public enum GridField: String, TableField {
  /// See ``Grid`` for each.
  case id, name, kind, unit, chief, phone, members, shifts, retired
  /// What the chief is called.
  case chiefTitle = "chief-title"
  /// The number and the name of the unit, where a table has both.
  case unitID = "unit-id"
  case unitName = "unit-name"

  /// The Chinese header.
  public var title: String {
    switch self {
    case .id: "编号"
    case .name: "名称"
    case .kind: "类别"
    case .unit: "管理单位"
    case .chief: "网格长"
    case .phone: "电话"
    case .members: "网格员"
    case .shifts: "班次"
    case .retired: "停用日期"
    case .chiefTitle: "称谓"
    case .unitID: "管理单位编号"
    case .unitName: "管理单位名称"
    }
  }

  /// The names our own list has in English.
  public var otherNames: [String] {
    switch self {
    case .chiefTitle: ["chief_title"]
    case .unitName: ["unit_name"]
    default: []
    }
  }

  /// The three that name the unit.
  public var siblings: [GridField] {
    let group: [GridField] = [.unit, .unitID, .unitName]
    return group.contains(self) ? group.filter { $0 != self } : []
  }
}

/// 类别字段 The fields a table of categories may have.
public enum CategoryField: String, TableField {
  /// See ``Category`` for each.
  case id, name, limit, severity, lead, supports, retired
  /// The numbers and the names of the lead units, where a table has both.
  case leadID = "lead-id"
  case leadName = "lead-name"

  /// The Chinese header.
  public var title: String {
    switch self {
    case .id: "编号"
    case .name: "名称"
    case .limit: "整改时限"
    case .severity: "严重程度"
    case .lead: "牵头单位"
    case .supports: "配合单位"
    case .retired: "停用日期"
    case .leadID: "牵头单位编号"
    case .leadName: "牵头单位名称"
    }
  }

  /// The name our own list has in English.
  public var otherNames: [String] { self == .leadName ? ["lead_name"] : [] }

  /// The three that name the leads.
  public var siblings: [CategoryField] {
    let group: [CategoryField] = [.lead, .leadID, .leadName]
    return group.contains(self) ? group.filter { $0 != self } : []
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
