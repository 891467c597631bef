import Creation
import Testing

@testable import CreationStore

/// An office beside which photos lie.
struct EvidenceDesk {
  let office: SmallOffice

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202611-0001", on: "2026-11-05"), .assigned("F202611-0001", on: "2026-11-05"),
    ])
  }

  /// Puts a file beside the data directory and tells its path.
  func photo(_ content: String = "一张照片", name: String = "现场.jpg") throws -> String {
    try Disk.write(content, to: office.scratch.at(name))
    return office.scratch.at(name)
  }

  /// Replies with evidence and gives back what was attached.
  @discardableResult
  func reply(
    _ files: [String], on: String = "2026-11-06", tx: Int = 7, isDryRun: Bool = false
  ) throws -> [Creation.Attachment] {
    try office.store.write(stamp: office.stamp(tx), isDryRun: isDryRun) { transaction in
      let moment = Known.moment(on)
      let evidence = try files.map { try transaction.attach($0, month: moment.month) }
      try transaction.post(
        .finding(Known.id("F202611-0001"), .replied), on: moment, text: "已清理", evidence: evidence)
      return evidence
    }.value
  }

  /// The files in `attachments/`, with what is in them.
  func kept() throws -> [String: String] {
    try Disk.tree(office.directory.root).filter { $0.key.hasPrefix("attachments/") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// What the checks of evidence say: faults, then hints.
  func faults() throws -> [Problem] { try office.problems() }

  func hints() throws -> [Problem] {
    let snapshot = try office.snapshot()
    return try Check.hints.flatMap { try $0.problems(snapshot) }
  }
}
