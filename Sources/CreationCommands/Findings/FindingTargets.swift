import Creation
import CreationStore

/// 办理对象 The findings a command is about: numbers on the line, or in a file, or both.
struct FindingTargets: Sendable {
  /// The numbers written on the line.
  var ids: [FindingID]
  /// The file with more, `-` for standard input.
  var file: String?

  /// The parameters that make them.
  static let parameter = Parameter<FindingTargets>.group(
    .argument("编号", help: "问题编号，可写几个", .finding).repeated(),
    .option("--from", alias: "--名单", value: "文件", help: "编号名单，每行一个，- 为标准输入；CSV 取各行的问题编号", .text).optional
  ) { ids, file in
    guard !ids.isEmpty || file != nil else {
      throw Problem(
        "没有写问题编号", at: .option("<编号>"), why: "要知道办理哪些问题",
        advice: "请写上编号，如 F202611-0042，或用 --from 给出名单")
    }
    return FindingTargets(ids: ids, file: file)
  }

  /// All numbers, each once, in the order they are written.
  func all(_ session: Session) throws -> [FindingID] {
    var seen: Set<FindingID> = []
    let listed = try file.map { try FindingTargets.listed(InputFile($0, session)) } ?? []
    return (ids + listed).filter { seen.insert($0).inserted }
  }

  /// The numbers in a list; a first line without one is its header, and blank lines are passed over.
  private static func listed(_ input: InputFile) throws -> [FindingID] {
    var ids: [FindingID] = []
    var problems: [Problem] = []
    let text = String(decoding: try DecodedText(input.bytes, file: input.name).utf8, as: UTF8.self)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let id = number(in: line)
      if let id { ids.append(id) }
      guard id == nil, index > 0, line.contains(where: { !$0.isWhitespace }) else { continue }
      problems.append(.noNumber(in: String(line.prefix(40)), .line(file: input.name, line: index + 1)))
    }
    try Problems(problems).throwIfAny()
    if ids.isEmpty { throw Problem.emptyList(input.name) }
    return ids
  }

  /// The first word of the line that is a number of a finding.
  private static func number(in line: Substring) -> FindingID? {
    let words = line.split { ",;\t\" 　，、".contains($0) || $0 == "\u{FEFF}" }
    return words.lazy.compactMap { FindingID(String($0)) }.first
  }
}

extension Problem {
  fileprivate static func noNumber(in line: String, _ site: Site) -> Problem {
    Problem("这一行没有问题编号", at: site, value: line, why: "每行应有一个，如 F202611-0042", advice: "请补上编号，或删去这一行")
  }

  fileprivate static func emptyList(_ file: String) -> Problem {
    Problem("名单里没有问题编号", at: .file(file), why: "每行应有一个，如 F202611-0042", advice: "请检查文件")
  }
}
