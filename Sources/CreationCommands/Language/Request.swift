import Creation

extension Catalogue {
  /// 请求 What one command line asks for.
  package enum Request {
    /// The help of a command, of a noun's commands, or of everything when the path is empty.
    case help([String])
    /// The version.
    case version
    /// A command, by its path, with the values of the global options.
    case run([String], Globals, Command<Context, Output>.Action)
  }

  /// Reads a command line, without the program's own name.
  ///
  /// `--help` and `--version` win over everything else on the line, right or wrong. Otherwise everything
  /// wrong with the line is thrown at once.
  package func request(_ words: [String]) throws(UsageFailure) -> Request {
    let route = Route(words, in: self)
    let options = words.prefix { $0 != "--" }
    if options.contains(where: Form.help.names.contains) { return .help(route.path) }
    if options.contains(where: Form.version.names.contains) { return .version }
    if words.isEmpty || route.asksHelp { return try help(route) }
    guard let command = command(route.path) else {
      throw UsageFailure([incomplete(route)], usage: usage(route.path))
    }
    return try read(route, command)
  }

  private func help(_ route: Route) throws(UsageFailure) -> Request {
    guard let stop = route.stop else { return .help(route.path) }
    throw UsageFailure([unknown(stop, after: route.path)], usage: "\(name) help [<命令> [<动词>]]")
  }

  private func read(_ route: Route, _ command: Command<Context, Output>) throws(UsageFailure) -> Request {
    let given = Given(route.rest, forms: command.forms + common, command: line(command.path))
    var problems = Problems(given.problems)
    if let first = given.strays.first, problems.list.isEmpty {
      problems.list.append(stray(first, given.strays, command))
    }
    let globals = globals.read(given, &problems)
    let action = command.action.read(given, &problems)
    if let stop = route.stop, let index = problems.list.firstIndex(where: { $0.value == stop }),
      Nearest.name(to: stop, among: words(after: command.path)) != nil
    {
      problems.list[index] = unknown(stop, after: command.path)
    }
    guard problems.list.isEmpty, let globals, let action else {
      throw UsageFailure(problems.list, usage: usage(command.path))
    }
    return .run(command.path, globals, action)
  }
}

extension Catalogue {
  private func incomplete(_ route: Route) -> Problem {
    guard let stop = route.stop, route.path.isEmpty || !stop.hasPrefix("-") else {
      let kind = route.path.isEmpty ? "命令" : "动词"
      return Problem(
        "没有写明\(kind)", at: .option(line(route.path)), why: names(after: route.path),
        advice: "请在它后面写出一个\(kind)，或用 \(line(["help"] + route.path)) 查看用法")
    }
    guard stop.hasPrefix("-") else { return unknown(stop, after: route.path) }
    return Problem(
      "没有这个选项", value: stop, why: "命令之前只能写通用选项",
      advice: common.near(stop).map { "请改用 \($0.name)" } ?? "请先写命令，再写它的选项")
  }

  private func unknown(_ word: String, after path: [String]) -> Problem {
    let near = Nearest.name(to: word, among: words(after: path)).map { "请改用 \(line(path + [$0]))" }
    let advice = near ?? "请用 \(line(["help"] + path)) 查看用法"
    if path.isEmpty { return Problem("没有这个命令", value: word, why: "命令表里没有它", advice: advice) }
    return Problem("没有这个动词", at: .option(line(path)), value: word, why: names(after: path), advice: advice)
  }

  /// The words, in both languages, that may follow a path.
  private func words(after path: [String]) -> [String] {
    below(path).flatMap { [$0.path, $0.aliases] }.compactMap { $0.dropFirst(path.count).first }
  }

  /// The rule that only these verbs follow a noun.
  private func names(after path: [String]) -> String {
    var seen: Set<String> = []
    let verbs = below(path).map {
      Name(key: $0.path[path.count], title: $0.aliases.dropFirst(path.count).first ?? "")
    }.filter { seen.insert($0.key).inserted }
    return path.isEmpty ? "须写明做什么" : "可用 \(Name.listed(verbs))"
  }

  private func stray(_ word: String, _ all: [String], _ command: Command<Context, Output>) -> Problem {
    let verbs = below(command.path)
    if let verb = verbs.first(where: { $0.isCalled(word, at: command.path.count) }) {
      return Problem(
        "动词的位置不对", value: word, why: "动词须紧跟在名词之后", advice: "请先写 \(line(verb.path))，再写选项")
    }
    if !verbs.isEmpty, command.forms.allSatisfy({ $0.kind != .argument }) {
      return unknown(word, after: command.path)
    }
    return Problem(
      "多余的参数", value: all.joined(separator: " "), why: "\(line(command.path)) 不再接受参数",
      advice: "请去掉它；内容里有空格时用引号括起来")
  }
}
