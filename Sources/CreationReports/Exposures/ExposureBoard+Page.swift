import Creation

extension ExposureBoard {
  /// The board as a page for the newspaper or the station: what is not put right first.
  ///
  /// What turned out to be no problem is left out, and a problem exposed several times stands once, with its last
  /// exposure. Nothing of who reported it is in it.
  package var page: Page {
    let open = shown.filter { !$0.isPutRight }
    let done = shown.filter(\.isPutRight)
    return Page(
      issuer: office.name, title: "\(days.title)文明创建曝光台",
      heading: ["曝光时段：\(days.title)", "整改情况截至：\(today)"] + (scope.map { ["范围：\($0)"] } ?? []),
      sections: [
        Page.Section(nil, [.paragraph(opening)]), section("尚未整改到位", open, from: 1),
        section("曝光后已整改", done, from: open.isEmpty ? 1 : 2),
      ].compactMap(\.self), signature: [office.name, ExposureBoard.date(today)])
  }

  /// Each problem once, with its last exposure, in the order of these.
  private var shown: [Exposure] {
    var seen: Set<FindingID> = []
    return exposures.reversed().filter { $0.isProblem && seen.insert($0.finding.id).inserted }.reversed()
  }

  private var opening: String {
    guard !shown.isEmpty else { return "\(none)。" }
    let units = Set(shown.compactMap(\.finding.lead)).count
    let open = shown.count { !$0.isPutRight }
    let standing = open == 0 ? "已全部整改到位" : "已整改\(shown.count - open)个，尚未整改到位\(open)个"
    return "\(days.title)共曝光问题\(shown.count)个，涉及\(units)个责任单位。截至\(ExposureBoard.date(today))，\(standing)。"
  }

  private func section(_ title: String, _ exposures: [Exposure], from number: Int) -> Page.Section? {
    guard !exposures.isEmpty else { return nil }
    return Page.Section(
      "\(ChineseNumeral.text(number))、\(title)",
      exposures.enumerated().flatMap { blocks($0.offset, $0.element) })
  }

  private func blocks(_ index: Int, _ exposure: Exposure) -> [Page.Block] {
    let finding = exposure.finding
    let place = finding.report.place.map { names.name(of: $0) }
    let category = finding.report.category.map { names.name(of: $0) }
    let title = [place, category].compactMap(\.self).joined(separator: "：")
    let photos = exposure.photos.map(\.path).joined(separator: "；")
    return [
      .subtitle("\(index + 1)．\(title.isEmpty ? finding.id.description : title)"),
      .paragraph((finding.text ?? "（没有文字说明）").ended),
      .paragraph("责任单位：\(finding.lead.map { names.name(of: $0) } ?? "尚未交办")。\(standing(exposure))"),
      .note(
        "\(finding.id)，\(exposure.on.day)曝光" + (exposure.published.map { "（\($0)）" } ?? "")
          + (photos.isEmpty ? "" : "；照片：\(photos)")),
    ]
  }

  private func standing(_ exposure: Exposure) -> String {
    let days = exposure.days(asOf: today)
    guard exposure.isPutRight else { return "曝光后第\(days)天，\(exposure.finding.state.title)，尚未整改到位。" }
    let closed = exposure.finding.closed.map { ExposureBoard.date($0.day) } ?? ""
    return days > 0 ? "曝光后第\(days)天整改到位（\(closed)销号）。" : "已整改到位（\(closed)销号）。"
  }

  private static func date(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return "\(year)年\(month)月\(date)日"
  }
}

extension String {
  /// The sentence with a full stop.
  fileprivate var ended: String { last.map { "。！？!?".contains($0) } ?? true ? self : self + "。" }
}
