/// 分隔符 What stands between the fields of a table file.
public enum Separator: String, Coded {
  /// As in every CSV file of ours.
  case comma
  /// As spreadsheets write where the comma is the decimal sign.
  case semicolon
  /// As spreadsheets write 「文本（制表符分隔）」 and 「Unicode 文本」.
  case tab

  /// The Chinese word.
  public var title: String {
    switch self {
    case .comma: "逗号"
    case .semicolon: "分号"
    case .tab: "制表符"
    }
  }

  /// The byte in the file.
  public var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .tab: 0x09
    }
  }
}

extension Separator {
  /// The separator of a table: the one the header has most of outside quotes, the comma where it has none.
  public init(ofTable bytes: [UInt8]) {
    var counts: [Separator: Int] = [:]
    var isQuoted = false
    for byte in bytes.drop(while: { $0 == 0x0A || $0 == 0x0D }) {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let separator = Separator.allCases.first(where: { $0.byte == byte }) {
        counts[separator, default: 0] += 1
      }
    }
    let most = counts.values.max()
    self = Separator.allCases.first { counts[$0] == most } ?? .comma
  }

  /// The separator people mean by a word or by the character itself.
  public init?(name: String) {
    switch name {
    case ",", "，": self = .comma
    case ";", "；": self = .semicolon
    case "\t", "\\t": self = .tab
    default: self.init(text: name)
    }
  }
}
