import Creation
import Testing

@testable import CreationReports

@Suite("CSV 的编码")
struct CSVTextEncodingTests {
  private let sheet = Sheet(columns: [Column("name", "名称")], rows: [[.text("城东区𠮷")], [.text("=1,\"é\"")]])

  @Test("GB18030 没有标记，读回来一字不差")
  func gb18030() throws {
    let utf8 = sheet.rendered(as: .csv)
    let bytes = CSVText.encoded(utf8, as: .gb18030)
    #expect(bytes.starts(with: [0xC3, 0xFB, 0xB3, 0xC6, 0x0D, 0x0A]))
    let read = try DecodedText(bytes, file: "t.csv")
    #expect(read.encoding == .gb18030)
    #expect(read.utf8 == Array(utf8.dropFirst(3)))
  }

  @Test("没有指明的和 UTF-8 原样", arguments: [nil, .utf8] as [TextEncoding?])
  func utf8(_ encoding: TextEncoding?) {
    let utf8 = sheet.rendered(as: .csv)
    #expect(CSVText.encoded(utf8, as: encoding) == utf8)
  }
}
