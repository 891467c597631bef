import Creation
import Testing

@testable import CreationStore

@Suite("流水末尾")
struct LedgerTailTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("算数的到哪里，残余有多少", arguments: Case.all)
  func findsTheEnd(example: Case) throws {
    let tail = try tail(example.bytes)
    #expect(tail.committed == example.committed)
    #expect(tail.torn == example.bytes.count - example.committed)
    #expect(tail.mark == example.mark)
  }

  @Test("第二条命令写到任何一个字节断掉，都只算第一条")
  func countsOnlyWholeCommands() throws {
    let first = HandLedger.command([HandLedger.finding("F202610-0001", "reported", on: "2026-10-05")])
    let second = HandLedger.command(
      Case.nastyTexts.enumerated().map { index, text in
        HandLedger.finding("F202610-000\(index + 2)", "reported", on: "2026-10-05", tx: "T1-0002", more: text)
      })
    for cut in 0..<second.count {
      #expect(try tail(first + second.prefix(cut)).committed == first.count, "第 \(cut) 字节")
    }
    #expect(try tail(first + second).torn == 0)
  }

  @Test("末尾标记落在窗口的哪个位置都找得到", arguments: [4096, 16384])
  func findsMarksAcrossWindows(window: Int) throws {
    let command = HandLedger.command([HandLedger.finding("F202610-0001", "reported", on: "2026-10-05")])
    for torn in (window - command.count - 2)...(window + 2) {
      let bytes = command + [UInt8](repeating: UInt8(ascii: "x"), count: torn)
      #expect(try tail(bytes).committed == command.count, "残余 \(torn) 字节")
    }
  }

  @Test("没有大小的文件")
  func knowsTheEmptyFile() throws {
    #expect(try tail([]) == .empty)
  }

  private func tail(_ bytes: [UInt8]) throws -> LedgerTail {
    try Disk.write(bytes, to: scratch.at("ledger"))
    guard let file = try OpenFile(scratch.at("ledger"), 0) else { return .empty }
    return try LedgerTail(file, size: bytes.count)
  }
}

extension LedgerTailTests {
  /// The bytes of a ledger file and how many of them count.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let committed: Int
    let mark: String

    /// So many bytes of the whole commands, then what was not acknowledged.
    init(_ title: String, _ whole: [UInt8], torn: [UInt8] = []) {
      testDescription = title
      bytes = whole + torn
      committed = whole.count
      let text = String(decoding: whole, as: UTF8.self)
      mark = String(text.filter { !$0.isNewline }.suffix(10).prefix(8))
    }

    static let nastyTexts = [
      #","text":"\",\"end\":9,\"crc\":\"00000000\"}""#, #","text":",\"end\":1,\"crc\":\"ffffffff\"}\n""#,
      #","now":{"end":1,"crc":"0123abcd"}"#, #","text":"换行\n在里面""#, #","text":"结束5""#,
    ]

    private static func line(_ serial: Int, _ more: String = "") -> String {
      HandLedger.finding("F202610-\(1000 + serial)", "reported", on: "2026-10-05", more: more)
    }

    private static let one = HandLedger.command([line(1)])
    private static let three = HandLedger.command((1...3).map { line($0) })
    private static func unended(_ count: Int) -> [UInt8] {
      (0..<count).flatMap { HandLedger.sealed("{" + line($0)) }
    }

    static let all: [Case] = [
      Case("一条命令", one),
      Case("三行一条命令", three),
      Case("几条命令", one + three + one),
      Case("半行", one, torn: Array("{\"v\":1,\"id\":\"F20".utf8)),
      Case("只差换行", one, torn: Array(HandLedger.command([line(2)]).dropLast())),
      Case("整行但没有末尾标记", one, torn: unended(2)),
      Case("整行没有标记，再加半行", one, torn: unended(1) + Array("{\"v\"".utf8)),
      Case("只有残余的半行", [], torn: Array("{\"v\":1".utf8)),
      Case("只有没有标记的整行", [], torn: unended(3)),
      Case("只有换行", [], torn: [0x0A, 0x0A]),
      Case("零字节", one, torn: [UInt8](repeating: 0, count: 300)),
      Case("残余超过一个窗口", one, torn: unended(40)),
      Case("残余超过几个窗口", three, torn: unended(700)),
      Case("只有超过几个窗口的残余", [], torn: unended(700)),
      Case(
        "一行就超过几个窗口", HandLedger.command([line(1, ",\"text\":\"\(String(repeating: "长", count: 40_000))\"")])),
      Case(
        "长行之后有残余", HandLedger.command([line(1, ",\"text\":\"\(String(repeating: "长", count: 9000))\"")]),
        torn: unended(1)),
      Case("被 Windows 编辑器改成 CRLF", HandLedger.command((1...3).map { line($0) }, newline: "\r\n")),
      Case("末尾标记没有数目", one, torn: Array(#"{"v":1,"end":,"crc":"00000000"}"#.utf8) + [0x0A]),
      Case("像末尾标记的文字", one, torn: Array(#"{"v":1,"text":"5","crc":"00000000"}"#.utf8) + [0x0A]),
    ]
  }
}
