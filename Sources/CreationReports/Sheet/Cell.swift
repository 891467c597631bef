/// 单元格 One value of a sheet, still knowing what it is, so that each format can write it its own way.
///
/// Numbers come as plain decimal text already rounded: `96.41`, `-1.20`, never `1,000` or `.5`. Other text
/// is carried as it is, but programs then receive it as text.
///
/// | cell                | people | programs               |
/// | ------------------- | ------ | ---------------------- |
/// | `.percent("98.73")` | 98.73% | 98.73                  |
/// | `.change("1.20")`   | ↑ 1.20 | 1.20                   |
/// | `.change("-0.50")`  | ↓ 0.50 | -0.50                  |
/// | `.change("0.00")`   | 持平   | 0.00                   |
/// | `.flag(true)`       | 是     | true                   |
/// | `.absent`           | —      | nothing (null in JSON) |
package enum Cell: Hashable, Sendable {
  /// Nothing was entered.
  case empty
  /// Words.
  case text(String)
  /// A count.
  case integer(Int)
  /// A decimal figure, such as `96.41`.
  case decimal(String)
  /// A share in percent, without the sign: `98.73`.
  case percent(String)
  /// A signed difference from an earlier period, such as `-0.50`.
  case change(String)
  /// Yes or no.
  case flag(Bool)
  /// A value out of a fixed list: its stable key and its Chinese name.
  case coded(key: String, title: String)
  /// A figure that does not exist, such as 0 ÷ 0 or last month's score of a new unit.
  case absent
}

extension Cell {
  /// The cell as text in the wording asked for.
  package func words(_ headers: Headers) -> String {
    switch headers {
    case .zh: wordsForPeople
    case .key: wordsForPrograms
    }
  }

  /// The bare number inside, exactly as a JSON number is written, or nil where there is none.
  var number: String? {
    switch self {
    case .integer(let value): String(value)
    case .decimal(let text), .percent(let text): PlainNumber.reads(text) ? text : nil
    case .change(let text): PlainNumber.withoutPlus(text)
    case .empty, .text, .flag, .coded, .absent: nil
    }
  }

  private var wordsForPeople: String {
    switch self {
    case .empty: ""
    case .text(let text), .decimal(let text), .coded(_, let text): text
    case .integer(let value): String(value)
    case .percent(let text): text + "%"
    case .change(let text): Cell.arrow(text)
    case .flag(let value): value ? "是" : "否"
    case .absent: "—"
    }
  }

  private var wordsForPrograms: String {
    switch self {
    case .empty, .absent: ""
    case .text(let text), .decimal(let text), .percent(let text), .coded(let text, _): text
    case .integer(let value): String(value)
    case .change(let text): PlainNumber.withoutPlus(text) ?? text
    case .flag(let value): value ? "true" : "false"
    }
  }

  private static func arrow(_ text: String) -> String {
    guard let number = PlainNumber.withoutPlus(text) else { return text }
    if PlainNumber.isZero(number) { return "持平" }
    return number.hasPrefix("-") ? "↓ " + number.dropFirst() : "↑ " + number
  }
}
