import Creation
import CreationReports

extension FindingChange {
  /// What the row says otherwise than the record and is not taken, for a person to look at.
  ///
  /// ```
  /// ["内容不同，未改", "已销号，类别、责任单位未改"]
  /// ```
  func remarks(isSettled: Bool) -> [String] {
    var remarks: [String] = []
    if isToldOtherwise { remarks.append("内容不同，未改") }
    if row.saysReported, row.reported.title != finding.reported.title { remarks.append("登记时间不同，未改") }
    let left = left(isSettled)
    if !left.isEmpty { remarks.append("\(finding.state.title)，\(left.joined(separator: "、"))未改") }
    return remarks
  }

  /// Whether the row has other words; our own lists carry them masked.
  private var isToldOtherwise: Bool {
    guard let text = row.text else { return false }
    return finding.text.map { $0 != text && PrivacyMask.masked($0) != text } ?? true
  }

  /// What would be put right if the finding were still to be dealt with.
  private func left(_ isSettled: Bool) -> [String] {
    guard !finding.state.isOpen else { return [] }
    let corrections = isCorrectable(isSettled) ? [] : report.differences(from: finding.report)
    guard let unit = facts.unit?.id, unit != finding.lead, !past.had(unit) else { return corrections }
    return corrections + ["责任单位"]
  }
}
