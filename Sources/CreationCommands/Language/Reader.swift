import Creation

/// 读法 How the text of a value becomes that value.
///
/// A reader throws a `Problem` that states the rule; the option and the offending text are added to it by
/// the parameter, so that no reader repeats them. A domain's reader is one line:
///
/// ```swift
/// extension Reader where Value == Day { static var day: Reader { Reader { try Day($0) } } }
/// ```
package struct Reader<Value: Sendable>: Sendable {
  /// The allowed values as help lists them; empty when they cannot be listed.
  package let choices: [Name]
  /// Reads one value.
  package let read: @Sendable (String) throws -> Value

  /// Creates a reader from a closure.
  package init(choices: [Name] = [], _ read: @escaping @Sendable (String) throws -> Value) {
    self.choices = choices
    self.read = read
  }
}

extension Reader where Value == String {
  /// Any text but a blank one.
  package static var text: Reader {
    Reader { text in
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw Problem("内容为空", why: "须写出内容", advice: "请写出内容，或去掉这一项")
      }
      return text
    }
  }
}

extension Reader where Value == Int {
  /// A whole number, within bounds where there are any.
  package static func integer(from low: Int = .min, to high: Int = .max) -> Reader {
    let bounds = [low == .min ? nil : "不小于 \(low)", high == .max ? nil : "不大于 \(high)"]
    let rule = (["须为整数"] + bounds.compactMap(\.self)).joined(separator: "，")
    return Reader { text in
      guard let number = Int(text), low <= number, number <= high else {
        throw Problem("数值不对", why: rule, advice: "请改用阿拉伯数字写的整数，不带单位")
      }
      return number
    }
  }
}

extension Reader where Value: Coded {
  /// One of an enumeration's values, or of some of them, by key or by title.
  package static func choice(
    _ type: Value.Type, among all: [Value] = Array(Value.allCases)
  ) -> Reader {
    let names = all.map { Name(key: $0.key, title: $0.title) }
    return Reader(choices: names) { text in
      if let found = all.first(where: { $0.key == text || $0.title == text }) { return found }
      let near = Nearest.name(to: text, among: all.flatMap { [$0.key, $0.title] })
      throw Problem(
        "没有这个取值", why: "可用 \(Name.listed(names))",
        advice: near.map { "请改用 \($0)" } ?? "请从可用的取值里选一个")
    }
  }
}

extension Reader {
  /// Several values in one word, separated by `,`, `，` or `、`; all the wrong ones are reported.
  package static func list<Element>(of reader: Reader<Element>) -> Reader<[Element]>
  where Value == [Element] {
    Reader(choices: reader.choices) { text in
      var problems = Problems([])
      let values = text.split(omittingEmptySubsequences: false, whereSeparator: { ",，、".contains($0) })
        .compactMap { item in
          let item = item.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          return problems.collecting(value: item) { try reader.read(item) }
        }
      try problems.throwIfAny()
      return values
    }
  }
}

extension Problems {
  /// Runs a reading and keeps what it throws, with the spot and the value where the rule did not say them.
  mutating func collecting<Value>(
    at site: Problem.Site? = nil, value: String? = nil, _ read: () throws -> Value
  ) -> Value? {
    do {
      return try read()
    } catch {
      let found = (error as? Problems)?.list ?? (error as? Problem).map { [$0] }
      list += (found ?? [Problem("读不懂这个值", advice: "请照帮助里的写法改写")]).map { problem in
        var problem = problem
        problem.site = problem.site ?? site
        problem.value = problem.value ?? value
        return problem
      }
      return nil
    }
  }
}
