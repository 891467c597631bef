extension Catalogue {
  /// 帮助 The lines that explain a command, a noun with its verbs, or the whole program.
  package func help(_ path: [String] = [], width: Int = 80) -> [String] {
    let blocks = path.isEmpty ? overview(width) : page(path, width)
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func overview(_ width: Int) -> [[String]] {
    let chapters = chapters.map { title, nouns in
      section(title, nouns.map { ("\($0.key), \($0.alias)", $0.summary) }, width)
    }
    let foot = wrapped("用 \(name) help <命令> [<动词>] 查看一个命令的用法。", width: width)
    return [head([], width), wrapped(summary, width: width)] + chapters + [
      options("通用选项", common, width), foot,
    ]
  }

  private func page(_ path: [String], _ width: Int) -> [[String]] {
    let command = command(path)
    let verbs = below(path)
    let noun = verbs.isEmpty ? nil : nouns.first { [$0.key] == path }
    let bare = command.map { [("（不写动词）", $0.summary)] } ?? []
    let rows = bare + verbs.map { ($0.called(after: path), $0.summary) }
    let forms = command?.forms ?? []
    let discussion = command?.discussion ?? ""
    let examples = command?.examples ?? []
    return [
      head(path, width),
      wrapped(noun?.summary ?? command?.summary ?? "", width: width),
      section("动词", verbs.isEmpty ? [] : rows, width),
      discussion.isEmpty ? [] : wrapped(discussion, width: width),
      options("参数", forms.filter { $0.kind == .argument }, width),
      options("选项", forms.filter { $0.kind != .argument }, width),
      options("通用选项", common, width),
      examples.isEmpty ? [] : ["例子"] + examples.map { "  $ \($0)" },
    ]
  }

  private func head(_ path: [String], _ width: Int) -> [String] {
    let usages = wrapped(usage(path), lead: "用法：", width: width)
    return command(path) == nil || below(path).isEmpty ? usages : usages + ["      \(line(path)) <动词> …"]
  }

  private func options(_ title: String, _ forms: [Form], _ width: Int) -> [String] {
    section(title, forms.map { ($0.title, $0.explanation) }, width)
  }
}

extension Command {
  /// The rest of its words after a path, in both languages: `add, 登记`.
  fileprivate func called(after path: [String]) -> String {
    [self.path, aliases].map { $0.dropFirst(path.count).joined(separator: " ") }.joined(separator: ", ")
  }
}

/// A heading and rows in two aligned columns; a first column too wide to share a line has one to itself.
private func section(_ title: String, _ rows: [(left: String, right: String)], _ width: Int) -> [String] {
  if rows.isEmpty { return [] }
  let widest = max(12, width * 2 / 5)
  let column = rows.map { cells($0.left) }.filter { $0 <= widest }.max() ?? 0
  return [title] + rows.flatMap { laid($0.left, $0.right, column, width) }
}

private func laid(_ left: String, _ right: String, _ column: Int, _ width: Int) -> [String] {
  let indent = String(repeating: " ", count: column + 4)
  let lines = wrapped(right, width: max(12, width - column - 4)).map { indent + $0 }
  let head = "  " + left
  guard cells(left) <= column, let first = lines.first else { return [head] + lines }
  return [head + first.dropFirst(cells(head))] + lines.dropFirst()
}
