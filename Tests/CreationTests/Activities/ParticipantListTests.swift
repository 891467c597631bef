import Creation
import Testing

@Suite("参加人名单")
struct ParticipantListTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var people: [Participant]
    var testDescription: String { text }
  }

  @Test(
    "顿号、逗号、分号隔开，括号里的不隔",
    arguments: [
      Case(text: "", people: []), Case(text: " 、，", people: []),
      Case(text: "甲", people: [Participant(name: "甲")]),
      Case(
        text: "岳明礼（人大代表）、方之远(政协委员), 乔；丁",
        people: [
          Participant(name: "岳明礼", role: "人大代表"), Participant(name: "方之远", role: "政协委员"),
          Participant(name: "乔"),
          Participant(name: "丁"),
        ]),
      Case(text: "甲（政协委员、民进）、乙", people: [Participant(name: "甲", role: "政协委员、民进"), Participant(name: "乙")]),
      Case(text: "）甲、乙（", people: [Participant(name: "）甲"), Participant(name: "乙（")]),
    ])
  func list(_ test: Case) {
    #expect(Participant.list(test.text) == test.people)
  }

  @Test("写出来再读进去是一样的")
  func roundTrip() {
    let people = Participant.list("岳明礼（人大代表）、方之远（政协委员、民进）、乔")
    #expect(Participant.list(people.title) == people)
    #expect(people.title == "岳明礼（人大代表）、方之远（政协委员、民进）、乔")
  }
}
