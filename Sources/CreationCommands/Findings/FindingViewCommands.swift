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
    if let name { return try drop(session, name) }
    let views = try session.store().snapshot().views()
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

  private static func drop(_ session: Session, _ name: String) throws -> Outcome {
    let notices = try session.write { transaction in
      var view = try transaction.snapshot.view(name, at: "--drop")
      view.retired = session.today
      try transaction.put([view], on: session.present)
    }.notices
    return .lines(["已删除常用视图「\(name)」"], notices: notices)
  }
}

extension Typed<FindingListRequest> {
  /// The request with what a saved view says besides.
  func adding(view name: String, _ snapshot: Snapshot) throws -> Typed {
    let view = try snapshot.view(name, at: "--view")
    do {
      return try adding(view.words, FindingListRequest.parameter, command: "常用视图「\(name)」")
    } catch {
      throw Problems(error.list.map { $0.inView(name) })
    }
  }
}

extension Snapshot {
  /// The saved views in use.
  fileprivate func views() throws -> [SavedView] {
    try register(SavedView.self).entries.filter { $0.retired == nil }
  }

  /// The saved view of that name, or the error that names the nearest one.
  fileprivate func view(_ name: String, at option: String) throws -> SavedView {
    let views = try views()
    if let view = views.first(where: { $0.name == name }) { return view }
    let near = Nearest.name(to: name, among: views.map(\.name))
    throw Problem(
      "没有这个常用视图", at: .option(option), value: name,
      why: views.isEmpty ? "还没有存过常用视图" : "存下的有：\(views.map(\.name).joined(separator: "、"))",
      advice: near.map { "请改用 \($0)" } ?? "请用 creation finding views 查看，或用 --save-view 存一个")
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
