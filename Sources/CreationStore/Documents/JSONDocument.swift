import Creation
import FoundationEssentials

/// Reading and writing of the JSON files people look at: pretty, with sorted keys, a fault named by its path.
enum JSONDocument {
  /// The file as people read and compare it.
  static func bytes(_ value: some Encodable) throws(Problem) -> [UInt8] {
    try encoded(value, encoder()) + [0x0A]
  }

  /// A file that is one long list, written entry by entry: `{"format": 1, "units": […]}`.
  static func bytes(list: String, _ entries: [some Encodable]) throws(Problem) -> [UInt8] {
    let encoder = encoder()
    var bytes = Array("{\n  \"format\" : 1,\n  \"\(list)\" : [\n".utf8)
    for (position, entry) in entries.enumerated() {
      bytes += Array("    ".utf8)
      for byte in try encoded(entry, encoder) {
        bytes.append(byte)
        if byte == 0x0A { bytes += [0x20, 0x20, 0x20, 0x20] }
      }
      bytes += Array(position + 1 < entries.count ? ",\n".utf8 : "\n".utf8)
    }
    return bytes + Array("  ]\n}\n".utf8)
  }

  /// The value without line breaks, with sorted keys.
  static func line(_ value: some Encodable) throws(Problem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoded(value, encoder)
  }

  private static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  private static func encoded(_ value: some Encodable, _ encoder: JSONEncoder) throws(Problem) -> [UInt8] {
    do {
      return Array(try encoder.encode(value))
    } catch {
      throw Problem("写不成 JSON", why: "\(error)", advice: "请把这条信息告诉维护者")
    }
  }

  /// Reads a file, naming the spot of a fault.
  static func value<Value: Decodable>(
    _ type: Value.Type, _ bytes: [UInt8], file: String
  ) throws(Problem) -> Value {
    try requireJSON(bytes, file)
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw problem(error, file)
    } catch {
      throw .notJSON(file, "\(error)")
    }
  }

  /// Throws where the bytes are no JSON, or an object gives a key twice: of the two any might be meant.
  private static func requireJSON(_ bytes: [UInt8], _ file: String) throws(Problem) {
    do throws(JSONFailure) {
      try PaddedBytes.copying(bytes) { (padded) throws(JSONFailure) in
        var cursor = JSONCursor(padded)
        var keys = KeySpans()
        cursor.skipByteOrderMark()
        cursor.skipSpace()
        try cursor.skipValue(depth: 0, keys: &keys)
        try cursor.expectEnd()
      }
    } catch {
      throw .notJSON(file, error, in: bytes)
    }
  }

  private static func problem(_ error: DecodingError, _ file: String) -> Problem {
    switch error {
    case .keyNotFound(let key, let context):
      .wrongJSON(file, context.codingPath, "缺少「\(key.stringValue)」")
    case .valueNotFound(_, let context):
      .wrongJSON(file, context.codingPath, "这里不能是 null")
    case .typeMismatch(let type, let context):
      .wrongJSON(file, context.codingPath, "值的类型不对，应是\(title(of: type))")
    case .dataCorrupted(let context):
      .wrongJSON(file, context.codingPath, words(context.debugDescription))
    @unknown default:
      .notJSON(file, "\(error)")
    }
  }

  /// Foundation's own sentence for an enumeration's wrong value, in Chinese; ours stay as they are.
  private static func words(_ description: String) -> String {
    guard let value = description.split(separator: "invalid String value ").last,
      description.hasPrefix("Cannot initialize")
    else { return description }
    return "不能是「\(value)」"
  }

  private static func title(of type: Any.Type) -> String {
    switch type {
    case is String.Type: "文字"
    case is Bool.Type: "true 或 false"
    case is Int.Type: "整数"
    case is [Any].Type, is [any Codable].Type: "列表 […]"
    case is [String: Any].Type: "对象 {…}"
    default: "\(type)"
    }
  }
}

extension Problem {
  static func wrongJSON(_ file: String, _ path: [any CodingKey], _ why: String) -> Problem {
    let text = path.reduce(into: "") { text, key in
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += (text.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return Problem(
      "文件内容不对", at: text.isEmpty ? .file(file) : .path(file: file, path: text), why: why,
      advice: "请改正这一处；文件没有被改动")
  }

  static func notJSON(_ file: String, _ detail: String) -> Problem {
    Problem(
      "文件不是完好的 JSON", at: .file(file), why: detail, advice: "请恢复备份，或改正后重试；文件没有被改动")
  }

  /// The same with the line the fault is on.
  static func notJSON(_ file: String, _ failure: JSONFailure, in bytes: [UInt8]) -> Problem {
    let line = 1 + bytes.prefix(failure.offset).count { $0 == 0x0A }
    return notJSON(file, failure.reason.text).at(.line(file: file, line: line))
  }
}
