import Creation
import CreationStore

extension Snapshot {
  /// The links that hold today and are tied to something, a line each under a head; nothing where there are none.
  func linkLines(on day: Day, where isMeant: (Link) -> Bool) throws -> [String] {
    let links = try register(Link.self).entries.filter { $0.holds(on: day) && isMeant($0) }
    guard !links.isEmpty else { return [] }
    let names = try names(Unit.self)
    return ["挂钩联系：\(links.count) 条"] + links.map { "  " + $0.line(names) }
  }
}

extension Link {
  /// The link in one line: `K-03  部门挂钩  泉水社区　市教育局`.
  fileprivate func line(_ units: [String: String]) -> String {
    let who = [
      unit.map { units[$0.rawValue] ?? $0.rawValue },
      person.map { name in title.map { "\(name)（\($0)）" } ?? name },
    ].compactMap(\.self)
    let begun = since.map { kind == .frontage ? "　\($0) 签约" : "　\($0) 起" } ?? ""
    return "\(id)  \(kind.title)  \(name)　\(who.joined(separator: "，"))\(begun)"
  }
}
