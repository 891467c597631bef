/// 活动表字段 The fields a table of activities may have; the columns of our own list are all known by their names.
public enum ActivityField: String, TableField {
  /// 类别 and 名称.
  case kind, title
  /// The routine it fulfils: a number or name, or both in columns of their own.
  case routine
  case routineID = "routine-id"
  case routineName = "routine-name"
  /// The units that did it, several in one cell.
  case units
  case unitIDs = "unit-ids"
  case unitNames = "unit-names"
  /// Where.
  case place
  case placeID = "place-id"
  case placeName = "place-name"
  /// 检查机制.
  case mechanism
  /// How much of it there was.
  case people, hours, households, copies, reports
  /// Who came and who did not.
  case present, absent
  /// 日期 and 说明.
  case on, text
  /// 作废: such a row of our own list is passed over.
  case void
  /// 编号 and number of photos as our own list has them; neither is read.
  case id, evidence

  /// The Chinese header.
  public var title: String {
    switch self {
    case .kind: "类别"
    case .title: "名称"
    case .routine: "机制"
    case .routineID: "机制编号"
    case .routineName: "机制名称"
    case .units: "单位"
    case .unitIDs: "单位编号"
    case .unitNames: "单位名称"
    case .place: "点位"
    case .placeID: "点位编号"
    case .placeName: "点位名称"
    case .mechanism: "检查机制"
    case .people: ActivityFigure.people.title
    case .hours: ActivityFigure.hours.title
    case .households: ActivityFigure.households.title
    case .copies: ActivityFigure.copies.title
    case .reports: ActivityFigure.reports.title
    case .present: "参加人"
    case .absent: "缺席"
    case .on: "日期"
    case .text: "说明"
    case .void: "作废"
    case .id: "编号"
    case .evidence: "附件"
    }
  }

  /// The names our own list has for them, and what people's tables call them.
  public var otherNames: [String] {
    switch self {
    case .kind: ["活动类别"]
    case .title: ["活动名称", "主题"]
    case .routineName: ["routine_name"]
    case .units: ["责任单位", "组织单位"]
    case .unitNames: ["unit_names"]
    case .place: ["地点"]
    case .placeName: ["place_name"]
    case .present: ["参加人员", "出席"]
    case .absent: ["缺席人员"]
    case .on: ["活动日期", "时间"]
    case .text: ["备注", "纪要"]
    default: []
    }
  }

  /// The columns of a number and of a name beside that of either.
  public var siblings: [ActivityField] {
    let groups: [[ActivityField]] = [
      [.routine, .routineID, .routineName], [.units, .unitIDs, .unitNames], [.place, .placeID, .placeName],
    ]
    return groups.first { $0.contains(self) }?.filter { $0 != self } ?? []
  }
}

extension ActivityFigure {
  /// The column of the figure.
  public var field: ActivityField {
    switch self {
    case .people: .people
    case .hours: .hours
    case .households: .households
    case .copies: .copies
    case .reports: .reports
    }
  }
}
