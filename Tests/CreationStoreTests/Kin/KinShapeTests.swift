import Testing

@testable import CreationStore

@Suite("索引布局")
struct KinShapeTests {
  @Test("各部分一个接一个，不重叠，都在页里；装满了也总有空格", arguments: [0, 1, 399, 400, 100_000, 3_000_000])
  func laysOutOneBehindTheOther(findings: Int) {
    for months in [0, 1, 12, 240] {
      let shape = KinShape(months: months, findings: findings)
      #expect(shape.marks > months && shape.capacity > findings && shape.slots > shape.capacity)
      #expect(shape.slots.nonzeroBitCount == 1)
      let starts =
        [12] + (1...shape.marks).map(shape.mark) + [KinTable.Key.spot, .external].map(shape.table)
        + [shape.record(1), shape.record(2)]
      let lengths = zip(starts.dropFirst(), starts).map { $0 - $1 }
      #expect(shape.mark(0) == 12 && shape.table(.id) == shape.mark(shape.marks))
      #expect(
        lengths == Array(repeating: 12, count: shape.marks) + Array(repeating: shape.slots, count: 3) + [11])
      #expect(shape.pages * WordPages.room >= shape.record(shape.capacity) + 11)
      #expect((shape.pages - 1) * WordPages.room < shape.record(shape.capacity) + 11)
    }
  }

  @Test("从文件里读回来还是一样；头里的数改了，与文件长短对不上，就不能用")
  func readsBack() throws {
    let shape = KinShape(months: 3, findings: 50)
    var pages = try WordPages(shape.pages)
    try pages.put(shape)
    #expect(try KinShape(pages) == shape)
    for place in KinShape.shape..<(KinShape.shape + 3) {
      let right = try pages[place]
      for wrong in [0, right * 3, .max] {
        try pages.put(wrong, at: place)
        let isRead = (try? KinShape(pages)) != nil
        #expect(!isRead, "\(place) \(wrong)")
      }
      try pages.put(right, at: place)
    }
  }
}
