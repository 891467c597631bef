import Testing

@testable import Creation

@Suite("点位")
struct PlaceTests {
  @Test("登记册里的写法")
  func coding() throws {
    let place = Place(
      id: "P-017", name: "东门市场", kind: "农贸市场", address: "东门街1号", manager: "U-205", grid: "G-03",
      declared: true, facilities: ["公厕", "灭火器"], retired: try day("2027-01-01"))
    let text =
      #"{"address":"东门街1号","declared":true,"facilities":["公厕","灭火器"],"grid":"G-03","id":"P-017","#
      + #""kind":"农贸市场","manager":"U-205","name":"东门市场","retired":"2027-01-01"}"#
    #expect(try json(place) == text)
    #expect(try read(text) == place)
  }

  @Test("没有说的：不是申报点位，没有设施")
  func least() throws {
    let place = Place(id: "P-1", name: "人民广场", kind: "公园广场")
    #expect(!place.declared)
    #expect(place.facilities.isEmpty)
    #expect(try read(try json(place)) == place)
  }
}
