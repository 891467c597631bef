/// 责任分解 How duties were split level by level, down to a named person.
///
/// 「将创建责任细化到分管领导、责任单位，具体到责任人，形成逐级延伸、环环相扣的责任链条」（石狮）.
public struct DutyTree: Sendable {
  private let duties: [DutyID: Duty]
  private let parts: [DutyID: [Duty]]

  /// Takes the duties on file.
  public init(_ duties: [Duty]) {
    self.duties = Dictionary(duties.map { ($0.id, $0) }) { first, _ in first }
    parts = Dictionary(grouping: duties.filter { $0.parent != nil }) { $0.parent ?? $0.id }
  }
}

extension DutyTree {
  /// 上级 The duties above one, the topmost first.
  public func chain(above id: DutyID) -> [Duty] {
    var chain: [Duty] = []
    var seen: Set<DutyID> = [id]
    var next = duties[id]?.parent
    while let above = next, seen.insert(above).inserted, let duty = duties[above] {
      chain.insert(duty, at: 0)
      next = duty.parent
    }
    return chain
  }

  /// 下级 The duties it was split into directly.
  public func parts(of id: DutyID) -> [Duty] { parts[id] ?? [] }

  /// A duty and everything below it, each with how many levels down it stands.
  public func walk(from id: DutyID) -> [(depth: Int, duty: Duty)] {
    var seen: Set<DutyID> = []
    var found: [(depth: Int, duty: Duty)] = []
    var rest = duties[id].map { [(depth: 0, duty: $0)] } ?? []
    while let next = rest.popLast() {
      guard seen.insert(next.duty.id).inserted else { continue }
      found.append(next)
      rest += parts(of: next.duty.id).reversed().map { (next.depth + 1, $0) }
    }
    return found
  }
}
