/// 测评表字段 The fields a table of results may have; the columns of our own list are all known by their names.
public enum ResultField: String, TableField {
  /// 测评.
  case test
  /// Whose result: a number or name, or both in columns of their own; by the place where nothing is said.
  case unit
  case unitID = "unit-id"
  case unitName = "unit-name"
  /// Where.
  case place
  case placeID = "place-id"
  case placeName = "place-name"
  /// What was looked at there.
  case item
  /// 得分 out of a full mark.
  case marks, of
  /// 件数: so many of so many.
  case part, whole
  /// 实测值: a figure as it was measured.
  case value
  /// The outcomes without figures.
  case notApplicable = "not-applicable"
  case noted
  /// 级别 of who tested.
  case level
  /// Who gave the marks.
  case assessor
  case assessorID = "assessor-id"
  case assessorName = "assessor-name"
  /// 考评期 and 日期.
  case term, on
  /// 说明.
  case text
  /// 作废: such a row of our own list is passed over.
  case void
  /// 检查: the number of the round it was found on.
  case inspection
  /// 编号 as our own list has it; a result is known by what it is about, not by this.
  case id

  /// The Chinese header.
  public var title: String {
    switch self {
    case .test: "测评"
    case .unit: "单位"
    case .unitID: "单位编号"
    case .unitName: "单位名称"
    case .place: "点位"
    case .placeID: "点位编号"
    case .placeName: "点位名称"
    case .item: "项目"
    case .marks: "得分"
    case .of: "满分"
    case .part: "件数"
    case .whole: "总数"
    case .value: "实测值"
    case .notApplicable: "不适用"
    case .noted: "记一次"
    case .level: "级别"
    case .assessor: "考评单位"
    case .assessorID: "考评单位编号"
    case .assessorName: "考评单位名称"
    case .term: "考评期"
    case .on: "日期"
    case .text: "说明"
    case .void: "作废"
    case .inspection: "检查"
    case .id: "编号"
    }
  }

  /// The names our own list has for them, and what score sheets call them.
  public var otherNames: [String] {
    switch self {
    case .test: ["测评名称"]
    case .unit: ["责任单位", "被考评单位"]
    case .unitName: ["unit_name"]
    case .placeName: ["place_name"]
    case .item: ["测评项目", "考评项目"]
    case .marks: ["分数", "成绩"]
    case .notApplicable: ["not_applicable"]
    case .assessor: ["打分单位"]
    case .assessorName: ["assessor_name"]
    case .on: ["测评日期", "时间"]
    case .text: ["备注"]
    default: []
    }
  }

  /// The columns of a number and of a name beside that of either.
  public var siblings: [ResultField] {
    let groups: [[ResultField]] = [
      [.unit, .unitID, .unitName], [.place, .placeID, .placeName], [.assessor, .assessorID, .assessorName],
    ]
    return groups.first { $0.contains(self) }?.filter { $0 != self } ?? []
  }
}
