import Creation
import Testing

@testable import CreationStore

@Suite("月结计分依据的存取")
struct InputsCodingTests {
  private let october = Known.month("2026-10")

  private func inputs(_ rulebook: Rulebook) -> ScoringInputs {
    ScoringInputs(
      rulebook: rulebook,
      units: [
        Unit(
          id: "U-2", name: "城西区「\"\\」", kind: .district, parent: "U-1", group: "各区",
          weight: Points(1).divided(by: 3),
          retired: Known.day("2026-12-31")), Unit(id: "U-1", name: "城东区", kind: .contractor),
      ],
      severities: ["C-1": .major, "C-2": .general],
      places: [
        "P-1": .init(kind: "农贸市场", manager: "U-1", isDeclared: true), "P-2": .init(kind: "广场"),
      ])
  }

  @Test("存取原样：单位照登记册的先后，权重三分之一不走样；随便什么办法都行", arguments: 0..<12)
  func roundTrip(round: Int) throws {
    let chance = Chance()
    var random = RandomRulebook(chance)
    for _ in 0..<round { _ = random.chance.next() }
    let inputs = inputs(random.rulebook())
    let bytes = InputsCoding.bytes(inputs, of: october)
    #expect(try InputsCoding.inputs(bytes, file: "inputs.json") == inputs, "\(chance)")
    #expect(InputsCoding.bytes(try InputsCoding.inputs(bytes, file: "i"), of: october) == bytes, "\(chance)")
  }

  @Test("同样的依据，不论表里先后，字节一样")
  func sameBytes() {
    let one = inputs(.standard)
    var other = ScoringInputs(rulebook: .standard, units: one.units)
    for category in ["C-2", "C-1"] {
      other.severities[CategoryID(rawValue: category)] = one.severities[CategoryID(rawValue: category)]
    }
    for place in ["P-2", "P-1"] {
      other.places[PlaceID(rawValue: place)] = one.places[PlaceID(rawValue: place)]
    }
    #expect(InputsCoding.bytes(one, of: october) == InputsCoding.bytes(other, of: october))
  }

  @Test(
    "坏了的说清是哪个文件",
    arguments: [
      ("\"units\"", "\"unit\""), ("\"rulebook\"", "\"rules\""), ("\"major\"", "\"grave\""),
      ("\"marks\": 50", "\"marks\": \"x\""),
      ("\"U-1\"", "1"), ("\"severities\"", "\"s\""), ("\"places\"", "\"p\""), ("{", "["),
    ])
  func damaged(piece: String, other: String) throws {
    let text = String(decoding: InputsCoding.bytes(inputs(.standard), of: october), as: UTF8.self)
    let broken = text.replacing(piece, with: other)
    #expect(broken != text, "\(piece)")
    let problem = #expect(throws: Problem.self) {
      try InputsCoding.inputs(Array(broken.utf8), file: "months/2026-10/inputs.json")
    }
    #expect(problem?.site?.description.hasPrefix("months/2026-10/inputs.json") == true)
  }

  @Test("联络员和电话不进月结；类别、点位只在办法问到时才带上")
  func onlyWhatIsAsked() throws {
    let office = try SmallOffice()
    try Disk.write(
      #"{"format":1,"units":[{"id":"U-101","name":"城东区","kind":"district","liaison":"李四","phone":"13800001234"}]}"#,
      to: office.path("registers/units.json"))
    let plain = try office.snapshot().inputs(under: .standard)
    #expect((plain.severities.isEmpty, plain.places.isEmpty) == (true, true))
    let text = String(decoding: InputsCoding.bytes(plain, of: october), as: UTF8.self)
    #expect(!text.contains("李四") && !text.contains("13800001234"))
    var rulebook = Rulebook.standard
    rulebook.schemes[0].range = FindingFilter(severities: [.major], placeKinds: ["广场"])
    let full = try office.snapshot().inputs(under: rulebook)
    #expect(full.severities == ["C-01": .general])
    #expect(full.places.keys.sorted() == ["P-001", "P-002"])
    #expect(full.places["P-001"] == .init(kind: "农贸市场", manager: "U-101", isDeclared: true))
  }

  @Test("月结以后登记册、办法都改了，依据还是月结时的，重算一分不差")
  func frozen() throws {
    let office = try SmallOffice()
    try office.post([
      .reported("F202610-0001", on: "2026-10-05"), .assigned("F202610-0001", on: "2026-10-05"),
      Fact("F202610-0001", .closed, on: "2026-10-08"),
    ])
    try office.close(october)
    let scores = try office.snapshot().scores(of: october)
    try Disk.write(
      #"{"format":1,"units":[{"id":"U-101","name":"改了名","kind":"department","group":"别的组"}]}"#,
      to: office.path("registers/units.json"))
    try Disk.write(
      SmallOffice.rules.replacing("\"marks\":50", with: "\"marks\":5"), to: office.path("rules/standard.json")
    )
    let snapshot = try office.snapshot()
    #expect(try snapshot.inputs(for: october).units.map(\.name) == ["城东区", "城西区", "市城管局"])
    #expect(try snapshot.audits().flatMap(\.problems) == [])
    #expect(try snapshot.scores(of: october) == scores)
    let again = try #require(
      try ScoreReader(snapshot, today: Known.day("2026-11-20")).worked(out: october).sheet.units.first)
    #expect((again.score, again.name) == (100, "城东区"))
  }
}
