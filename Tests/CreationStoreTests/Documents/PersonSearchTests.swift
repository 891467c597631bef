import Testing

@testable import CreationStore

@Suite("找人")
struct PersonSearchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var given: String?
    var wanted: String
    var isFound: Bool
    var testDescription: String { "\(given ?? "—") ← \(wanted)" }
  }

  static let phones = [
    Case(given: "13800001111", wanted: "13800001111", isFound: true),
    Case(given: "138 0000-1111", wanted: "13800001111", isFound: true),
    Case(given: "+86 138 0000 1111", wanted: "13800001111", isFound: true),
    Case(given: "13800001111", wanted: "008613800001111", isFound: true),
    Case(given: "１３８００００１１１１", wanted: "13800001111", isFound: true),
    Case(given: "13800001111/0595-22223333", wanted: "0595 22223333", isFound: true),
    Case(given: "微信abc", wanted: "微信abc", isFound: true),
    Case(given: "13800001111", wanted: "13800001112", isFound: false),
    Case(given: "13800001111", wanted: "1111", isFound: false),
    Case(given: "微信abc", wanted: "微信", isFound: false),
    Case(given: nil, wanted: "13800001111", isFound: false),
  ]

  @Test("电话看数字，不看写法", arguments: phones)
  func phone(_ sample: Case) {
    let reporter = Reporter(of: Known.id("F202610-0001"), name: "赵六", phone: sample.given)
    #expect(PersonSearch(name: nil, phone: sample.wanted).finds(reporter) == sample.isFound)
  }

  static let names = [
    Case(given: "赵六", wanted: "赵六", isFound: true), Case(given: "赵　六", wanted: "赵 六", isFound: true),
    Case(given: "赵六六", wanted: "赵六", isFound: false), Case(given: nil, wanted: "赵六", isFound: false),
  ]

  @Test("姓名要一样", arguments: names)
  func name(_ sample: Case) {
    let reporter = Reporter(of: Known.id("F202610-0001"), name: sample.given, phone: "13800001111")
    #expect(PersonSearch(name: sample.wanted, phone: nil).finds(reporter) == sample.isFound)
  }

  @Test("两样都写就要都相符；什么也没写就谁也不是")
  func both() {
    let reporter = Reporter(of: Known.id("F202610-0001"), name: "赵六", phone: "13800001111")
    #expect(PersonSearch(name: "赵六", phone: "13800001111").finds(reporter))
    #expect(!PersonSearch(name: "赵六", phone: "13800001112").finds(reporter))
    #expect(!PersonSearch(name: nil, phone: nil).finds(reporter))
  }
}
