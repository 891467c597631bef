import Creation
import Testing

@Suite("曝光")
struct ExposureTests {
  private let id = FindingID(month: Month(index: 24_321), serial: 1)

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func posting(_ event: FindingEvent, _ day: String, files: [String] = []) throws -> Posting {
    let stamp = Posting.Stamp(at: Instant(seconds: 0), by: "张三", tx: "T1")
    return Posting(
      .finding(id, event), on: Moment(try self.day(day)), text: "\(event.kind.title) \(day)",
      evidence: files.map { Attachment(path: $0, name: $0, sha256: "", size: 0) }, stamp: stamp)
  }

  private func exposures(_ postings: [Posting], _ first: String, _ last: String) throws -> [Exposure] {
    var book = FindingBook()
    for posting in postings {
      if case .finding(let id, let event) = posting.body { try book.post(event, to: id, on: posting.on) }
    }
    let finding = try #require(book[id])
    let days = try #require(Period(first: try day(first), last: try day(last)))
    return Exposure.all(of: finding, postings, in: days)
  }

  @Test("只要时段里的曝光；自己没有照片的用登记时的")
  func all() throws {
    let postings = [
      try posting(.reported(.init(source: "12345")), "2026-10-08", files: ["a.jpg"]),
      try posting(.exposed, "2026-10-10"), try posting(.exposed, "2026-10-31", files: ["b.jpg"]),
      try posting(.exposed, "2026-11-01"),
    ]
    let found = try exposures(postings, "2026-10-10", "2026-10-31")
    #expect(found.map(\.published) == ["曝光 2026-10-10", "曝光 2026-10-31"])
    #expect(found.map { $0.photos.map(\.path) } == [["a.jpg"], ["b.jpg"]])
    #expect(found.allSatisfy { !$0.isPutRight })
  }

  @Test("曝光后几天整改：曝光到销号；没有整改的算到今天；曝光前就销号的是 0；重启的又没有整改")
  func days() throws {
    var postings = [
      try posting(.reported(.init(source: "12345")), "2026-10-08"),
      try posting(.assigned(.init(lead: "U-1")), "2026-10-08"), try posting(.exposed, "2026-10-12"),
    ]
    let today = try day("2026-10-20")
    let open = try #require(try exposures(postings, "2026-10-01", "2026-10-31").first)
    #expect(open.days(asOf: today) == 8)
    postings.append(try posting(.closed, "2026-10-15"))
    let closed = try #require(try exposures(postings, "2026-10-01", "2026-10-31").first)
    #expect(closed.isPutRight && closed.days(asOf: today) == 3)
    postings.append(try posting(.exposed, "2026-10-18"))
    let after = try exposures(postings, "2026-10-18", "2026-10-18")
    #expect(after.map { $0.days(asOf: today) } == [0])
    postings.append(try posting(.reopened(.init(lead: "U-1")), "2026-10-19"))
    let again = try #require(try exposures(postings, "2026-10-01", "2026-10-31").first)
    #expect(!again.isPutRight && again.days(asOf: today) == 8)
  }

  @Test("作废的不再是问题")
  func void() throws {
    let postings = [
      try posting(.reported(.init(source: "12345")), "2026-10-08"), try posting(.exposed, "2026-10-12"),
      try posting(.voided, "2026-10-13"),
    ]
    let found = try exposures(postings, "2026-10-01", "2026-10-31")
    #expect(found.map(\.isProblem) == [false])
  }
}
