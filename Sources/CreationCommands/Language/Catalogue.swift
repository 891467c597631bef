/// 命令表 Every command there is; parsing, help, suggestions and checks are folds over it.
///
/// `Globals` is what the options accepted anywhere make together; the program makes its context from it.
package struct Catalogue<Globals: Sendable, Context, Output>: Sendable {
  /// What people type to run the program.
  package let name: String
  /// What the program is for, without a full stop.
  package let summary: String
  /// The nouns, in the order and under the headings of the overview.
  package let chapters: KeyValuePairs<String, [Noun]>
  /// The options accepted anywhere, also before the noun.
  package let globals: Parameter<Globals>
  /// The commands of a noun; asked for only where a line names the noun, since making them all takes longer
  /// than running one.
  private let made: @Sendable (Noun) -> [Command<Context, Output>]

  /// Creates the catalogue from what makes a noun's commands.
  package init(
    _ name: String, summary: String, chapters: KeyValuePairs<String, [Noun]>, globals: Parameter<Globals>,
    making made: @escaping @Sendable (Noun) -> [Command<Context, Output>]
  ) {
    self.name = name
    self.summary = summary
    self.chapters = chapters
    self.globals = globals
    self.made = made
  }

  /// Creates the catalogue from a list of commands.
  package init(
    _ name: String, summary: String, chapters: KeyValuePairs<String, [Noun]>, globals: Parameter<Globals>,
    commands: [Command<Context, Output>]
  ) {
    self.init(name, summary: summary, chapters: chapters, globals: globals) { noun in
      commands.filter { $0.path.first == noun.key }
    }
  }
}

/// 命令名词 The first word of a command: what it is about.
package struct Noun: Hashable, Sendable {
  /// The stable word.
  package let key: String
  /// The Chinese word.
  package let alias: String
  /// What its commands do, in a few words without a full stop.
  package let summary: String

  /// Creates the noun.
  package init(_ key: String, alias: String, summary: String) {
    self.key = key
    self.alias = alias
    self.summary = summary
  }
}

extension Catalogue {
  /// The nouns of every chapter.
  package var nouns: [Noun] { chapters.flatMap(\.value) }

  /// The commands of every noun.
  package var commands: [Command<Context, Output>] { nouns.flatMap(made) }

  /// The options accepted anywhere, with help and version.
  package var common: [Form] { globals.forms + [.help, .version] }

  /// The command of exactly this path.
  package func command(_ path: [String]) -> Command<Context, Output>? {
    commands(under: path).first { $0.path == path }
  }

  /// The commands below a path: all of them, or the verbs of a noun.
  package func below(_ path: [String]) -> [Command<Context, Output>] {
    commands(under: path).filter { $0.path.count > path.count && $0.path.starts(with: path) }
  }

  /// The word of a path that a line may go on with after it.
  func word(_ word: String, after path: [String]) -> String? {
    guard !path.isEmpty else { return nouns.first { $0.key == word || $0.alias == word }?.key }
    return below(path).first { $0.isCalled(word, at: path.count) }?.path[path.count]
  }

  private func commands(under path: [String]) -> [Command<Context, Output>] {
    guard let first = path.first else { return commands }
    return nouns.first { $0.key == first }.map(made) ?? []
  }

  /// A path as people type it.
  func line(_ path: [String]) -> String {
    ([name] + path).joined(separator: " ")
  }

  /// The usage line of a command, or of what a path that is no command by itself begins.
  package func usage(_ path: [String]) -> String {
    guard let command = command(path) else {
      return "\(line(path)) <\(path.isEmpty ? "命令" : "动词")> [选项]"
    }
    let needed = command.forms.filter { $0.kind == .option && $0.isRequired }.map(\.usage)
    let arguments = command.forms.filter { $0.kind == .argument }.map(\.usage)
    return ([line(path)] + needed + ["[选项]"] + arguments).joined(separator: " ")
  }
}
