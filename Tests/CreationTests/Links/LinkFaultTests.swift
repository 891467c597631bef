import Creation
import Testing

@Suite("挂钩的规则")
struct LinkFaultTests {
  /// A kind of tie, what it says, and the field to blame.
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: LinkKind
    var fields: Set<String>
    var fault: String?

    var testDescription: String { "\(kind.title) 写了 \(fields.sorted().joined(separator: "、"))" }

    /// The link with these fields filled.
    var link: Link {
      var link = Link(id: "K-1", name: "书院社区", kind: kind)
      if fields.contains("person") { link.person = "贝思涵" }
      if fields.contains("unit") { link.unit = "U-1" }
      if fields.contains("community") { link.community = "U-2" }
      if fields.contains("itself") { link.community = "U-1" }
      if fields.contains("place") { link.place = "P-1" }
      if fields.contains("grid") { link.grid = "G-1" }
      return link
    }
  }

  static let cases = [
    Case(kind: .leader, fields: [], fault: "person"),
    Case(kind: .leader, fields: ["unit", "community", "place"], fault: "person"),
    Case(kind: .leader, fields: ["person"], fault: nil),
    Case(kind: .department, fields: ["community"], fault: "unit"),
    Case(kind: .department, fields: ["unit"], fault: "community"),
    Case(kind: .department, fields: ["unit", "grid"], fault: "community"),
    Case(kind: .department, fields: ["unit", "itself"], fault: "community"),
    Case(kind: .department, fields: ["unit", "community"], fault: nil),
    Case(kind: .department, fields: ["unit", "place"], fault: nil),
    Case(kind: .section, fields: ["place"], fault: "unit"),
    Case(kind: .section, fields: ["unit"], fault: nil),
    Case(kind: .section, fields: ["person"], fault: nil),
    Case(kind: .frontage, fields: ["place"], fault: "person"),
    Case(kind: .frontage, fields: ["person"], fault: "place"),
    Case(kind: .frontage, fields: ["person", "place"], fault: nil),
  ]

  @Test("各类挂钩必须写的", arguments: cases)
  func faults(_ entry: Case) {
    #expect(entry.link.fault?.field == entry.fault)
    #expect(entry.link.fault.map { $0.problem.advice.hasPrefix("请") } ?? true)
  }
}
