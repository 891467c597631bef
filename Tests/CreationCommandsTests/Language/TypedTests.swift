import Creation
import Testing

@testable import CreationCommands

@Suite("照打的字")
struct TypedTests {
  private struct Pair: Sendable, Equatable {
    var places: [String]
    var sort: [String]?
    var isUrgent: Bool
  }

  private static let parameter = Parameter<Pair>.group(
    .option("--place", alias: "--点位", value: "点位", help: "点位", .text).repeated(),
    .option("--sort", alias: "--排序", value: "列", help: "排序", .list(of: .text)).signed.optional,
    .flag("--urgent", alias: "--紧急", help: "紧急"), make: Pair.init)

  private static func typed(_ line: String) throws -> Typed<Pair> {
    let given = Given(Transcript.words(line), forms: parameter.forms, command: "试")
    var problems = Problems(given.problems)
    let value = parameter.typed.read(given, &problems)
    try problems.throwIfAny()
    return try #require(value)
  }

  @Test("值后面的减号不是选项", arguments: ["--sort -place,b", "--排序 -place,b", "--sort=-place,b"])
  func signed(_ line: String) throws {
    #expect(try Self.typed(line).value.sort == ["-place", "b"])
  }

  @Test("两个减号的仍是选项，缺了的值照报")
  func unsigned() {
    #expect(throws: Problems.self) { try Self.typed("--sort --urgent") }
    #expect(throws: Problems.self) { try Self.typed("--place -urgent") }
  }

  @Test("存下的词照样读回来")
  func roundTrip() throws {
    let typed = try Self.typed("--点位 '早市 口' --place -5 --排序 -place --紧急")
    let words = typed.words(Self.parameter.forms)
    #expect(words == ["--点位=早市 口", "--place=-5", "--排序=-place", "--紧急"])
    let again = try Self.typed("").adding(words, Self.parameter, command: "试")
    #expect(again.value == typed.value)
  }

  @Test("另写的优先，没写的照存下的")
  func adding() throws {
    let kept = ["--place=甲", "--place=乙", "--sort=-place"]
    let value = try Self.typed("--点位 丙 --urgent").adding(kept, Self.parameter, command: "试").value
    #expect(value == Pair(places: ["丙"], sort: ["-place"], isUrgent: true))
  }

  @Test("存下的词后来不认了，说得出是哪一个")
  func unknown() throws {
    let typed = try Self.typed("")
    let problems = #expect(throws: Problems.self) {
      try typed.adding(["--plaice=甲", "--sort="], Self.parameter, command: "试")
    }
    #expect(problems?.list.first?.value == "--plaice")
  }
}
