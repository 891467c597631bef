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

  /// The numbers in a list: of a table with a head the column of numbers, else every number there is.
  ///
  /// A row that says more than numbers must say one only, or it could be another finding than the person means.
  private static func listed(_ input: InputFile) throws -> [FindingID] {
    let text = try DecodedText(input.bytes, file: input.name)
    var reader = CSVReader(text.utf8, file: input.name, separator: Separator(ofTable: text.utf8))
    var row = CSVRow()
    var column: Int?
    var ids: [FindingID] = []
    var problems = Problems([])
    while try reader.next(into: &row) {
      let words = (0..<row.count).map { row.trimmed($0) }
      let isHead = row.line == 1 && numbers(in: words).isEmpty
      if isHead { column = words.firstIndex { heads.contains($0) } }
      guard !isHead else { continue }
      let cells = column.map { [row.trimmed($0)] } ?? words
      ids += problems.collecting { try numbers(of: cells, .line(file: input.name, line: row.line)) } ?? []
    }
    try problems.throwIfAny()
    if ids.isEmpty { throw Problem.emptyList(input.name) }
    return ids
  }

  /// What a column of numbers may be called.
  private static let heads: Set<String> = ["编号", "问题编号", "id"]

  private static func numbers(of cells: [String], _ site: Problem.Site) throws(Problem) -> [FindingID] {
    let found = numbers(in: cells)
    let shown = String(cells.joined(separator: " ").prefix(40))
    if found.isEmpty { throw .noNumber(in: shown, site) }
    let words = cells.flatMap { $0.split(whereSeparator: isBetween) }
    guard found.count == 1 || found.count == words.count else { throw .severalNumbers(in: shown, site) }
    return found
  }

  private static func numbers(in cells: [String]) -> [FindingID] {
    cells.flatMap { $0.split(whereSeparator: isBetween).compactMap { FindingID(String($0)) } }
  }

  private static func isBetween(_ character: Character) -> Bool {
    character.isWhitespace || ",;，；、\"".contains(character)
  }
}

extension Problem {
  fileprivate static func noNumber(in line: String, _ site: Site) -> Problem {
    Problem("这一行没有问题编号", at: site, value: line, why: "每行应有一个，如 F202611-0042", advice: "请补上编号，或删去这一行")
  }

  fileprivate static func severalNumbers(in line: String, _ site: Site) -> Problem {
    Problem(
      "这一行有几个问题编号", at: site, value: line, why: "不知道指的是哪一个",
      advice: "请加上表头，编号一列叫「编号」，或每行只留编号")
  }

  fileprivate static func emptyList(_ file: String) -> Problem {
    Problem("名单里没有问题编号", at: .file(file), why: "每行应有一个，如 F202611-0042", advice: "请检查文件")
  }
}
