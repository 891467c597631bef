import Creation

extension Check {
  /// Nothing a crash left half-written is waiting unseen.
  @Sendable
  static func unfinished(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    var problems: [Problem] = []
    for volume in snapshot.months.map(LedgerVolume.month) + [.undone] {
      let tail = try snapshot.tail(of: volume)
      guard tail.torn > 0, !snapshot.isBeingAppended(volume.file) else { continue }
      problems.append(
        Problem(
          "流水末尾有没写完的内容", at: .file(volume.file), value: "\(tail.torn) 字节",
          why: "上一次写入中断了，那条命令没有算数", advice: "请重做那条命令；下一次写入会把残余移到一边"))
    }
    for name in try Folder.names(snapshot.directory.path("ledger")) where name.contains(".torn-") {
      problems.append(
        Problem(
          "有移到一边的残余流水", at: .file("ledger/\(name)"), why: "那条命令没有算数",
          advice: "请核对后重做那条命令，再把这个文件移走"))
    }
    return problems
  }
}
