import Creation
import Testing

@testable import CreationStore

/// A command that was written down but not carried out, as a crash leaves it.
///
/// What it does to each file is taken from a copy of the directory in which it ran undisturbed.
struct PendingCommand {
  /// The steps, found by comparing the files before and after.
  let orders: [Journal.Order]
  /// The files after the command.
  let after: [String: [UInt8]]
  private let tx: String

  init(_ office: SmallOffice, tx number: Int = 50, _ body: (inout Transaction) throws -> Void) throws {
    let undisturbed = try SmallOffice(copying: office)
    let before = try undisturbed.content()
    _ = try undisturbed.store.write(stamp: office.stamp(number), body)
    after = try undisturbed.content()
    tx = office.stamp(number).tx.rawValue
    let removed = before.keys.filter { [after] in after[$0] == nil }.map {
      Journal.Order(action: .remove, file: $0, before: 0, bytes: [])
    }
    let changed = try after.filter { before[$0.key] != $0.value }.sorted { $0.key < $1.key }.map {
      file, bytes in
      guard file.hasSuffix(".jsonl") else {
        return Journal.Order(action: .replace, file: file, before: 0, bytes: bytes)
      }
      let old = before[file] ?? []
      try #require(bytes.starts(with: old), "流水只在末尾增长：\(file)")
      return Journal.Order(
        action: .append, file: file, before: old.count, bytes: Array(bytes.dropFirst(old.count)))
    }
    orders = (changed + removed).sorted { $0.file < $1.file }
  }

  /// Writes the journal down in an office and makes the folders, and does no more.
  func writeJournal(in office: SmallOffice) throws {
    for order in orders {
      let isPrivate = order.file.hasPrefix("private/")
      try Folder.create(Folder.parent(of: office.path(order.file)), mode: isPrivate ? 0o700 : 0o750)
    }
    try Journal.write(tx: tx, steps: orders, office.directory)
  }

  /// Does the first steps by hand, and of the next one as many bytes as the share says.
  func carryOut(_ count: Int, andOfTheNext share: Double, in office: SmallOffice) throws {
    for (index, order) in orders.enumerated() where index <= count {
      let whole = index < count
      let bytes = whole ? order.bytes : Array(order.bytes.prefix(Int(Double(order.bytes.count) * share)))
      if !whole, share == 0 { continue }
      switch order.action {
      case .append:
        try Disk.append(bytes, to: office.path(order.file))
        try Disk.setMode(Int(DataDirectory.mode(of: order.file)), of: office.path(order.file))
      case .replace:
        try Disk.write(bytes, to: office.path(order.file) + (whole ? "" : ".4711.new"))
      case .remove:
        if whole { try Disk.remove(office.path(order.file)) }
      }
    }
  }
}
