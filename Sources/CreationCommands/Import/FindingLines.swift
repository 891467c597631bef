import Creation
import CreationStore

/// JSON 行 Findings as JSON Lines, one object a line, its keys those of the fields; as other programs write them.
///
/// ```
/// {"external-id": "G-1", "reported": "2026-11-20 09:05", "unit": "城东区", "text": "井盖松动"}
/// ```
struct FindingLines {
  let text: [UInt8]
  /// Where the last line read stands in the text.
  private(set) var extent = 0..<0
  private let file: String
  /// The fields of the keys a person named.
  private let fields: [String: FindingField]
  private var line = 0

  /// The key under which a list of bad lines says what is wrong.
  static let errorKey = "error"

  init(
    _ bytes: [UInt8], file: String, named: [FindingField: String] = [:], encoding: TextEncoding? = nil
  ) throws(Problem) {
    text = try DecodedText(bytes, file: file, given: encoding ?? .utf8).utf8
    fields = Dictionary(named.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    self.file = file
  }

  /// A line with its fields, and what is wrong with its keys and values.
  struct Line {
    private(set) var values: [FindingField: String] = [:]
    private(set) var problems: [Problem] = []
    private let line: Int
    private let file: String

    /// The line by its fields.
    var row: FieldRow<FindingField> { FieldRow(values, line: line, file: file) }
  }
}

extension FindingLines {
  /// The next line; empty ones are passed over. A line that is no object is bad, not fatal.
  mutating func next() throws(Problem) -> Line? {
    while extent.upperBound < text.count {
      let start = extent.upperBound
      let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      extent = start..<end
      line += 1
      guard text[extent].contains(where: { $0 > 0x20 }) else { continue }
      return Line(text[extent], line: line, file: file, fields)
    }
    return nil
  }
}

extension FindingLines.Line {
  fileprivate init(
    _ bytes: ArraySlice<UInt8>, line: Int, file: String, _ fields: [String: FindingField]
  ) {
    self.line = line
    self.file = file
    do throws(JSONFailure) {
      let value = try JSONValue.parse(bytes, duplicateKeys: .refuse)
      guard let members = value.members else { throw JSONFailure(.notAnObject, at: 0) }
      for member in members where member.key != FindingLines.errorKey {
        take(member, fields[member.key] ?? FindingField(column: member.key))
      }
    } catch {
      problems.append(.notJSON(error, at: .line(file: file, line: line)))
    }
  }

  private mutating func take(_ member: JSONMember, _ field: FindingField?) {
    guard let field else {
      problems.append(.unknownKey(member.key, at: .line(file: file, line: line)))
      return
    }
    switch member.value {
    case .string(let text): values[field] = text
    case .number(let number): values[field] = number.text
    case .null: values[field] = ""
    case .bool, .array, .object: problems.append(.notText(field, at: row.site(field)))
    }
  }
}

extension Problem {
  fileprivate static func notJSON(_ failure: JSONFailure, at site: Site) -> Problem {
    Problem("这一行不是完好的 JSON", at: site, why: failure.description, advice: "请每行写一个 {…}")
  }

  fileprivate static func unknownKey(_ key: String, at site: Site) -> Problem {
    let keys = FindingField.allCases.map(\.key)
    let near = Nearest.name(to: key, among: keys)
    return Problem(
      "不认识的键", at: site, value: key, why: "可用 \(keys.joined(separator: " "))",
      advice: near.map { "请改为 \($0)" } ?? "请改正或删去这个键")
  }

  fileprivate static func notText(_ field: FindingField, at site: Site) -> Problem {
    Problem("这个值不是文字", at: site, why: "\(field.title)要写成文字、数字或 null", advice: "请改正这个值")
  }
}
