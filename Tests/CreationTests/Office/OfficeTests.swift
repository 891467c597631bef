import Testing

@testable import Creation

@Suite("机构")
struct OfficeTests {
  @Test("层级的代码写进 office.json，不能变")
  func words() {
    #expect(Office.Level.words == ["city 市", "district 区", "street 街道"])
  }

  @Test("office.json 的写法")
  func coding() throws {
    let office = Office(name: "示例市创城办", code: "示创城办", level: .city)
    let text = #"{"code":"示创城办","format":1,"level":"city","name":"示例市创城办"}"#
    #expect(try json(office) == text)
    #expect(try read(text) == office)
    #expect(refusal(of: #"{"code":"x","level":"city","name":"x"}"#, as: Office.self) != nil)
  }
}
