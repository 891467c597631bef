/// 考评单位 Who assesses which contractor: 市城管执法局, and the 镇街 it cleans.
enum SampleAssessors {
  static let pairs = [
    ("U-701", ["U-207", "U-401"]), ("U-702", ["U-207", "U-403"]), ("U-703", ["U-207", "U-404"]),
  ]
}

/// 材料审核项目 What the materials of a year are reviewed by.
enum SampleMaterials {
  static let items = ["组织领导和长效机制", "公共环境和公共秩序", "未成年人思想道德建设"]
}

/// 表扬 The honours of the three months.
enum SamplePraises {
  static let csv = #"""
    date,unit,level,text
    2026-08-20,U-103,市级,背街小巷整治做法在全市现场会上交流
    2026-08-27,U-401,省级,网格化管理经验获省文明办转发
    2026-09-10,U-202,市级,护学岗工作获市创建指挥部通报表扬
    2026-09-17,U-403,市级,农贸市场蹲点包干做法获通报表扬
    2026-10-13,U-104,省级,科创大道文明示范路获省级媒体报道
    2026-10-22,U-207,市级,共享单车联管联治获市创建指挥部通报表扬
    2026-10-28,U-101,市级,东湖步行街“门前三包”做法获通报表扬
    """#
}
