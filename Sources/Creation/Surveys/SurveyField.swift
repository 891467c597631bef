/// 问卷表字段 The fields a table of a questionnaire's rates may have, a unit a row; the columns of our own list are all
/// known by their names.
public enum SurveyField: String, TableField {
  /// Whose: a number or name, or both in columns of their own.
  case unit
  case unitID = "unit-id"
  case unitName = "unit-name"
  /// 样本数: how many were asked, where both questions have the same sample.
  case asked
  /// 满意: how many are content, and how many were asked that where that differs.
  case content
  case contentAsked = "content-asked"
  /// 知晓: how many know of it, and how many were asked that where that differs.
  case aware
  case awareAsked = "aware-asked"
  /// 考评期 and 日期.
  case term, on
  /// 说明.
  case text

  /// The Chinese header.
  public var title: String {
    switch self {
    case .unit: "单位"
    case .unitID: "单位编号"
    case .unitName: "单位名称"
    case .asked: "样本数"
    case .content: "满意"
    case .contentAsked: "满意样本数"
    case .aware: "知晓"
    case .awareAsked: "知晓样本数"
    case .term: "考评期"
    case .on: "日期"
    case .text: "说明"
    }
  }

  /// The names our own list has for them, and what firms call them.
  public var otherNames: [String] {
    switch self {
    case .unit: ["责任单位", "被测单位"]
    case .unitName: ["unit_name"]
    case .asked: ["样本量", "问卷数", "有效问卷"]
    case .content: ["满意人数", "满意数"]
    case .contentAsked: ["content_asked"]
    case .aware: ["知晓人数", "知晓数"]
    case .awareAsked: ["aware_asked"]
    case .on: ["调查日期", "时间"]
    case .text: ["备注"]
    default: []
    }
  }

  /// The columns of a number and of a name beside that of either.
  public var siblings: [SurveyField] {
    let group: [SurveyField] = [.unit, .unitID, .unitName]
    return group.contains(self) ? group.filter { $0 != self } : []
  }
}
