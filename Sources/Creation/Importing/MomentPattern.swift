/// A date pattern taken apart: what to read, in order.
struct MomentPattern: Hashable, Sendable {
  private let pieces: [Piece]

  private enum Piece: Hashable, Sendable {
    case field(Field, digits: Int)
    case literal(UInt32)
    case space
  }

  private enum Field: UInt32, Hashable, Sendable {
    case year = 0x79
    case month = 0x4D
    case day = 0x64
    case hour = 0x48
    case minute = 0x6D
    case second = 0x73
  }

  /// Takes the pattern apart, or says what is wrong with it.
  init(_ pattern: String) throws(Problem) {
    let scalars = pattern.unicodeScalars.compactMap(\.narrowed)
    var pieces: [Piece] = []
    var index = 0
    while index < scalars.count {
      let run = scalars[index...].prefix { $0 == scalars[index] }.count
      pieces += try MomentPattern.pieces(scalars[index], run, of: pattern)
      index += run
    }
    while pieces.first == .space { pieces.removeFirst() }
    while pieces.last == .space { pieces.removeLast() }
    self.pieces = pieces
    try check(pattern)
  }
}

extension MomentPattern {
  /// Reads the text; nothing where it is not in the pattern or no such date exists.
  func moment(_ text: inout MomentText) -> Moment? {
    var values = Values()
    for piece in pieces {
      switch piece {
      case .field(let field, let digits):
        guard let value = text.number(digits == 1 ? 1...2 : digits...digits) else { return nil }
        values.set(field, field == .year && digits == 2 ? 2000 + value : value)
      case .literal(let scalar): guard text.take(only: scalar) else { return nil }
      case .space: guard text.skipSpace() else { return nil }
      }
    }
    return text.isAtEnd ? values.moment(hasTime: has(.hour)) : nil
  }

  /// The numbers read so far.
  private struct Values {
    var year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0

    mutating func set(_ field: Field, _ value: Int) {
      switch field {
      case .year: year = value
      case .month: month = value
      case .day: day = value
      case .hour: hour = value
      case .minute: minute = value
      case .second: second = value
      }
    }

    func moment(hasTime: Bool) -> Moment? {
      guard let date = Day(year: year, month: month, day: day) else { return nil }
      guard hasTime else { return Moment(date) }
      return TimeOfDay(hour: hour, minute: minute, second: second).map { Moment(date, $0) }
    }
  }

  /// The pieces a run of one and the same character stands for.
  private static func pieces(
    _ scalar: Unicode.Scalar, _ run: Int, of pattern: String
  ) throws(Problem) -> [Piece] {
    if scalar == " " { return [.space] }
    if let field = Field(rawValue: scalar.value) {
      guard field == .year ? run == 4 || run == 2 : run <= 2 else {
        throw .unknownToken(String(repeating: Character(scalar), count: run), in: pattern)
      }
      return [.field(field, digits: run)]
    }
    guard !scalar.properties.isAlphabetic || !scalar.isASCII || scalar == "T" else {
      throw .unknownToken(String(repeating: Character(scalar), count: run), in: pattern)
    }
    return Array(repeating: .literal(scalar.value), count: run)
  }

  private func has(_ field: Field) -> Bool { count(field) > 0 }

  private func count(_ field: Field) -> Int {
    pieces.count { if case .field(field, _) = $0 { true } else { false } }
  }

  /// Whether the pattern says a whole date, once, and each number's end can be told.
  private func check(_ pattern: String) throws(Problem) {
    for field in [Field.year, .month, .day] where !has(field) { throw .incomplete(pattern) }
    if has(.minute) != has(.hour) || (has(.second) && !has(.minute)) { throw .incompleteTime(pattern) }
    for field in [Field.year, .month, .day, .hour, .minute, .second] where count(field) > 1 {
      throw .repeated(pattern)
    }
    for (piece, following) in zip(pieces, pieces.dropFirst()) {
      guard case .field(_, 1) = piece, case .field = following else { continue }
      throw .runTogether(pattern)
    }
  }
}

extension Problem {
  private static let patternAdvice = "请写作 yyyy-MM-dd、dd/MM/yyyy HH:mm 之类，或不写而由程序识别"

  fileprivate static func unknownToken(_ token: String, in pattern: String) -> Problem {
    Problem(
      "看不懂日期格式里的「\(token)」", value: pattern,
      why: "可用 yyyy 年、MM 月、dd 日、HH 时（24 小时制）、mm 分、ss 秒", advice: patternAdvice)
  }

  fileprivate static func incomplete(_ pattern: String) -> Problem {
    Problem("日期格式不完整", value: pattern, why: "年 yyyy、月 MM、日 dd 都要有", advice: patternAdvice)
  }

  fileprivate static func incompleteTime(_ pattern: String) -> Problem {
    Problem(
      "日期格式里的时刻不完整", value: pattern, why: "时 HH 和分 mm 要一起写，有秒 ss 须先有分 mm",
      advice: patternAdvice)
  }

  fileprivate static func repeated(_ pattern: String) -> Problem {
    Problem("日期格式里有重复的部分", value: pattern, why: "年、月、日、时、分、秒各写一次", advice: patternAdvice)
  }

  fileprivate static func runTogether(_ pattern: String) -> Problem {
    Problem(
      "日期格式分不清前后两个数", value: pattern, why: "单个字母可以是一位或两位数字，后面不能紧跟另一个数",
      advice: "请在两者之间加分隔符，或写成两位的 MM、dd、HH")
  }
}
