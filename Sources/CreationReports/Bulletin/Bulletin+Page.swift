import Creation

extension Bulletin {
  /// The bulletin as a page.
  package var page: Page {
    let sections = [
      totalSection, rankingSection, correctionSection, weatherSection, problemSection, overdueSection,
      reboundSection, dutySection, routineSection, workSection, escalationSection, trendSection,
    ].compactMap(\.self)
    return Page(
      issuer: office.name, title: "关于\(scores.month.title)文明城市创建考评情况的通报", heading: heading,
      sections: [opening] + Bulletin.numbered(sections), signature: signature, annexes: annexes)
  }

  private var annexes: [Page.Section] {
    [statementSection, reboundAnnex].compactMap(\.self).enumerated().map { index, section in
      Page.Section(section.title.map { "附件\(index + 1)　\($0)" }, section.blocks)
    }
  }

  private var heading: [String] {
    [
      "考评期：\(days.first) 至 \(days.last)", "考评办法：\(scores.rulebookName)",
      "数据截至：\(scores.asOf)，\(scores.isClosed || issued != nil ? "已月结" : "未月结，成绩以月结为准")",
    ]
  }

  private var opening: Page.Section {
    Page.Section(
      nil, [.salutation("各责任单位："), .paragraph("现将\(scores.month.title)文明城市创建考评情况通报如下。")])
  }

  private var signature: [String] {
    guard let issued else { return [] }
    let (year, month, day) = issued.parts
    return [office.name, "\(year)年\(month)月\(day)日"]
  }

  private static func numbered(_ sections: [Page.Section]) -> [Page.Section] {
    sections.enumerated().map { index, section in
      var section = section
      section.title = section.title.map { "\(ChineseNumeral.text(index + 1))、\($0)" }
      return section
    }
  }

  /// A title inside a section: （一）各区.
  static func subtitle(_ index: Int, _ text: String) -> Page.Block {
    .subtitle("（\(ChineseNumeral.text(index + 1))）\(text)")
  }
}
