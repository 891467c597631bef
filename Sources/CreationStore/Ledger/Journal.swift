import Creation
import Glibc

/// 事务日志 What a command that touches several files is about to do, written down before it does it.
///
/// Once the journal is in place the command counts: whoever comes next carries it out to the end, however often
/// that takes. Readers read through it, so they see the command whole while it is being carried out. A finished
/// journal stays behind, without content, so that readers can tell one command from the next.
struct Journal {
  /// The command.
  var tx: String
  /// Whether it is still to be carried out.
  var isPending: Bool
  /// What it does, with the place of each content inside the journal file.
  var steps: [Step]
  /// The journal file; it can be read to the end whatever replaces it meanwhile.
  let file: SharedFile

  /// One file the command changes.
  struct Step {
    var action: Action
    var file: String
    /// Bytes the file had before; only for an appending step.
    var before: Int
    /// Where the content stands in the journal file.
    var content: Range<Int>
  }

  /// One change to be written down, with its content.
  struct Order {
    var action: Action
    var file: String
    var before: Int
    var bytes: [UInt8]
  }

  enum Action: String {
    case append, replace, remove
  }
}

extension Journal {
  /// The journal on file; nothing where no command ever needed one.
  ///
  /// ```
  /// creation-journal T1p0x9c-7q2k pending 71 0123abcd     bytes of the list, checksum of all that follows
  /// append ledger/2026-10.jsonl 1024 357                  length before, bytes of the content
  /// replace registers/units.json 0 2048
  /// remove months/2026-10/closing.json 0 0
  /// …the contents, one behind the other…
  /// ```
  static func read(_ directory: DataDirectory) throws(Problem) -> Journal? {
    let path = directory.path(DataDirectory.journalFile)
    guard let open = try OpenFile(path, O_RDONLY) else { return nil }
    let file = SharedFile(open)
    let head = try file.file.bytes(from: 0, count: 64 * 1024)
    guard let headEnd = head.firstIndex(of: 0x0A) else { throw .damagedJournal(path) }
    let fields = words(head[..<headEnd])
    guard fields.count >= 4, fields[0] == "creation-journal", ["pending", "done"].contains(fields[2]) else {
      throw .damagedJournal(path)
    }
    let isPending = fields[2] == "pending"
    let steps = isPending ? try Journal.steps(fields, from: headEnd + 1, in: file.file) : []
    return Journal(tx: fields[1], isPending: isPending, steps: steps, file: file)
  }

  private static func steps(
    _ fields: [String], from start: Int, in file: borrowing OpenFile
  ) throws(Problem) -> [Step] {
    let size = try file.status().size
    guard fields.count == 5, let count = Int(fields[3]), count >= 0, count <= size - start,
      try file.checksum(from: start) == fields[4]
    else { throw .damagedJournal(file.path) }
    var steps: [Step] = []
    var offset = start + count
    for line in try file.bytes(from: start, count: count).split(separator: 0x0A) {
      guard let step = Step(line, at: offset), step.content.upperBound <= size else {
        throw .damagedJournal(file.path)
      }
      steps.append(step)
      offset = step.content.upperBound
    }
    guard offset == size else { throw .damagedJournal(file.path) }
    return steps
  }

  /// Writes the journal of a command down; from here on the command counts.
  ///
  /// It is as private as the most private of its contents.
  static func write(
    tx: String, steps: [Order], _ directory: DataDirectory
  ) throws(Problem) {
    let list = steps.map { "\($0.action.rawValue) \($0.file) \($0.before) \($0.bytes.count)\n" }.joined()
    var sum = CRC32()
    sum.update(list.utf8)
    for step in steps { sum.update(step.bytes) }
    let head = "creation-journal \(tx) pending \(list.utf8.count) \(CRC32.hex(sum.value))\n" + list
    let mode = steps.map { DataDirectory.mode(of: $0.file) }.min() ?? 0o640
    try AtomicFile.replace(directory.path(DataDirectory.journalFile), mode: mode) { (file) throws(Problem) in
      try file.write(Array(head.utf8))
      for step in steps { try file.write(step.bytes) }
    }
  }

  /// Carries a pending journal out and marks it done; doing so twice changes nothing.
  func carryOut(_ directory: DataDirectory) throws(Problem) {
    guard isPending else { return }
    for step in steps {
      let content = try file.file.bytes(from: step.content.lowerBound, count: step.content.count)
      let target = directory.path(step.file)
      let mode = DataDirectory.mode(of: step.file)
      switch step.action {
      case .replace: try AtomicFile.replaceLater(target, with: content, mode: mode)
      case .append: try LedgerFile.put(content, into: target, at: step.before, mode: mode)
      case .remove: try AtomicFile.takeOut(target)
      }
    }
    try synchronise(directory)
    let done = "creation-journal \(tx) done 0\n"
    try AtomicFile.replace(directory.path(DataDirectory.journalFile), with: Array(done.utf8))
  }

  /// Makes everything the journal touched durable, all writes being on their way already.
  private func synchronise(_ directory: DataDirectory) throws(Problem) {
    for step in steps { try OpenFile(directory.path(step.file), O_RDONLY)?.synchronise() }
    for folder in Set(steps.map { Folder.parent(of: directory.path($0.file)) }) {
      try Folder.synchronise(folder)
    }
  }

  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension OpenFile {
  /// The checksum of everything from an offset on.
  fileprivate func checksum(from start: Int) throws(Problem) -> String {
    var sum = CRC32()
    var offset = start
    while true {
      let bytes = try bytes(from: offset, count: 1 << 20)
      guard !bytes.isEmpty else { return CRC32.hex(sum.value) }
      sum.update(bytes)
      offset += bytes.count
    }
  }
}

extension Journal.Step {
  /// Reads `append ledger/2026-11.jsonl 1024 357`.
  fileprivate init?(_ line: ArraySlice<UInt8>, at offset: Int) {
    let fields = Journal.words(line)
    guard fields.count == 4, let action = Journal.Action(rawValue: fields[0]),
      let before = Int(fields[2]), let count = Int(fields[3]), before >= 0, count >= 0,
      count < 1 << 40, !fields[1].hasPrefix("/"), !fields[1].split(separator: "/").contains("..")
    else { return nil }
    self.init(action: action, file: fields[1], before: before, content: offset..<(offset + count))
  }
}

extension Problem {
  fileprivate static func damagedJournal(_ path: String) -> Problem {
    Problem(
      "事务日志损坏", at: .file(path), why: "内容不是本程序写下的样子",
      advice: "请先备份整个数据目录，再把这个文件移走后运行 creation check")
  }
}
