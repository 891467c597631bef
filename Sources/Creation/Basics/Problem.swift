/// 问题提示 What went wrong with an input, in the shape every message of the product has.
///
/// A message names the spot, shows the offending value in 「」, gives the rule it breaks and ends in one
/// sentence that begins with 请 and says what to do.
///
/// ```
/// 错误：没有这个点位
///   --place 「P-999」：点位登记册里没有它
///   请用 creation place 查看点位，或先 creation place add 登记
/// ```
public struct Problem: Error, Hashable, Sendable {
  /// Where it is: a file with line and column, a row of a table, or an option.
  public var site: Site?
  /// What is wrong, as a short statement without a full stop.
  public var what: String
  /// The value found there, shown in 「」.
  public var value: String?
  /// The rule the value breaks.
  public var why: String?
  /// What to do, beginning with 请.
  public var advice: String

  /// Creates a problem; only the statement and the advice are always needed.
  public init(
    _ what: String, at site: Site? = nil, value: String? = nil, why: String? = nil, advice: String
  ) {
    self.what = what
    self.site = site
    self.value = value
    self.why = why
    self.advice = advice
  }

  /// Returns the same problem found at another spot.
  public func at(_ site: Site) -> Problem {
    var copy = self
    copy.site = site
    return copy
  }

  /// The message as lines, the first without the word 错误 before it.
  public var lines: [String] { [what] + (detail.map { ["  " + $0] } ?? []) + ["  " + advice] }

  /// The message in one line, for a note or a cell of a table.
  public var sentence: String { [what, detail, advice].compactMap(\.self).joined(separator: "，") }

  /// Where, the value and the rule.
  private var detail: String? {
    let detail = [site?.description, value.map { "「\($0)」" }].compactMap(\.self)
      .joined(separator: " ")
    let whole = [detail.isEmpty ? nil : detail, why].compactMap(\.self).joined(separator: "：")
    return whole.isEmpty ? nil : whole
  }
}

extension Problem {
  /// The spot a problem was found at.
  public enum Site: Hashable, Sendable, CustomStringConvertible {
    /// A file as a whole.
    case file(String)
    /// A line of a text file, counted from 1.
    case line(file: String, line: Int)
    /// A cell of a table file: the line its row begins on, and the name of the column.
    case cell(file: String, line: Int, column: String)
    /// A value inside a JSON document, such as `units[3].weight`.
    case path(file: String, path: String)
    /// An option or argument of the command line.
    case option(String)
    /// A record such as `F202611-0042`.
    case record(String)

    /// The spot as people read it.
    public var description: String {
      switch self {
      case .file(let file): file
      case .line(let file, let line): "\(file):\(line)"
      case .cell(let file, let line, let column): "\(file):\(line) 列「\(column)」"
      case .path(let file, let path): "\(file) \(path)"
      case .option(let name): name
      case .record(let id): id
      }
    }
  }
}

/// 问题清单 Everything wrong with an input at once, so that people mend a list and not a drip.
public struct Problems: Error, Hashable, Sendable {
  /// The problems, in the order of the input; never empty when thrown.
  public var list: [Problem]

  /// Creates the list.
  public init(_ list: [Problem]) {
    self.list = list
  }

  /// Throws the list unless it is empty.
  public func throwIfAny() throws(Problems) {
    if !list.isEmpty { throw self }
  }
}
