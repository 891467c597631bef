/// 责任缺口 Where the splitting of duties leaves something open: 「将创建责任细化到分管领导、责任单位，具体到责任人，形成逐级延伸、
/// 环环相扣的责任链条」（石狮）.
public struct DutyGap: Hashable, Sendable {
  /// What is open.
  public var kind: Kind
  /// The duty.
  public var duty: Duty
  /// The others of the same name, where several units lead.
  public var others: [DutyID] = []

  /// What can be open.
  public enum Kind: String, Coded {
    /// 没有落实到人: the last of the chain, and no person named.
    case nobody
    /// 无人负责: the lead unit is out of use.
    case leadGone = "lead-gone"
    /// 两个牵头: the same task twice, under different units.
    case twoLeads = "two-leads"

    /// The Chinese word.
    public var title: String {
      switch self {
      case .nobody: "没有落实到人"
      case .leadGone: "无人负责"
      case .twoLeads: "两个牵头"
      }
    }
  }
}

extension DutyGap {
  /// Every gap of the duties that are still to be done and stand in lists in use; what citizens propose (金点子) need
  /// not be split down to a person.
  public static func all(
    _ duties: [Duty], lists: [DutyList], units: [Unit], ended: Set<DutyID> = []
  ) -> [DutyGap] {
    let open = Set(lists.filter { $0.retired == nil && $0.kind != .suggestion }.map(\.id))
    let kept = duties.filter { $0.retired == nil && open.contains($0.list) }
    let split = Set(kept.compactMap(\.parent))
    let gone = Set(units.filter { $0.retired != nil }.map(\.id))
    let twins = Dictionary(grouping: kept) { Place(list: $0.list, parent: $0.parent, name: $0.name) }
    return kept.filter { !ended.contains($0.id) }.flatMap { duty -> [DutyGap] in
      let same = twins[Place(list: duty.list, parent: duty.parent, name: duty.name)] ?? []
      let others = same.filter { $0.lead != duty.lead }.map(\.id)
      let isNobodys = duty.person == nil && !split.contains(duty.id)
      return [
        isNobodys ? DutyGap(kind: .nobody, duty: duty) : nil,
        gone.contains(duty.lead) ? DutyGap(kind: .leadGone, duty: duty) : nil,
        others.contains { duty.id < $0 } ? DutyGap(kind: .twoLeads, duty: duty, others: others) : nil,
      ].compactMap(\.self)
    }
  }

  /// Where a duty stands: two in the same place are the same task.
  private struct Place: Hashable {
    var list: DutyListID
    var parent: DutyID?
    var name: String
  }
}
