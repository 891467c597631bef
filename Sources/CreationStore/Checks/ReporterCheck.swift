import Creation
import Glibc

extension Check {
  /// What is private is readable by its owner alone and as it was written; its content is never shown.
  @Sendable
  static func reporters(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    let names = try Folder.names(snapshot.directory.path("private"))
    let files = ["private"] + names.map { "private/\($0)" }
    return files.compactMap { open(snapshot.directory, $0) } + leftovers(names) + (try lines(snapshot))
  }

  /// A file or folder others than its owner can get at.
  private static func open(_ directory: DataDirectory, _ file: String) -> Problem? {
    var raw = stat()
    guard lstat(directory.path(file), &raw) == 0, raw.st_mode & S_IFMT != S_IFLNK else { return nil }
    let mode = raw.st_mode & 0o777
    guard mode & 0o077 != 0 else { return nil }
    let wanted = raw.st_mode & S_IFMT == S_IFDIR ? "700" : "600"
    return Problem(
      "别人也能读到举报人信息", at: .file(file), value: String(mode, radix: 8), why: "权限应是 \(wanted)",
      advice: "请运行 chmod \(wanted) \(directory.path(file))")
  }

  private static func leftovers(_ names: [String]) -> [Problem] {
    names.filter(Leftovers.isLeftover).map { name in
      Problem(
        "有写到一半的举报人文件", at: .file("private/\(name)"), why: "上一次写入中断了",
        advice: "请随便记一笔，下一次写入会删掉它")
    }
  }

  private static func lines(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    let file = DataDirectory.reporterFile
    var content = ReporterLines(try snapshot.bytes(of: file) ?? [])
    if !content.torn.isEmpty {
      // A writer may have been in the middle of a line.
      content = ReporterLines(try Snapshot(snapshot.directory).bytes(of: file) ?? [])
    }
    let reported = try snapshot.reported(in: Set(content.reporters.keys.map(\.month)))
    var problems: [Problem] = []
    for line in content.lines {
      let site = Problem.Site.line(file: file, line: line.number)
      if !line.isIntact {
        problems.append(.damagedReporter.at(site))
      } else if let id = line.reporter?.finding, !reported.contains(id) {
        problems.append(.strayReporter(id).at(site))
      }
    }
    if !content.torn.isEmpty { problems.append(.tornReporter(content.torn.count).at(.file(file))) }
    return problems
  }
}

extension Snapshot {
  /// The numbers of the findings reported in some months, as far as the ledger can be read.
  fileprivate func reported(in months: Set<Month>) throws(Problem) -> Set<FindingID> {
    var ids: Set<FindingID> = []
    for month in months where self.months.contains(month) {
      try lines(of: .month(month), damaged: { _ in }) { (reader, _) throws(PostingReader.Fault) in
        if let (id, event) = try reader.findingEvent(), event.kind == .reported { ids.insert(id) }
        return nil
      }
    }
    return ids
  }
}

extension Problem {
  fileprivate static let damagedReporter = Problem(
    "举报人有一行损坏", why: "读不懂，或校验码 crc 与内容不符", advice: "请从备份恢复这一行")

  fileprivate static func strayReporter(_ id: FindingID) -> Problem {
    Problem(
      "举报人对应的问题不在流水里", value: id.description, why: "登记已撤销，或流水缺了",
      advice: "请查明；不再需要时用 creation finding forget \(id) 删除")
  }

  fileprivate static func tornReporter(_ count: Int) -> Problem {
    Problem(
      "举报人文件末尾不完整", value: "\(count) 字节", why: "最后一行没有结束", advice: "请从备份恢复这个文件")
  }
}
