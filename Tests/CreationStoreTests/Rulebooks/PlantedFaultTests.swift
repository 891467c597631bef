import Creation
import Testing

@testable import CreationStore

@Suite("考评办法里埋的错")
struct PlantedFaultTests {
  /// An object of a document: its path, the key it is in, and the path of the scheme around it.
  private struct Site {
    var path: String
    var place: String
    var scheme: String
    var json: JSONValue
  }

  /// All objects of a rulebook but for tables of the office's own words and what is in them.
  private static func sites(
    _ json: JSONValue, _ path: String = "", in place: String = "", scheme: String = ""
  )
    -> [Site]
  {
    guard let members = json.members else { return [] }
    let scheme = place == "schemes" ? path : scheme
    return [Site(path: path, place: place, scheme: scheme, json: json)]
      + members.filter { $0.key != "values" }.flatMap { member -> [Site] in
        let inner = join(path, member.key)
        let inside =
          member.value.elements?.enumerated().map { ("\(inner)[\($0)]", $1) } ?? [(inner, member.value)]
        return inside.flatMap { sites($0.1, $0.0, in: member.key, scheme: scheme) }
      }
  }

  private static func join(_ path: String, _ member: String) -> String {
    path.isEmpty || member.isEmpty ? path + member : "\(path).\(member)"
  }

  /// The document with the members of the object at a path replaced or left out.
  private static func edited(
    _ json: JSONValue, at site: String, _ edits: [String: JSONValue?], _ path: String = ""
  ) -> JSONValue {
    if let elements = json.elements {
      return .array(elements.enumerated().map { edited($1, at: site, edits, "\(path)[\($0)]") })
    }
    guard let members = json.members else { return json }
    if path == site {
      return .object(
        members.filter { edits[$0.key] == nil }
          + edits.sorted { $0.key < $1.key }.compactMap { edit in edit.value.map { JSONMember(edit.key, $0) }
          })
    }
    return .object(members.map { JSONMember($0.key, edited($0.value, at: site, edits, join(path, $0.key))) })
  }

  /// Whether a place is the other or inside it.
  private static func holds(_ outer: String, _ inner: String) -> Bool {
    inner == outer || inner.hasPrefix(outer + ".") || inner.hasPrefix(outer + "[")
  }

  /// The places a fault changes or goes by; two faults that share one could hide each other.
  private static func touched(_ fault: PlantedFault, _ site: Site) -> [String] {
    fault.goesBy.map { $0 == "*" ? site.path : join(site.path, $0) }
      + fault.edits.keys.map { join(site.path, $0) } + fault.goesByOuter.map { join(site.scheme, $0) }
  }

  @Test("随便埋几处互不相干的错，每处说一次，别的不说", arguments: 0..<60)
  func planted(round: Int) {
    let chance = Chance()
    var random = RandomRulebook(chance)
    for _ in 0..<round { _ = random.chance.next() }
    let sound = RulebookDocument.json(random.rulebook())
    #expect(Rulebook.shape.value(sound).faults == [], "\(chance)")
    var (document, taken, expected): (JSONValue, [String], [String]) = (sound, [], [])
    let sites = Self.sites(sound)
    for fault in PlantedFault.all.shuffled(using: &random.chance) where expected.count <= round % 12 {
      let suited = sites.filter { $0.place == fault.place && fault.suits($0.json) }
      guard let site = suited.randomElement(using: &random.chance) else { continue }
      let touched = Self.touched(fault, site)
      if touched.contains(where: { new in taken.contains { Self.holds($0, new) || Self.holds(new, $0) } }) {
        continue
      }
      document = Self.edited(document, at: site.path, fault.edits)
      taken += touched
      expected.append(Self.join(site.path, fault.told))
    }
    let told = Rulebook.shape.value(document).faults
    #expect(told.map(\.path).sorted() == expected.sorted(), "\(chance) \(round) \(told)")
    #expect(Set(told).count == told.count, "\(chance) \(round)")
  }

  @Test("每种错单独埋，也只说那一处", arguments: PlantedFault.all)
  func alone(_ fault: PlantedFault) {
    let chance = Chance()
    var random = RandomRulebook(chance)
    for _ in 0..<400 {
      let sound = RulebookDocument.json(random.rulebook())
      let sites = Self.sites(sound).filter { $0.place == fault.place && fault.suits($0.json) }
      guard let site = sites.randomElement(using: &random.chance) else { continue }
      let told = Rulebook.shape.value(Self.edited(sound, at: site.path, fault.edits)).faults
      #expect(told.map(\.path) == [Self.join(site.path, fault.told)], "\(chance) \(told)")
      return
    }
    Issue.record("四百份里没有埋得下的地方：\(chance)")
  }
}
