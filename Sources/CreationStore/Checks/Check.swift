import Creation

/// 检查 One thing that must hold of a data directory, and how to find where it does not.
package struct Check: Sendable {
  /// What it looks at, in a few words.
  package let title: String
  /// Everything wrong, in the order of the files.
  package let problems: @Sendable (Snapshot) throws(Problem) -> [Problem]
}

extension Check {
  /// All checks, in the order they are run.
  package static let all: [Check] = [
    Check(title: "文件", problems: documents),
    Check(title: "登记册引用", problems: references),
    Check(title: "流水", problems: ledger),
    Check(title: "举报人", problems: reporters),
    Check(title: "附件", problems: evidence),
    Check(title: "未写完的命令", problems: unfinished),
    Check(title: "月结", problems: closings),
  ]

  /// What a person should look at but is no fault.
  package static let hints: [Check] = [
    Check(title: "附件", problems: unreferenced),
    Check(title: "责任分解", problems: dutyGaps),
  ]
}
