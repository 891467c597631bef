import Creation
import CreationReports
import CreationStore

/// 查看 `creation duty show` and its like.
enum DutyShowCommand {
  static func command(_ noun: DutyNoun) -> Command<Session, Outcome> {
    Command(
      "\(noun.command) show", alias: "\(noun.alias) 查看", summary: "查看一项：五定、分解、节点、目标和全部经过",
      discussion: "上级、下级是责任分解的链条，直到责任人；--tree 从最上一级起列出整棵分解树。",
      examples: ["creation \(noun.command) show D-001", "creation \(noun.command) show D-001 --tree"],
      .argument("编号", help: "编号或名称", .text), .flag("--tree", alias: "--分解", help: "只列整棵分解树")
    ) { session, word, showsTree in
      let snapshot = try session.store().snapshot()
      let duty = try snapshot.required(Duty.self, word, at: "<编号>")
      let board = try DutyBoard(snapshot, asOf: session.today)
      try noun.require(duty, in: board.lists)
      let records = board.byID
      if showsTree { return .lines(DutyPage.tree(duty.id, records, board.wording)) }
      let history = try snapshot.postings(of: [duty.id])
      return .lines(
        DutyPage.lines(records[duty.id] ?? DutyRecord(duty), history, records, board.wording))
    }
  }
}
