import Creation
import CreationStore

/// 存下的 What people keep under a name of their own to use it again: saved views, import profiles.
protocol KeptEntry: RegisterEntry {
  /// The command that lists them, such as `creation finding views`.
  static var list: String { get }
  /// The option that keeps one.
  static var keep: String { get }
}

extension SavedView: KeptEntry {
  static var list: String { "creation finding views" }
  static var keep: String { "--save-view" }
}

extension ImportProfile: KeptEntry {
  static var list: String { "creation finding profiles" }
  static var keep: String { "--save-profile" }
}

extension Snapshot {
  /// What is kept and in use.
  func kept<Entry: KeptEntry>(_ type: Entry.Type) throws(Problem) -> [Entry] {
    try register(type).entries.filter { $0.retired == nil }
  }

  /// What is kept under a name, or the error that names the nearest one.
  func kept<Entry: KeptEntry>(
    _ type: Entry.Type, _ name: String, at option: String
  ) throws(Problem) -> Entry {
    let entries = try kept(type)
    if let entry = entries.first(where: { $0.name == name }) { return entry }
    let names = entries.map(\.name)
    let title = Entry.register.title
    let near = Nearest.name(to: name, among: names)
    throw Problem(
      "没有这个\(title)", at: .option(option), value: name,
      why: names.isEmpty ? "还没有存过\(title)" : "存下的有：\(names.joined(separator: "、"))",
      advice: near.map { "请改用 \($0)" } ?? "请用 \(Entry.list) 查看，或用 \(Entry.keep) 存一个")
  }
}

extension Session {
  /// Takes what is kept under a name out of use.
  func drop<Entry: KeptEntry>(_ type: Entry.Type, _ name: String) throws -> Outcome {
    let notices = try write { transaction in
      var entry = try transaction.snapshot.kept(type, name, at: "--drop")
      entry.retired = today
      try transaction.put([entry], on: present)
    }.notices
    return .lines(["已删除\(Entry.register.title)「\(name)」"], notices: notices)
  }
}
