import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("数据库")
struct StoreTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  @Test("写下的立刻读得到")
  func writesAndReads() throws {
    let facts: [Fact] = [
      .reported("F202610-0001", on: "2026-10-05", text: "早市占用人行道"),
      .assigned("F202610-0001", on: "2026-10-05"),
    ]
    #expect(try office.post(facts) == [])
    let postings = try office.postings()
    #expect(postings.map(\.body) == facts.map { .finding($0.id, $0.event) })
    #expect(postings.map(\.text) == ["早市占用人行道", nil])
    #expect(postings.map(\.stamp) == [office.stamp(), office.stamp()])
    #expect(try office.problems() == [])
  }

  @Test("试运行什么也不写，连锁也不占")
  func dryRunWritesNothing() throws {
    let before = try Disk.tree(office.directory.root)
    let value = try office.store.write(stamp: office.stamp(), isDryRun: true) { transaction in
      try transaction.post(
        .finding(Known.id("F202610-0001"), .reported(.init())), on: Known.moment("2026-10-05"))
      try transaction.put([Unit(id: "U-900", name: "新单位", kind: .area)], on: Known.moment("2026-10-05"))
      return 7
    }.value
    #expect(value == 7)
    #expect(try Disk.tree(office.directory.root) == before)
  }

  @Test("命令自己出错，什么也不写")
  func writesNothingOnFailure() throws {
    let before = try office.content()
    #expect(throws: CancellationError.self) {
      try office.store.write(stamp: office.stamp()) { transaction in
        try transaction.post(
          .finding(Known.id("F202610-0001"), .reported(.init())), on: Known.moment("2026-10-05"))
        throw CancellationError()
      }
    }
    #expect(try office.content() == before)
    try office.post([.reported("F202610-0001", on: "2026-10-05")], tx: 2)
  }

  @Test("别人占着：等到耐心用完，说清是谁")
  func saysWhoWrites() throws {
    let lock = try WriterLock(office.path(".lock"), holder: "王五", seconds: 0)
    var told: [String] = []
    let error = #expect(throws: Problem.self) {
      _ = try office.store.write(stamp: office.stamp(), patience: 0.05, waiting: { told.append($0) }) { _ in }
    }
    #expect(error?.value?.hasPrefix("王五 pid ") == true)
    #expect(told.count == 1)
    #expect(try office.postings() == [], "读命令不受影响")
    withExtendedLifetime(lock) {}
  }

  @Test("新文件 0640、新目录 0750，举报人 0600 和 0700")
  func setsModes() throws {
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      let id = Known.id("F202610-0001")
      try transaction.post(.finding(id, .reported(.init())), on: Known.moment("2026-10-05"))
      transaction.keepReporter(of: id, name: "赵六", phone: "13800001234")
    }
    for (name, mode) in [
      ("ledger/2026-10.jsonl", 0o640), (".lock", 0o640), ("private", 0o700),
      ("private/reporters.jsonl", 0o600), (".cache", 0o750), (".cache/serial-2026-10", 0o640),
    ] {
      #expect(try Disk.mode(office.path(name)) == Disk.allowed(mode), "\(name)")
    }
  }

  @Test("没写完的残余：移到一边、说一声、照常记账、检查指出")
  func setsTornBytesAside() throws {
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    let ledger = office.path("ledger/2026-10.jsonl")
    let whole = try Disk.bytes(ledger)
    let torn = Array(#"{"v":1,"id":"F202610-0002","kind":"finding.repor"#.utf8)
    try Disk.append(torn, to: ledger)
    #expect(try office.postings().count == 1, "读的人看不见残余")
    #expect(try office.problems().map(\.site) == [.file("ledger/2026-10.jsonl")])

    let notices = try office.post([.reported("F202610-0002", on: "2026-10-06")], tx: 2)
    #expect(notices.count == 1)
    #expect(notices.first?.contains("\(torn.count) 字节") == true)
    let aside = try Folder.names(office.path("ledger")).filter { $0.contains(".torn-") }
    #expect(aside.count == 1)
    #expect(try Disk.bytes(office.path("ledger/" + (aside.first ?? ""))) == torn)
    #expect(try Array(Disk.bytes(ledger).prefix(whole.count)) == whole)
    #expect(try office.postings().map(\.record) == ["F202610-0001", "F202610-0002"])
    #expect(try office.problems().map(\.site) == [.file("ledger/" + (aside.first ?? ""))])
  }

  @Test("整个文件只有残余：也移到一边，从头记起")
  func setsAWholeTornFileAside() throws {
    let ledger = office.path("ledger/2026-10.jsonl")
    try Disk.write([UInt8](repeating: 0, count: 9000), to: ledger)
    #expect(try office.postings() == [])
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    #expect(try office.postings().map(\.record) == ["F202610-0001"])
    let aside = try Folder.names(office.path("ledger")).filter { $0.contains(".torn-") }
    #expect(try aside.map { try Disk.bytes(office.path("ledger/\($0)")).count } == [9000])
  }

  @Test("几个月各有残余的一条命令：各自移开")
  func setsSeveralTailsAside() throws {
    for month in ["2026-09", "2026-10"] {
      try Disk.write("{\"残余\":\"\(month)", to: office.path("ledger/\(month).jsonl"))
    }
    let notices = try office.post([
      .reported("F202609-0001", on: "2026-09-05"), .reported("F202610-0001", on: "2026-10-05"),
    ])
    #expect(notices.count == 2)
    #expect(try office.postings().count == 2)
  }

  @Test("许多人同时写：一笔不丢，命令不相混")
  func letsManyWrite() async throws {
    let office = office
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for turn in 0..<10 {
            _ = try office.store.write(stamp: office.stamp(writer * 100 + turn)) { transaction in
              var serials = Serials(transaction.snapshot)
              for day in ["2026-10-05", "2026-11-05"] {
                let on = Known.moment(day)
                let id = try serials.next(in: on.month)
                try transaction.post(.finding(id, .reported(.init())), on: on)
              }
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let ids = try office.postings().map(\.record)
    #expect(Set(ids).count == 80)
    #expect(ids.count == 80)
    #expect(try office.problems() == [])
  }
}
