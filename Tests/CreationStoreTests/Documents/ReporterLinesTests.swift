import Creation
import Testing

@testable import CreationStore

@Suite("举报人各行")
struct ReporterLinesTests {
  private func line(_ id: String, _ name: String?, _ phone: String?) -> [UInt8] {
    var writer = LineWriter()
    let reporter = Reporter(of: Known.id(id), name: name, phone: phone)
    ReporterLines.write(reporter, at: Known.instant("2026-11-01T08:00:00+08:00"), into: &writer)
    return writer.bytes
  }

  @Test("怪文字写出再读回还是原样，校验码相符")
  func roundTrip() {
    var chance = Chance()
    for _ in 0..<300 {
      let name = chance.oddText(upTo: 6)
      let phone = chance.oddText(upTo: 3)
      let file = ReporterLines(line("F202610-0001", name, phone))
      #expect(file.lines.count == 1 && file.torn.isEmpty, "\(chance)")
      let reporter = file.lines.first?.reporter
      #expect(reporter?.name?.utf8.elementsEqual(name.utf8) == true, "\(chance)")
      #expect(reporter?.phone?.utf8.elementsEqual(phone.utf8) == true, "\(chance)")
      #expect(file.lines.first?.isIntact == true, "\(chance)")
    }
  }

  @Test("改一个字节就不再完好，也不出错")
  func damage() {
    var chance = Chance()
    let whole = line("F202610-0001", "赵六", "13800001234")
    for _ in 0..<500 {
      var bytes = whole
      let place = chance.int(0...(bytes.count - 2))
      bytes[place] ^= UInt8(chance.int(1...255))
      let intact = ReporterLines(bytes).lines.filter(\.isIntact)
      #expect(intact.isEmpty, "\(place) \(chance)")
    }
  }

  @Test("空文件、只有换行、没有换行")
  func edges() {
    #expect(ReporterLines([]).lines.isEmpty)
    #expect(ReporterLines([0x0A, 0x0A]).lines.isEmpty)
    let cut = ReporterLines(Array("{\"v\":1".utf8))
    #expect(cut.lines.isEmpty && cut.torn.count == 6)
    #expect(cut.without([Known.id("F202610-0001")]) == Array("{\"v\":1".utf8))
  }

  @Test("行号从 1 数，空行也算")
  func numbers() {
    let bytes = [0x0A] + line("F202610-0001", "赵六", nil) + line("F202610-0002", nil, "1")
    #expect(ReporterLines(bytes).lines.map(\.number) == [2, 3])
  }
}
