import Creation

extension Check {
  /// Where the splitting of duties that are still open leaves something open; the ledger is read only where it does.
  @Sendable
  static func dutyGaps(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    let duties = try snapshot.register(Duty.self).entries
    guard !duties.isEmpty else { return [] }
    let lists = try snapshot.register(DutyList.self).entries
    let units = try snapshot.register(Unit.self).entries
    guard !DutyGap.all(duties, lists: lists, units: units).isEmpty else { return [] }
    let ended = try snapshot.dutyCourses().filter { !$0.value.state.isOpen }.keys
    let gaps = DutyGap.all(duties, lists: lists, units: units, ended: Set(ended))
    return gaps.map(Problem.init)
  }
}

extension Problem {
  fileprivate init(_ gap: DutyGap) {
    let (field, why, advice) =
      switch gap.kind {
      case .nobody: ("person", "分解到底的事项要有责任人", "请用 creation duty edit \(gap.duty.id) --person 写上，或再往下分解")
      case .leadGone:
        ("lead", "牵头单位 \(gap.duty.lead) 已停用", "请用 creation duty edit \(gap.duty.id) --lead 改由在用的单位牵头")
      case .twoLeads:
        (
          "lead", "同一清单里 \(gap.others.map(\.rawValue).joined(separator: "、")) 是同一任务，牵头单位不同",
          "请明确一个牵头，其余改为配合"
        )
      }
    self.init(
      gap.kind.title, at: .path(file: Duty.file, path: "\(gap.duty.id).\(field)"), value: gap.duty.name,
      why: why,
      advice: advice)
  }
}
