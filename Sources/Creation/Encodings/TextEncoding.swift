/// 文字编码 How the characters of a text file are written as bytes.
public enum TextEncoding: String, Coded {
  /// UTF-8, with or without its mark.
  case utf8 = "utf-8"
  /// UTF-16, the low byte first.
  case utf16LE = "utf-16le"
  /// UTF-16, the high byte first.
  case utf16BE = "utf-16be"
  /// 国标码, GBK and GB 2312 included.
  case gb18030

  /// The name people know it by.
  public var title: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LE: "UTF-16 LE"
    case .utf16BE: "UTF-16 BE"
    case .gb18030: "GB18030"
    }
  }

  /// The encoding people mean by a name, in capitals or not; GBK and GB2312 are parts of GB18030.
  public init?(name: String) {
    switch name.lowercased().filter({ !"-_ ".contains($0) }) {
    case "utf8": self = .utf8
    case "utf16le", "utf16", "unicode": self = .utf16LE
    case "utf16be": self = .utf16BE
    case "gb18030", "gbk", "gb2312", "cp936", "ansi": self = .gb18030
    default: return nil
    }
  }
}
