import Creation

@testable import CreationCommands

extension Catalogue {
  /// What is wrong with a catalogue itself, for whoever declares commands; every catalogue's test expects it
  /// to be empty.
  func faults() -> [String] {
    let names = [
      nouns.flatMap { [$0.key, $0.alias] }, commands.map { line($0.path) }, commands.map { line($0.aliases) },
    ]
    return names.flatMap { doubles($0, "catalogue") }
      + nouns.flatMap(faults(of:))
      + wrongForms(common, "globals") + wrongDefaults(globals, "globals")
      + commands.flatMap(faults(of:))
  }

  private func faults(of noun: Noun) -> [String] {
    broken(
      "noun \(noun.key)",
      [
        (commands.contains { $0.path.first == noun.key }, "no command begins with it"),
        (isStable(noun.key) && isChinese(noun.alias), "a key is ASCII, an alias Chinese"),
        (noun.key != "help" && noun.alias != "帮助", "help is built in"),
        (isPhrase(noun.summary), "its summary must be a phrase"),
      ])
  }

  private func faults(of command: Command<Context, Output>) -> [String] {
    let spot = command.path.joined(separator: " ")
    let nouns = self.nouns.filter { $0.key == command.path.first }.map(\.alias)
    let examples: [Rule] = command.examples.map { (runs($0, command), "the example does not run it: \($0)") }
    return broken(
      spot,
      [
        (nouns == Array(command.aliases.prefix(1)), "its noun must stand in a chapter with the same alias"),
        (command.path.count == command.aliases.count, "the alias must have one word for each of the path"),
        (command.path.allSatisfy(isStable), "the words of a path are ASCII"),
        (command.aliases.allSatisfy(isChinese), "the words of an alias are Chinese"),
        (isPhrase(command.summary), "its summary must be a phrase"),
        (command.discussion.isEmpty || command.discussion.hasSuffix("。"), "its discussion must end in 。"),
      ] + examples)
      + wrongForms(command.forms, spot) + wrongDefaults(command.action, spot)
      + doubles((common + command.forms).flatMap(\.names), spot)
  }

  /// Whether an example, split at spaces outside quotes, calls the command.
  private func runs(_ example: String, _ command: Command<Context, Output>) -> Bool {
    let parts = example.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    let words = parts.flatMap { $0 % 2 == 1 ? [String($1)] : $1.split(separator: " ").map(String.init) }
    guard words.first == name, case .run(command.path, _, _)? = try? request(Array(words.dropFirst())) else {
      return false
    }
    return true
  }
}

/// Whether a rule is kept, and what it says.
private typealias Rule = (isKept: Bool, text: String)

private func broken(_ spot: String, _ rules: [Rule]) -> [String] {
  rules.filter { !$0.isKept }.map { "\(spot): \($0.text)" }
}

private func wrongForms(_ forms: [Form], _ spot: String) -> [String] {
  let arguments = forms.filter { $0.kind == .argument }
  let needed = arguments.drop(while: \.isRequired)
  let order: [Rule] = [
    (!needed.contains(where: \.isRequired), "a required argument stands after an optional one"),
    (!arguments.dropLast().contains(where: \.repeats), "only the last argument may repeat"),
  ]
  let each: [Rule] = forms.flatMap { form -> [Rule] in
    let named = form.names.prefix(2).map { String($0.dropFirst(2)) }
    return [
      (isPhrase(form.help), "\(form.name): its help must be a phrase"),
      (form.kind == .flag || !form.value.isEmpty, "\(form.name): its value needs a name"),
      (
        form.kind == .argument || form.names.allSatisfy { $0.hasPrefix("-") },
        "\(form.name): an option begins with --"
      ),
      (
        form.kind == .argument || isStable(named[0]) && isChinese(named[1]),
        "\(form.name): a name is ASCII, an alias Chinese"
      ),
    ]
  }
  return broken(spot, order + each)
}

private func wrongDefaults<Value>(_ parameter: Parameter<Value>, _ spot: String) -> [String] {
  var problems = Problems([])
  _ = parameter.read(Given([], forms: [], command: ""), &problems)
  return parameter.forms.filter { form in
    form.standard != nil && problems.list.contains { $0.site == .option(form.name) }
  }.map { "\(spot): \($0.name): its default is not one of its values" }
}

private func doubles(_ names: [String], _ spot: String) -> [String] {
  Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys.sorted()
    .map { "\(spot): \($0) stands twice" }
}

private func isStable(_ word: String) -> Bool {
  !word.isEmpty && word.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
}

private func isChinese(_ word: String) -> Bool {
  word.contains { !$0.isASCII } && !word.contains { $0 == "=" || $0.isWhitespace }
}

private func isPhrase(_ text: String) -> Bool {
  !text.isEmpty && !text.hasSuffix("。") && !text.hasSuffix(".")
}
