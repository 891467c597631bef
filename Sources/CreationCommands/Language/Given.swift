import Creation

/// 所写内容 The words of one command line, put to the parameters they were written for.
struct Given: Sendable {
  /// One value with the option as it was typed, so that errors speak of what people wrote.
  struct Word: Sendable {
    let option: String
    let text: String
  }

  /// The values by the parameter's stable name; an empty list marks a mistake that is already reported.
  private(set) var words: [String: [Word]] = [:]
  /// The words no parameter takes.
  private(set) var strays: [String] = []
  /// What is wrong with the line so far.
  private(set) var problems: [Problem] = []

  /// Sorts the words of a line; `command` is the command as errors show it.
  init(_ line: [String], forms: [Form], command: String) {
    var rest = line.prefix { $0 != "--" }
    var arguments: [String] = []
    while let word = rest.popFirst() {
      if forms.looksLikeOption(word) {
        take(word, &rest, forms, command)
      } else {
        arguments.append(word)
      }
    }
    place(arguments + line.drop { $0 != "--" }.dropFirst(), forms)
  }
}

extension Given {
  /// Whether none of the parameters is written.
  func lacks(_ forms: [Form]) -> Bool {
    forms.allSatisfy { words[$0.name] == nil }
  }

  /// The same line with this text for parameters that are not written.
  func standing(_ text: String, for forms: [Form]) -> Given {
    var copy = self
    for form in forms { copy.words[form.name] = [Word(option: form.name, text: text)] }
    return copy
  }

  /// One line for each value of a repeated parameter; the line itself where it has none.
  func each(of forms: [Form]) -> [Given] {
    guard let name = forms.first?.name, let values = words[name] else { return [self] }
    return values.map { value in
      var copy = self
      copy.words[name] = [value]
      return copy
    }
  }

  /// The same line with what it lacks as another has it.
  func completed(by other: Given) -> Given {
    var copy = self
    copy.words.merge(other.words) { own, _ in own }
    return copy
  }

  private mutating func take(
    _ word: String, _ rest: inout ArraySlice<String>, _ forms: [Form], _ command: String
  ) {
    let known = forms.named(word)
    guard let form = known ?? forms.near(word)?.form else { return refuse(unknown(word, forms, command)) }
    let option = String(word.prefix { $0 != "=" })
    var text = word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
    if forms.takesNext(form, word, rest.first) { text = rest.popFirst() }
    if known == nil {
      refuse(unknown(word, forms, command), form)
    } else if form.kind == .flag {
      text.map { refuse(unwanted(option, $0), form) } ?? note(form, Word(option: option, text: ""))
    } else if let text {
      note(form, Word(option: option, text: text))
    } else {
      refuse(missing(option, form, rest.first.flatMap { forms.named($0) == nil ? $0 : nil }), form)
    }
  }

  private mutating func note(_ form: Form, _ word: Word) {
    if let first = words[form.name]?.first, form.kind == .option, !form.repeats {
      return refuse(again(word, first), form)
    }
    words[form.name, default: []].append(word)
  }

  private mutating func refuse(_ problem: Problem, _ form: Form? = nil) {
    problems.append(problem)
    if let form { words[form.name, default: []] += [] }
  }

  private mutating func place(_ arguments: [String], _ forms: [Form]) {
    var rest = arguments[...]
    for form in forms where form.kind == .argument {
      let taken = form.repeats ? rest : rest.prefix(1)
      rest = rest.dropFirst(taken.count)
      if !taken.isEmpty { words[form.name] = taken.map { Word(option: form.name, text: $0) } }
    }
    strays = Array(rest)
  }
}

private func unknown(_ word: String, _ forms: [Form], _ command: String) -> Problem {
  Problem(
    "没有这个选项", value: String(word.prefix { $0 != "=" }), why: "\(command) 不认识它",
    advice: forms.near(word).map { "请改用 \($0.name)" } ?? "请用 \(command) --help 查看可用的选项")
}

private func unwanted(_ option: String, _ text: String) -> Problem {
  Problem("选项不带值", at: .option(option), value: text, why: "只须写上选项本身", advice: "请改写成 \(option)")
}

private func missing(_ option: String, _ form: Form, _ next: String?) -> Problem {
  let meant = next.map { "；内容确是 \($0) 时写成 \(option)=\($0)" } ?? ""
  return Problem(
    "选项缺少值", at: .option(option), why: "须带一个<\(form.value)>",
    advice: "请写成 \(option) <\(form.value)>\(meant)")
}

private func again(_ word: Given.Word, _ first: Given.Word) -> Problem {
  Problem(
    "选项重复", at: .option(word.option), value: word.text, why: "只能写一次，前面已写「\(first.text)」",
    advice: "请只保留一个")
}
