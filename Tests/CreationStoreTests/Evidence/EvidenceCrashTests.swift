import Creation
import Testing

@testable import CreationStore

@Suite(
  "附件和举报人：在每一个系统调用处出事", .enabled(if: Binary.isBuilt, Binary.absence),
  .enabled(if: Strace.isPossible, Strace.absence))
struct EvidenceCrashTests {
  private let office: SmallOffice

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202610-0001", on: "2026-10-05"), .assigned("F202610-0001", on: "2026-10-05"),
    ])
    _ = try office.store.write(stamp: office.stamp(2)) { transaction in
      transaction.keepReporter(of: Known.id("F202610-0001"), name: "赵六", phone: "13800001234")
    }
    try Disk.write("一张照片", to: office.scratch.at("现场.jpg"))
  }

  @Test(
    "附照片的回复：记了账的照片一定在，没记账的照片至多是无人引用",
    arguments: Strace.Fault.allCases, ["write", "rename", "fsync", "mkdir"])
  func repliesAllOrNothing(fault: Strace.Fault, call: String) throws {
    let words = ["finding", "reply", "F202610-0001", "--text", "好了", "--photo", office.scratch.at("现场.jpg")]
    for number in 1...20 {
      let victim = try SmallOffice(copying: office)
      let ending = try Strace.run(words, victim, fault, at: call, number: number)
      let comment: Comment = "第 \(number) 个 \(call)：\(ending)"
      let evidence = try victim.postings().flatMap(\.evidence)
      #expect(try victim.problems() == [], comment)
      #expect(evidence.count == (ending.status == 0 ? 1 : 0) || ending.status == nil, comment)
      let kept = try victim.content().keys.filter { $0.hasPrefix("attachments/") && !$0.hasSuffix(".new") }
      #expect(kept.count >= evidence.count, comment)
      if ending.status == 2 { #expect(kept.isEmpty, comment) }
      if evidence.isEmpty { #expect(try Binary.run(words, victim).status == 0, comment) }
      #expect(try victim.problems() == [], comment)
      #expect(try victim.postings().flatMap(\.evidence).map(\.name) == ["现场.jpg"], comment)
      if ending.status == 0, number > 8 || fault == .kill { return }
    }
  }

  @Test(
    "删除举报人：不是还在就是全没了，再写一次以后哪里都找不到", arguments: Strace.Fault.allCases, ["write", "rename", "fsync"])
  func forgetsAllOrNothing(fault: Strace.Fault, call: String) throws {
    let words = ["finding", "forget", "F202610-0001", "--reason", "本人要求"]
    for number in 1...20 {
      let victim = try SmallOffice(copying: office)
      let ending = try Strace.run(words, victim, fault, at: call, number: number)
      let comment: Comment = "第 \(number) 个 \(call)：\(ending)"
      let isForgotten = try victim.snapshot().reporters().isEmpty
      let isSaid = try victim.postings().contains { $0.body == .reporterForgotten(Known.id("F202610-0001")) }
      #expect(isForgotten == isSaid, comment)
      if ending.status == 0 { #expect(isForgotten, comment) }
      if !isForgotten { #expect(try Binary.run(words, victim).status == 0, comment) }
      try victim.post([.reported("F202611-0009", on: "2026-11-03")], tx: 60)
      let holding = try Disk.tree(victim.directory.root).filter { _, bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        return text.contains("赵六") || text.contains("13800001234")
      }
      #expect(holding.keys.sorted() == [], comment)
      #expect(try victim.problems() == [], comment)
      if ending.status == 0, number > 8 || fault == .kill { return }
    }
  }
}
