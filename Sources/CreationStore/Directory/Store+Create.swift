import Creation

extension Store {
  /// Lays out a new data directory: the office, empty registers, the holiday arrangements, a rulebook.
  ///
  /// Throws where the directory already holds an office, or registers or a ledger without their office.
  package static func create(
    _ directory: DataDirectory, _ office: Office, rulebook: Rulebook = .standard, stamp: Posting.Stamp
  ) throws(Problem) {
    guard !directory.holdsOffice else { throw .taken(directory) }
    guard try !directory.holdsRecords() else {
      throw Problem(
        "这里有数据，却没有 office.json", at: .file(directory.root), why: "新建会清空登记册",
        advice: "请从备份恢复 office.json，或换一个目录")
    }
    for folder in ["registers", "rules", "calendar", "ledger", "months"] {
      try Folder.create(directory.path(folder))
    }
    let store = Store(directory)
    do {
      _ = try store.write(stamp: stamp) { transaction in
        // Somebody, or this very command before it was interrupted, may have been here by now.
        if directory.holdsOffice {
          guard try transaction.snapshot.office() == office else { throw Problem.taken(directory) }
          return
        }
        try transaction.replace(office)
        try transaction.replace(rulebook)
        try transaction.replace(RegisterFile<Unit>())
        try transaction.replace(RegisterFile<Place>())
        try transaction.replace(RegisterFile<Category>())
        for arrangement in BuiltInArrangements.all { try transaction.replace(arrangement) }
      }
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem("新建不成", at: .file(directory.root), why: "\(error)", advice: "请检查磁盘后重试")
    }
  }
}

extension Problem {
  fileprivate static func taken(_ directory: DataDirectory) -> Problem {
    Problem(
      "这里已有数据目录", at: .file(directory.path(DataDirectory.officeFile)), why: "新建不会覆盖已有的数据",
      advice: "请换一个目录")
  }
}
