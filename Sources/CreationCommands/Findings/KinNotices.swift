import Creation
import CreationReports
import CreationStore

extension Kin {
  /// What to say of a new finding that is like one on record: a relapse, or perhaps the same problem.
  func notices(of report: FindingEvent.Report, _ names: Names, on day: Day, within days: Int) -> [String] {
    let category = report.category.map { names.name(of: $0) } ?? "这类问题"
    var notices: [String] = []
    if let open {
      notices.append(
        "该点位的「\(category)」已有 \(open) 没有销号，可能重复；是同一件的，可用 creation finding merge 合并")
    }
    guard let rebound = rebound(on: day, within: days), let closedOn else { return notices }
    return notices + ["该点位的「\(category)」\(closedOn) 刚销号过，\(days) 天内再次出现，已关联 \(rebound)（反弹）"]
  }

  /// Throws where another finding has the same number of the same source.
  func requireNew(_ report: FindingEvent.Report) throws(Problem) {
    guard let external, let number = report.external else { return }
    throw Problem(
      "这个外部编号已经登记过", at: .option("--external"), value: number, why: "\(report.source) 的这个编号是 \(external)",
      advice: "请用 creation finding show \(external) 查看，或核对编号")
  }
}
