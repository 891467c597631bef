import Testing

@testable import CreationCommands

@Suite("命令表")
struct CatalogueTests {
  @Test("示例命令表没有毛病")
  func sound() {
    #expect(Example.catalogue.faults() == [])
  }

  @Test("名词的动词和命令的用法行")
  func usage() {
    let catalogue = Example.catalogue
    #expect(catalogue.below(["finding"]).map { $0.path.last } == ["add", "show"])
    #expect(catalogue.below([]).count == 4)
    #expect(catalogue.usage([]) == "creation <命令> [选项]")
    #expect(catalogue.usage(["month"]) == "creation month <动词> [选项]")
    #expect(catalogue.usage(["finding", "show"]) == "creation finding show [选项] <编号>…")
  }

  struct Case: Sendable {
    let fault: String
    let command: Example.Command
    init(_ fault: String, _ command: Example.Command) { (self.fault, self.command) = (fault, command) }
  }

  private static func command(
    _ path: String = "month", _ alias: String = "月结", summary: String = "列出各月", discussion: String = "",
    examples: [String] = []
  ) -> Example.Command {
    Example.Command(path, alias: alias, summary: summary, discussion: discussion, examples: examples) { _ in
      ""
    }
  }

  private static func command<each Value: Sendable>(
    with parameters: repeat Parameter<each Value>
  ) -> Example.Command {
    Example.Command("month", alias: "月结", summary: "列出各月", repeat each parameters) {
      (_, values: repeat each Value) in ""
    }
  }

  @Test(
    "声明里的毛病各有一条",
    arguments: [
      Case(
        "month list all: its noun must stand in a chapter with the same alias",
        command("month list all", "月 列 全部")),
      Case("unit: its noun must stand in a chapter with the same alias", command("unit", "单位")),
      Case("month list: the alias must have one word for each of the path", command("month list", "月结")),
      Case("month List: the words of a path are ASCII", command("month List", "月结 列出")),
      Case("month list: the words of an alias are Chinese", command("month list", "月结 list")),
      Case("month: its summary must be a phrase", command(summary: "列出各月。")),
      Case("month: its summary must be a phrase", command(summary: "")),
      Case("month: its discussion must end in 。", command(discussion: "列出")),
      Case("month: the example does not run it: creation month x", command(examples: ["creation month x"])),
      Case("month: the example does not run it: month", command(examples: ["month"])),
      Case("month: the example does not run it: creation --help", command(examples: ["creation --help"])),
      Case(
        "month: --N: a name is ASCII, an alias Chinese", command(with: .flag("--N", alias: "--数", help: "数"))),
      Case(
        "month: --n: a name is ASCII, an alias Chinese", command(with: .flag("--n", alias: "--n2", help: "数"))
      ),
      Case("month: n: an option begins with --", command(with: .flag("n", alias: "--数", help: "数"))),
      Case("month: --n: its help must be a phrase", command(with: .flag("--n", alias: "--数", help: ""))),
      Case(
        "month: --n: its value needs a name",
        command(with: .option("--n", alias: "--数", value: "", help: "数", .text))),
      Case("month: --data stands twice", command(with: .flag("--data", alias: "--数", help: "数"))),
      Case("month: --数据 stands twice", command(with: .flag("--n", alias: "--数据", help: "数"))),
      Case("month: -h stands twice", command(with: .flag("-h", alias: "--数", help: "数"))),
      Case(
        "month: --n: its default is not one of its values",
        command(with: .option("--n", alias: "--数", value: "数", help: "数", .integer()).default("x"))),
      Case(
        "month: <乙> stands twice",
        command(with: .argument("乙", help: "乙", .text), .argument("乙", help: "乙", .text))),
      Case(
        "month: a required argument stands after an optional one",
        command(with: .argument("甲", help: "甲", .text).optional, .argument("乙", help: "乙", .text))),
      Case(
        "month: only the last argument may repeat",
        command(with: .argument("甲", help: "甲", .text).repeated(), .argument("乙", help: "乙", .text).optional)),
    ])
  func faults(_ row: Case) {
    let catalogue = Example.Catalogue(
      "creation", summary: "台账", chapters: ["考评": [Noun("month", alias: "月结", summary: "每月的结转")]],
      globals: Example.globals, making: { _ in [row.command, Self.command("month show", "月结 查看")] })
    #expect(catalogue.faults().contains(row.fault), "\(catalogue.faults())")
  }

  @Test("重名和没有命令的名词")
  func doubles() {
    let nouns = [Noun("month", alias: "月结", summary: "结转。"), Noun("unit", alias: "月结", summary: "单位")]
    let catalogue = Example.Catalogue(
      "creation", summary: "台账", chapters: ["考评": nouns], globals: Example.globals,
      commands: [Self.command("month show", "月结 查看"), Self.command("month view", "月结 查看")])
    #expect(
      catalogue.faults() == [
        "catalogue: 月结 stands twice", "catalogue: creation 月结 查看 stands twice",
        "noun month: its summary must be a phrase", "noun unit: no command begins with it",
      ])
  }
}
