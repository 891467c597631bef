import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("举报人")
struct ReportersTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  @Test("另存一处，流水和登记册里都没有")
  func staysOutOfTheLedger() throws {
    try report("F202610-0001", name: "赵\"六\"", phone: "13800001234")
    try report("F202610-0002", name: nil, phone: "13900005678")
    let lines = try Disk.text(office.path("private/reporters.jsonl")).split(separator: "\n")
    let objects = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String] }
    #expect(
      objects == [
        ["id": "F202610-0001", "name": "赵\"六\"", "phone": "13800001234"],
        ["id": "F202610-0002", "phone": "13900005678"],
      ])
    for (file, bytes) in try Disk.tree(office.directory.root) where !file.hasPrefix("private/") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(
        !text.contains("13800001234") && !text.contains("13900005678") && !text.contains("赵"), "\(file)")
    }
  }

  @Test("权限从头到尾只有主人")
  func isForTheOwnerAlone() throws {
    try report("F202610-0001", name: "赵六", phone: nil)
    #expect(try Disk.mode(office.path("private")) == Disk.allowed(0o700))
    #expect(try Disk.mode(office.path("private/reporters.jsonl")) == Disk.allowed(0o600))
  }

  private func report(_ id: String, name: String?, phone: String?) throws {
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      try transaction.post(.finding(Known.id(id), .reported(.init())), on: Known.moment("2026-10-05"))
      transaction.keepReporter(of: Known.id(id), name: name, phone: phone)
    }
  }
}
