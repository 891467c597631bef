import Creation

/// 流水册 A file of the ledger: the postings of a month, or the list of commands taken back.
enum LedgerVolume: Hashable, Sendable {
  /// What happened in a month.
  case month(Month)
  /// 撤销 Which commands no longer count.
  case undone

  /// The file, seen from the data directory.
  var file: String {
    switch self {
    case .month(let month): "ledger/\(month).jsonl"
    case .undone: "ledger/undone.jsonl"
    }
  }

  /// The month whose postings it holds.
  var postedMonth: Month? {
    if case .month(let month) = self { month } else { nil }
  }
}

extension LedgerVolume: Comparable {
  /// Orders by month; what is taken back comes last.
  static func < (left: LedgerVolume, right: LedgerVolume) -> Bool {
    switch (left, right) {
    case (.month(let left), .month(let right)): left < right
    case (.month, .undone): true
    case (.undone, _): false
    }
  }
}
