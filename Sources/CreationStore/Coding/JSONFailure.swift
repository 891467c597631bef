/// Why bytes are not the JSON the product accepts, and at which byte that shows.
package struct JSONFailure: Error, Hashable, Sendable {
  /// How many bytes precede the spot.
  package var offset: Int
  /// The rule broken there.
  package var reason: Reason

  /// Creates a failure.
  package init(_ reason: Reason, at offset: Int) {
    self.offset = offset
    self.reason = reason
  }
}

extension JSONFailure: CustomStringConvertible {
  /// The failure as people read it, bytes counted from 1, such as 「第 17 字节：数字写法不对」.
  package var description: String { "第 \(offset + 1) 字节：\(reason.text)" }
}

extension JSONFailure {
  /// A rule of the format.
  package enum Reason: UInt8, Hashable, Sendable, CaseIterable {
    /// The text ends inside a value.
    case endOfText
    /// The grammar has no such byte here.
    case unexpectedByte
    /// Something follows the value.
    case contentAfterEnd
    /// A line is anything but an object.
    case notAnObject
    /// A control character stands in a string as it is.
    case controlCharacter
    /// Bytes in a string are not UTF-8.
    case encoding
    /// A backslash is followed by what is no escape.
    case escape
    /// One half of a surrogate pair is escaped without the other.
    case loneSurrogate
    /// A number has a leading zero, or lacks digits.
    case number
    /// Arrays and objects are nested too deep.
    case depth
    /// An object gives a key twice.
    case duplicateKey
    /// A line is too long to be addressed.
    case length

    /// The rule as a fragment of a Chinese sentence.
    package var text: String {
      switch self {
      case .endOfText: "内容到这里中断了"
      case .unexpectedByte: "这里不应出现这个字符"
      case .contentAfterEnd: "结束之后还有多余的内容"
      case .notAnObject: "应是一个以 { 开头的对象"
      case .controlCharacter: "字符串里有未转义的控制字符"
      case .encoding: "不是有效的 UTF-8 编码"
      case .escape: "反斜杠转义写法不对"
      case .loneSurrogate: "\\u 代理项不成对"
      case .number: "数字写法不对"
      case .depth: "嵌套超过 \(JSONCursor.depthLimit) 层"
      case .duplicateKey: "同一对象里字段名重复"
      case .length: "一行超过 4 GiB"
      }
    }
  }
}
