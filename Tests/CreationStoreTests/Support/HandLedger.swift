@testable import CreationStore

/// Ledger lines put together by hand, with a checksum worked out bit by bit, to compare the code's with.
enum HandLedger {
  /// A command of lines given as members without their braces: each sealed, the last marked as the end.
  static func command(_ lines: [String], newline: String = "\n") -> [UInt8] {
    lines.enumerated().flatMap { index, members in
      sealed("{" + members + (index == lines.count - 1 ? ",\"end\":\(lines.count)" : ""), newline: newline)
    }
  }

  /// The line with its checksum and line end.
  static func sealed(_ open: String, newline: String = "\n") -> [UInt8] {
    Array((open + ",\"crc\":\"\(crc(open.utf8))\"}" + newline).utf8)
  }

  /// The members of a line about a finding.
  static func finding(
    _ id: String, _ kind: String, on: String, tx: String = "T1-0001", more: String = ""
  ) -> String {
    "\"v\":1,\"id\":\"\(id)\",\"kind\":\"finding.\(kind)\",\"on\":\"\(on)\","
      + "\"at\":\"2026-11-01T08:00:00+08:00\",\"by\":\"张三\",\"tx\":\"\(tx)\"" + more
  }

  /// CRC-32 (IEEE 802.3) as its definition has it, one bit after the other.
  static func crc(_ bytes: some Sequence<UInt8>) -> String {
    var register = UInt32.max
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register & 1 == 1 ? register >> 1 ^ 0xEDB8_8320 : register >> 1 }
    }
    let digits = String(~register, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
