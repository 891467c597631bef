import Creation
import Glibc

/// 数据目录 Where an office keeps its files; see the description of the data directory for each of them.
package struct DataDirectory: Hashable, Sendable {
  /// Path of the directory.
  package let root: String

  /// Names a directory without looking at it.
  package init(root: String) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// The directory a command works on: the one named, else the environment's, else `./data` where it holds
  /// an office.
  package static func located(
    option: String?, environment: String?, working: String = "."
  ) throws(Problem) -> DataDirectory {
    if let named = option ?? environment {
      let isBelow = working != "." && !named.hasPrefix("/")
      let directory = DataDirectory(root: isBelow ? "\(working)/\(named)" : named)
      guard directory.holdsOffice else {
        let option = option == nil ? "$CREATION_DATA" : "--data"
        throw try directory.holdsRecords() ? .lostOffice(named, at: option) : .noOffice(named, at: option)
      }
      return directory
    }
    let directory = DataDirectory(root: working == "." ? "data" : working + "/data")
    guard directory.holdsOffice else {
      throw try directory.holdsRecords() ? .lostOffice("data") : .noDirectory
    }
    return directory
  }
}

extension DataDirectory {
  /// Whether an office is on file here.
  package var holdsOffice: Bool { FileStatus(path: path("office.json")) != nil }

  /// Whether there are registers or a ledger, which laying out a new directory would empty.
  func holdsRecords() throws(Problem) -> Bool {
    if try !ledgerMonths().isEmpty { return true }
    return try !Folder.names(path("registers")).isEmpty
  }

  /// The directory's path from the root on, with no link in it, as a scheduled job has to name it.
  package var absolute: String {
    guard let path = realpath(root, nil) else { return root }
    defer { free(path) }
    return String(cString: path)
  }

  /// The path of a file of the directory.
  package func path(_ relative: String) -> String { "\(root)/\(relative)" }

  static let officeFile = "office.json"
  static let journalFile = "ledger/.journal"
  static let lockFile = ".lock"
  static let reporterFile = "private/reporters.jsonl"

  /// Who may read a file of the directory: what is private only its owner.
  static func mode(of file: String) -> UInt32 { file.hasPrefix("private/") ? 0o600 : 0o640 }

  static func ledgerFile(_ month: Month) -> String { LedgerVolume.month(month).file }
  static func calendarFile(_ year: Int) -> String { "calendar/\(year).json" }
  static func monthFolder(_ month: Month) -> String { "months/\(month)" }
  /// The files any of which makes a month closed, so that losing one or two does not open it.
  static func closingFiles(_ month: Month) -> [String] {
    ["closing.json", "scores.json", "inputs.json", "totals.json"].map { "\(monthFolder(month))/\($0)" }
  }
  static func cacheFile(_ name: String) -> String { ".cache/\(name)" }

  /// The months the ledger has a file for, in order.
  func ledgerMonths() throws(Problem) -> [Month] {
    try Folder.names(path("ledger")).compactMap { name in
      name.hasSuffix(".jsonl") ? Month(String(name.dropLast(6))) : nil
    }
  }

  /// The months that are closed, in order; a folder alone, as an interrupted closing leaves it, closes nothing.
  func closedMonths() throws(Problem) -> [Month] {
    try Folder.names(path("months")).compactMap(Month.init).filter { month in
      DataDirectory.closingFiles(month).contains { FileStatus(path: path($0)) != nil }
    }
  }

  /// Throws where a folder of the directory is a symbolic link and would lead out of it.
  func refuseLinks() throws(Problem) {
    for folder in ["registers", "rules", "calendar", "ledger", "months", "private", "attachments", ".cache"] {
      try Folder.refuseLink(path(folder))
    }
  }
}

extension Problem {
  fileprivate static func noOffice(_ root: String, at option: String) -> Problem {
    Problem(
      "这里不是数据目录", at: .option(option), value: root, why: "目录里没有 office.json",
      advice: "请检查路径，或用 creation init \(root) 新建")
  }

  fileprivate static func lostOffice(_ root: String, at option: String? = nil) -> Problem {
    Problem(
      "数据目录缺了 office.json", at: option.map { .option($0) }, value: root, why: "登记册或流水还在，机构文件不在了",
      advice: "请从备份恢复 office.json，不要新建")
  }

  fileprivate static let noDirectory = Problem(
    "找不到数据目录", why: "没有 --data，没有 $CREATION_DATA，当前目录下也没有 data/office.json",
    advice: "请用 --data 指明目录，或用 creation init data 新建")
}
