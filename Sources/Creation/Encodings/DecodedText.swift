/// 文件文字 The text of a file, whatever encoding it came in.
///
/// Believed in this order: the mark at the beginning; an encoding given by the person; UTF-16 by the empty bytes no
/// other encoding has in a text; strict UTF-8; strict GB 18030. UTF-8 with a few damaged bytes is not
/// taken for GB 18030: reading it so would turn all its text into other characters.
public struct DecodedText: Sendable {
  /// The text as UTF-8, without a mark; lines end as they did in the file.
  public let utf8: [UInt8]
  /// The encoding it was in.
  public let encoding: TextEncoding

  /// Reads a file's bytes, or throws naming the file and line of the first byte that does not fit.
  public init(_ bytes: [UInt8], file: String, given: TextEncoding? = nil) throws(Problem) {
    if Self.isWorkbook(bytes) { throw .workbook(file) }
    if let (encoding, length) = Self.mark(bytes) {
      self.encoding = encoding
      utf8 = try Self.utf8(Array(bytes.dropFirst(length)), encoding, file)
    } else if let encoding = given ?? Self.recognised(bytes) {
      self.encoding = encoding
      utf8 = try Self.utf8(bytes, encoding, file)
    } else {
      throw .unreadable(file, line: Self.firstBadLine(bytes))
    }
  }
}

extension DecodedText {
  /// Whether the bytes are an Excel workbook: a ZIP archive as .xlsx is, or the compound file of .xls.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// The encoding a mark at the beginning tells, and the mark's length.
  private static func mark(_ bytes: [UInt8]) -> (TextEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    return nil
  }

  /// The encoding the bytes themselves show.
  private static func recognised(_ bytes: [UInt8]) -> TextEncoding? {
    if let encoding = wide(bytes) { return encoding }
    guard let good = goodUTF8(bytes) else { return .utf8 }
    if good.multibyte * 2 > good.faults { return nil }
    return (try? GB18030.utf8(bytes)) == nil ? nil : .gb18030
  }

  /// UTF-16 by its pattern: plain characters leave every second byte empty, those such as 一 (4E00) a few of the
  /// others; no character is empty altogether.
  private static func wide(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count % 2 == 0, bytes.contains(0) else { return nil }
    var empty = [0, 0]
    for (position, byte) in bytes.enumerated() where byte == 0 { empty[position % 2] += 1 }
    let isBigEndian = empty[0] > empty[1]
    guard let text = try? UTF16Text(bytes, isBigEndian: isBigEndian).utf8(), !text.contains(0) else {
      return nil
    }
    return isBigEndian ? .utf16BE : .utf16LE
  }

  /// Nothing where the bytes are UTF-8; else how many characters of three bytes and how many faults they have.
  private static func goodUTF8(_ bytes: [UInt8]) -> (multibyte: Int, faults: Int)? {
    guard firstFault(in: bytes) != nil else { return nil }
    var (multibyte, faults) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\u{FFFD}" { faults += 1 } else if scalar.value >= 0x800 { multibyte += 1 }
    }
    return (multibyte, max(1, faults))
  }

  private static func firstFault(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func utf8(
    _ bytes: [UInt8], _ encoding: TextEncoding, _ file: String
  ) throws(Problem) -> [UInt8] {
    switch encoding {
    case .utf8:
      if let offset = firstFault(in: bytes) {
        throw .notEncoded(encoding, file, line: line(at: offset, in: bytes))
      }
      return bytes
    case .gb18030:
      do throws(EncodingFault) {
        return try GB18030.utf8(bytes)
      } catch {
        throw .notEncoded(encoding, file, line: line(at: error.offset, in: bytes))
      }
    case .utf16LE, .utf16BE:
      let text = UTF16Text(bytes, isBigEndian: encoding == .utf16BE)
      do throws(EncodingFault) {
        return try text.utf8()
      } catch {
        throw .notEncoded(encoding, file, line: text.line(at: error.offset))
      }
    }
  }

  private static func firstBadLine(_ bytes: [UInt8]) -> Int {
    line(at: firstFault(in: bytes) ?? 0, in: bytes)
  }

  /// The line of a position, from 1: CR LF counts once, LF and CR alone too.
  private static func line(at offset: Int, in bytes: [UInt8]) -> Int {
    1 + zip(bytes[..<offset], bytes.dropFirst() + [0]).count { $0 == 0x0A || ($0 == 0x0D && $1 != 0x0A) }
  }
}

extension Problem {
  private static let resave = "请在表格软件里另存为「CSV UTF-8（逗号分隔）」再导入"

  fileprivate static func workbook(_ file: String) -> Problem {
    Problem("这是 Excel 工作簿", at: .file(file), why: "工作簿不是文字，不能直接读", advice: "请另存为 CSV（UTF-8）再导入")
  }

  fileprivate static func notEncoded(_ encoding: TextEncoding, _ file: String, line: Int) -> Problem {
    Problem(
      "文件不是 \(encoding.title) 编码", at: .line(file: file, line: line), why: "这一行有不属于 \(encoding.title) 的字节",
      advice: resave)
  }

  fileprivate static func unreadable(_ file: String, line: Int) -> Problem {
    Problem(
      "文件的编码认不出来", at: .line(file: file, line: line), why: "从这一行起既不是 UTF-8，也不是 GB18030 或 UTF-16",
      advice: resave)
  }
}
