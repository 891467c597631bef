import Creation
import Testing

@testable import CreationReports

@Suite("标尺")
struct ScaleTests {
  struct Case: Sendable {
    var value: String
    var from: Int
    var to: Int
    var length: Int
    var wanted: Int
  }

  @Test(
    "按比例取整，界外停在界上，没有跨度是零",
    arguments: [
      Case(value: "96.41", from: 0, to: 100, length: 90, wanted: 87),
      Case(value: "0", from: 0, to: 100, length: 90, wanted: 0),
      Case(value: "100", from: 0, to: 100, length: 90, wanted: 90),
      Case(value: "105", from: 0, to: 100, length: 90, wanted: 90),
      Case(value: "-3", from: 0, to: 100, length: 90, wanted: 0),
      Case(value: "75", from: 50, to: 100, length: 7, wanted: 4),
      Case(value: "5", from: 5, to: 5, length: 90, wanted: 0),
      Case(value: "99999999999999999999", from: 0, to: 1, length: 90, wanted: 90),
    ])
  func pixels(_ item: Case) throws {
    let scale = Scale(from: Rational(item.from), to: Rational(item.to), length: item.length)
    #expect(scale.pixels(of: try #require(Rational(item.value))) == item.wanted)
  }
}
