import Creation
import CreationReports
import CreationStore

/// 常用视图 `creation finding views`, and what `--view` and `--save-view` do.
enum FindingViewCommands {
  static let command = Command<Session, Outcome>(
    "finding views", alias: "问题 视图", summary: "列出或删除常用视图",
    examples: ["creation finding views", "creation finding views --drop 督办"],
    .option("--drop", alias: "--删除", value: "名称", help: "删除这个视图", .text).optional, SheetOptions.parameter,
    run: run)

  @Sendable
  private static func run(_ session: Session, _ name: String?, _ options: SheetOptions) throws -> Outcome {
    if let name { return try session.drop(SavedView.self, name) }
    let views = try session.store().snapshot().kept(SavedView.self)
    let sheet = Sheet(
      columns: [Column("view", "常用视图"), Column("options", "条件", flexible: true)],
      rows: views.map { [.text($0.name), .text($0.line)] })
    return try .sheet(sheet, options)
  }

  /// Keeps what was typed under a name; a view that has it already is changed.
  static func save(_ session: Session, _ name: String, _ typed: Typed<FindingListRequest>) throws -> Outcome {
    let view = SavedView(name, words: typed.words(FindingListRequest.kept))
    guard !view.words.isEmpty else {
      throw Problem(
        "没有可存的条件", at: .option("--save-view"), value: name, why: "常用视图存的是筛选、排序、列数、列",
        advice: "请先写条件，如 creation finding --overdue --save-view \(name)")
    }
    let (changes, notices) = try session.write { try $0.put([view], on: session.present) }
    let done = changes.first.map { $0.action == .added ? "已存为常用视图" : "已改常用视图" } ?? "没有变动，常用视图"
    return .lines(["\(done)「\(name)」：\(view.line)", "以后用 creation finding --view \(name)"], notices: notices)
  }
}

extension Typed<FindingListRequest> {
  /// The request with what a saved view says besides.
  func adding(view name: String, _ snapshot: Snapshot) throws -> Typed {
    let view = try snapshot.kept(SavedView.self, name, at: "--view")
    do {
      return try adding(view.words, FindingListRequest.parameter, command: "常用视图「\(name)」")
    } catch {
      throw Problems(error.list.map { $0.inView(name) })
    }
  }
}

extension Problem {
  /// The same problem, said to lie in a saved view.
  fileprivate func inView(_ name: String) -> Problem {
    var copy = self
    copy.why = ["存在常用视图「\(name)」里", why].compactMap(\.self).joined(separator: "，")
    return copy
  }
}
