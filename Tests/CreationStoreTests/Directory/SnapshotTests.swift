import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("读视图")
struct SnapshotTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  @Test("看到的是取视图那一刻，以后的命令看不见")
  func staysAtItsMoment() throws {
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    let snapshot = try office.snapshot()
    try office.post([.reported("F202610-0002", on: "2026-10-06")], tx: 2)
    try office.post(
      [.reported("F202610-0003", on: "2026-10-06"), .reported("F202611-0001", on: "2026-11-06")], tx: 3)
    #expect(snapshot.months.map(\.description) == ["2026-10"])
    #expect(try office.postings(snapshot).map(\.record) == ["F202610-0001"])
    #expect(try office.postings().count == 4)
  }

  @Test("正在写的命令：写完以后，先取的视图读到的还是它的全部")
  func readsAPendingCommandAfterItIsDone() throws {
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    let command = try PendingCommand(office) { transaction in
      for (id, on) in [("F202610-0002", "2026-10-06"), ("F202611-0001", "2026-11-06")] {
        try transaction.post(.finding(Known.id(id), .reported(.init())), on: Known.moment(on))
      }
      try transaction.put([Unit(id: "U-900", name: "新单位", kind: .area)], on: Known.moment("2026-11-06"))
    }
    try command.writeJournal(in: office)
    let snapshot = try office.snapshot()
    try office.post([.reported("F202611-0002", on: "2026-11-07")], tx: 2)
    try office.post(
      [.reported("F202609-0001", on: "2026-09-07"), .reported("F202612-0001", on: "2026-12-01")], tx: 3)
    let records = try office.postings(snapshot).map(\.record)
    #expect(records == ["F202610-0001", "F202610-0002", "F202611-0001", "U-900"])
    #expect(try snapshot.register(Unit.self)["U-900"] != nil)
    #expect(try snapshot.entry(Unit.self, "新单位")?.id == "U-900")
    #expect(try snapshot.names(Unit.self)["U-900"] == "新单位")
  }

  @Test("没写过流水的新目录，什么月份也没有")
  func isEmptyAtFirst() throws {
    let snapshot = try office.snapshot()
    #expect(snapshot.months.isEmpty)
    #expect(snapshot.closed.isEmpty)
    #expect(snapshot.lastClosed == nil)
    #expect(!snapshot.isClosed(Known.month("2026-10")))
    #expect(try snapshot.bytes(of: "没有.json") == nil)
  }

  @Test("空的流水文件不算有流水的月份")
  func ignoresEmptyLedgers() throws {
    try Disk.write("", to: office.path("ledger/2019-01.jsonl"))
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    #expect(try office.snapshot().months.map(\.description) == ["2026-10"])
  }

  @Test("月结以后，那个月和以前的都不再记")
  func knowsWhatIsClosed() throws {
    for month in ["2026-08", "2026-09"] {
      try Disk.write("{}", to: office.path("months/\(month)/closing.json"))
    }
    let snapshot = try office.snapshot()
    #expect(snapshot.closed.map(\.description) == ["2026-08", "2026-09"])
    for (month, isClosed) in [("2026-07", true), ("2026-08", true), ("2026-09", true), ("2026-10", false)] {
      #expect(snapshot.isClosed(Known.month(month)) == isClosed)
    }
  }

  @Test("读不出流水目录：是错误，不是没有流水")
  func refusesAnUnreadableLedger() throws {
    try Disk.remove(office.path("ledger"))
    try Disk.write("这里应当是目录", to: office.path("ledger"))
    let error = #expect(throws: Problem.self) { _ = try office.snapshot() }
    #expect(error?.advice.hasPrefix("请") == true)
  }

  @Test("流水文件是符号链接：拒绝")
  func refusesALinkedLedger() throws {
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    let ledger = office.path("ledger/2026-10.jsonl")
    try Disk.copy(ledger, to: office.scratch.at("outside"))
    try Disk.remove(ledger)
    try Disk.link(ledger, to: office.scratch.at("outside"))
    let before = try Disk.bytes(office.scratch.at("outside"))
    for attempt in [
      { _ = try office.postings() },
      { _ = try office.post([.reported("F202610-0002", on: "2026-10-06")], tx: 2) },
    ] {
      let error = #expect(throws: Problem.self, performing: attempt)
      #expect(error?.why == "它是符号链接")
    }
    #expect(try Disk.bytes(office.scratch.at("outside")) == before)
  }

  @Test("边写边读：一条跨月命令要么全看见，要么全看不见")
  func neverShowsHalfACommand() async throws {
    let office = office
    let months = ["2026-08", "2026-09", "2026-10", "2026-11"]
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for turn in 1...40 {
          _ = try office.store.write(stamp: office.stamp(turn)) { transaction in
            for month in months {
              let id = FindingID(month: Known.month(month), serial: Int32(turn))
              try transaction.post(.finding(id, .reported(.init())), on: Known.moment("\(month)-05"))
            }
            let unit = Unit(id: UnitID(rawValue: "U-N\(turn)"), name: "单位\(turn)", kind: .area)
            try transaction.put([unit], on: Known.moment("2026-11-06"))
          }
        }
        try Disk.write("", to: office.scratch.at("完"))
      }
      group.addTask {
        while !Disk.exists(office.scratch.at("完")) {
          let snapshot = try office.snapshot()
          let counts = try months.map { month in
            var count = 0
            try snapshot.findingEvents(in: Known.month(month), text: false) { _, _, _, _ in count += 1 }
            return count
          }
          #expect(Set(counts).count == 1, "\(counts)")
          let units = try snapshot.register(Unit.self).entries.count - 3
          #expect(units >= counts[0], "流水里有的单位，登记册里都有")
        }
      }
      try await group.waitForAll()
    }
    #expect(try office.postings().count == 200)
    #expect(try office.problems() == [])
  }
}
