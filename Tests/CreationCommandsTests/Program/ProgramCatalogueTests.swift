import Testing

@testable import CreationCommands

@Suite("命令总表")
struct ProgramCatalogueTests {
  @Test("没有毛病，例子都读得通")
  func sound() {
    #expect(Program.catalogue.faults() == [])
  }

  @Test("每条命令的中文写法叫到同一条命令")
  func aliases() throws {
    for command in Program.catalogue.commands {
      guard case .help(let path) = try Program.catalogue.request(command.aliases + ["--help"]) else {
        Issue.record("\(command.aliases) 没有帮助")
        continue
      }
      #expect(path == command.path)
    }
  }

  @Test("每条命令都有一页帮助，每行不过宽，列出它的全部选项")
  func pages() {
    for command in Program.catalogue.commands {
      let lines = Program.catalogue.help(command.path, width: 100)
      #expect(lines.first?.hasPrefix("用法：creation ") == true)
      let isExample = { (line: String) in line.hasPrefix("  $ ") }
      #expect(lines.allSatisfy { cells($0) <= 100 || isExample($0) }, "\(command.path)")
      for form in command.forms {
        #expect(lines.contains { $0.contains(form.name) }, "\(command.path) \(form.name)")
      }
    }
  }

  @Test("能改数据的命令都在，名词恰是这些")
  func nouns() {
    let paths = Program.catalogue.commands.map { $0.path.joined(separator: " ") }
    for path in [
      "init", "unit add", "place import", "category retire", "finding add", "finding reply", "month close",
      "month reopen", "month verify",
    ] {
      #expect(paths.contains(path))
    }
    #expect(
      Program.catalogue.nouns.map(\.key) == [
        "finding", "remind", "list", "duty", "material", "suggestion", "indicator", "routine", "activity",
        "meeting", "link", "honour", "plan", "inspection", "score", "result", "survey", "month", "exposure",
        "report", "unit", "place", "grid", "category", "calendar", "init", "log", "undo", "check", "cron",
      ])
  }
}
