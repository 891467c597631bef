import Creation

/// 参数式样 What parsing, help and checks need to know of a parameter, whatever the type of its value.
package struct Form: Hashable, Sendable {
  /// The three ways a parameter stands on the command line.
  package enum Kind: Sendable { case flag, option, argument }

  /// How it stands on the line.
  package let kind: Kind
  /// The names it is written by, the stable one first; an argument has only its `<编号>`.
  package let names: [String]
  /// What stands for its value in help, such as `点位`.
  package let value: String
  /// What it means, without a final full stop.
  package let help: String
  /// The allowed values where they can be listed.
  package var choices: [Name] = []
  /// Whether the line is wrong without it.
  package var isRequired = false
  /// Whether it may stand more than once.
  package var repeats = false
  /// The text read when it is not written.
  package var standard: String?
  /// Whether its value may begin with a dash, as in `--sort -due`.
  package var isSigned = false
}

extension Form {
  /// The stable name.
  package var name: String { names.first ?? "" }

  /// How it stands in a usage line: `--place <点位>`, `[<备注>]` or `<编号>…`.
  package var usage: String {
    let written = (kind == .option ? "\(name) <\(value)>" : name) + (repeats ? "…" : "")
    return isRequired ? written : "[\(written)]"
  }

  /// How it stands in a help table: `--place, --点位 <点位>`.
  var title: String {
    names.joined(separator: ", ") + (kind == .option ? " <\(value)>" : "")
  }

  /// What a help table says of it, with whatever limits it.
  var explanation: String {
    let required = isRequired && kind == .option ? "（必填）" : ""
    let again = repeats ? "（可重复）" : ""
    let fallback = standard.map { "（默认 \($0)）" } ?? ""
    let allowed = choices.isEmpty ? "" : "\n可选 \(Name.listed(choices))"
    return help + required + again + fallback + allowed
  }

  /// 帮助 The option every command has.
  static let help = Form(
    kind: .flag, names: ["--help", "--帮助", "-h"], value: "", help: "显示帮助，不执行命令")
  /// 版本 The other one.
  static let version = Form(
    kind: .flag, names: ["--version", "--版本"], value: "", help: "显示版本，不执行命令")
}

extension [Form] {
  /// The option or flag a word names, whether or not a value follows an `=`.
  func named(_ word: String) -> Form? {
    let name = word.prefix { $0 != "=" }
    return first { form in form.kind != .argument && form.names.contains { $0 == name } }
  }

  /// The option or flag a misspelt word means, and the name it means it by.
  func near(_ word: String) -> (name: String, form: Form)? {
    let names = filter { $0.kind != .argument }.flatMap(\.names)
    let found = Nearest.name(to: String(word.prefix { $0 != "=" }), among: names)
    return found.flatMap { name in named(name).map { (name, $0) } }
  }

  /// Whether a word is written as an option: `-5` and `-` are values, `——点位` is an option if we have it.
  func looksLikeOption(_ word: String) -> Bool {
    let bare = String(word.drop(while: Nearest.isDash))
    guard let first = word.first, let second = bare.first, Nearest.isDash(first) else { return false }
    return named(word) != nil || (first == "-" ? !second.isNumber : named("--\(bare)") != nil)
  }

  /// Whether the value of an option is the word after it: any word but `--` and one that means an option,
  /// which a single dash does not where values may have one.
  func takesNext(_ form: Form, _ word: String, _ next: String?) -> Bool {
    guard form.kind == .option, !word.contains("="), let next, next != "--" else { return false }
    if form.isSigned, next.hasPrefix("-"), !next.hasPrefix("--"), named(next) == nil { return true }
    return !looksLikeOption(next) || near(next) == nil
  }
}
