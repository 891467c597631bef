import Foundation
import Testing

@testable import CreationCommands

@Suite("出门先遮")
struct ProgramPrivacyTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    _ = desk.run("init d --name 某区创城办 --code 某 --level district")
    _ = desk.run("unit add --name 城东区 --kind district --liaison 陆启航 --phone 13800000101")
  }

  @Test(
    "错误里的号码也遮",
    arguments: [
      "finding add --category 13812345678", "finding show 13812345678", "unit show 138-1234-5678",
      "13812345678",
      "unit --format 13812345678", "unit --columns 13812345678", "unit import 13812345678.csv",
      "unit add --name 甲 --kind district --weight '138 1234 5678'", "unit 13812345678",
    ])
  func errors(_ line: String) {
    let result = desk.run(line)
    #expect(result.status != .done)
    #expect(result.said.contains("****"), "\(result.said)")
    #expect(!result.said.contains("1234"), "\(result.said)")
  }

  @Test("写明要看电话才不遮，写出的文件只有自己能读")
  func unmasked() throws {
    #expect(desk.run("unit --format csv").text.contains("138****0101"))
    #expect(desk.run("unit --format csv --with-phone").text.contains("13800000101"))
    #expect(desk.run("unit show 城东区").text.contains("138****0101"))
    #expect(desk.run("unit show 城东区 --with-phone").text.contains("13800000101"))
    for (option, isPrivate) in [("", false), (" --with-phone", true)] {
      let file = "表\(isPrivate).csv"
      #expect(desk.run("unit --format csv --output \(file)\(option)").status == .done)
      let mode = try FileManager.default.attributesOfItem(atPath: "\(desk.path)/\(file)")[.posixPermissions]
      #expect(((mode as? NSNumber)?.intValue ?? 0) & 0o077 == 0 || !isPrivate)
      #expect(String(decoding: try desk.read(file), as: UTF8.self).contains("13800000101") == isPrivate)
    }
  }

  @Test("帮助里的例子照原样")
  func help() {
    #expect(desk.run("finding forget --help").text.contains("--phone 13800001111"))
  }
}
