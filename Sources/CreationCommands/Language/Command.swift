/// 命令 One command as a value: what it is called, what it takes, what it does.
///
/// `Context` is what a running command works with and `Output` what it returns; a command never prints.
///
/// ```swift
/// static let reply = Command(
///   "finding reply", alias: "问题 回复", summary: "回复整改结果",
///   .argument("编号", help: "问题编号", .text),
///   .option("--text", alias: "--说明", value: "内容", help: "整改情况", .text),
///   run: reply)
///
/// private static func reply(_ session: Session, id: String, text: String) throws -> Outcome { … }
/// ```
///
/// What a command does is best a function of its own: the compiler then checks table and body apart, and
/// finds a mistake in either at once, where a long closure can take it a minute.
package struct Command<Context, Output>: Sendable {
  /// What remains to be done once the line is read.
  package typealias Action = @Sendable (Context) throws -> Output

  /// The words that call it: a noun, or a noun and a verb.
  package let path: [String]
  /// The Chinese words that call it, one for each of the path.
  package let aliases: [String]
  /// What it does, in a few words without a full stop.
  package let summary: String
  /// More about it, in whole sentences; a line break begins a paragraph.
  package let discussion: String
  /// Whole command lines that work.
  package let examples: [String]
  /// The parameters, with the action they make together.
  let action: Parameter<Action>

  /// Declares a command with its parameters as a table.
  package init<each Value: Sendable>(
    _ path: String, alias: String, summary: String, discussion: String = "", examples: [String] = [],
    _ parameters: repeat Parameter<each Value>,
    run: @escaping @Sendable (Context, repeat each Value) throws -> Output
  ) {
    self.path = path.split(separator: " ").map(String.init)
    self.aliases = alias.split(separator: " ").map(String.init)
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.action = .group(repeat each parameters) { (values: repeat each Value) in
      { context in try run(context, repeat each values) }
    }
  }
}

extension Command {
  /// The options and arguments, in the order they were declared.
  package var forms: [Form] { action.forms }

  /// Whether a word, in either language, is this command's word at a place of the path.
  func isCalled(_ word: String, at place: Int) -> Bool {
    path.dropFirst(place).first == word || aliases.dropFirst(place).first == word
  }
}
