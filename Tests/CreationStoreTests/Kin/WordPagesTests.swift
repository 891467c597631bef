import Testing

@testable import CreationStore

@Suite("字页")
struct WordPagesTests {
  private let scratch: Scratch
  private let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch.at("pages")
    var pages = try WordPages(4)
    for index in 0..<(4 * WordPages.room) { try pages.put(UInt32(index), at: index) }
    try pages.write(into: try file(create: true).file)
  }

  @Test("写下的数读得回来")
  func readsBack() throws {
    let pages = try WordPages(4, of: file())
    for index in 0..<(4 * WordPages.room) { #expect(try pages[index] == UInt32(index)) }
    #expect(pages.isChanged == false)
    #expect(try Disk.bytes(path).count == 4096)
  }

  @Test("跨页的双字也一样")
  func readsWideNumbersAcrossPages() throws {
    var pages = try WordPages(4, of: file())
    let index = WordPages.room - 1
    try pages.put(wide: 0x1234_5678_9ABC_DEF0, at: index)
    try pages.write(into: try file().file)
    let again = try WordPages(4, of: file())
    #expect(try again.wide(at: index) == 0x1234_5678_9ABC_DEF0)
    #expect(try again[index - 1] == UInt32(index - 1))
    #expect(try again[index + 2] == UInt32(index + 2))
  }

  @Test("范围以外、文件太短：不能用，不崩溃")
  func refusesWhatIsNotThere() throws {
    let pages = try WordPages(4, of: file())
    for index in [-1, Int.min, 4 * WordPages.room, Int.max] {
      #expect(throws: WordPages.Unusable.self) { try pages[index] }
    }
    #expect(throws: WordPages.Unusable.self) { try pages.wide(at: 4 * WordPages.room - 1) }
    let longer = try WordPages(6, of: file())
    #expect(throws: WordPages.Unusable.self) { try longer[4 * WordPages.room] }
    for count in [-1, 0, WordPages.limit + 1, Int.max] {
      #expect(throws: WordPages.Unusable.self) { _ = try WordPages(count) }
    }
  }

  @Test("一页里任何一个字节坏了，这一页不能用，别的页照用")
  func refusesDamagedPages() throws {
    let good = try Disk.bytes(path)
    for position in stride(from: 0, to: good.count, by: 5) {
      var bad = good
      bad[position] ^= 0x10
      try Disk.write(bad, to: path)
      let pages = try WordPages(4, of: file())
      for page in 0..<4 {
        let isRead = (try? pages[page * WordPages.room]) != nil
        #expect(isRead == (page != position / WordPages.size), "第 \(position) 字节")
      }
    }
  }

  @Test("换了位置的页、全是零的页不能用")
  func refusesMisplacedPages() throws {
    let good = try Disk.bytes(path)
    try Disk.write(good[1024..<2048] + good[..<1024] + [UInt8](repeating: 0, count: 2048), to: path)
    let pages = try WordPages(4, of: file())
    for page in 0..<4 { #expect(throws: WordPages.Unusable.self) { try pages[page * WordPages.room] } }
  }

  @Test("没有写下的改动不进文件；写下时只动改过的页")
  func writesChangesOnly() throws {
    let before = try Disk.bytes(path)
    var pages = try WordPages(4, of: file())
    try pages.put(UInt32(2 * WordPages.room), at: 2 * WordPages.room)
    #expect(pages.isChanged == false)
    try pages.put(7, at: 2 * WordPages.room)
    #expect(pages.isChanged == true)
    #expect(try Disk.bytes(path) == before)
    #expect(pages.isStill(UInt32(2 * WordPages.room), at: 2 * WordPages.room) == true)
    try pages.write(into: try file().file)
    let after = try Disk.bytes(path)
    #expect(after[..<2048] == before[..<2048] && after[3072...] == before[3072...])
    #expect(after[2048..<3072] != before[2048..<3072])
    #expect(pages.isStill(7, at: 2 * WordPages.room) == true)
    #expect(pages.isStill(8, at: 2 * WordPages.room) == false)
    #expect(pages.isChanged == false)
  }

  private func file(create: Bool = false) throws -> SharedFile {
    try SharedFile.opened(path, create ? 0o102 : 2)
  }
}
