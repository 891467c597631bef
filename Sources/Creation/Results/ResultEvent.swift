/// 测评流水 What can happen to a result.
public enum ResultEvent: Hashable, Sendable {
  /// 录入.
  case recorded(TestResult)
  /// 作废: it should not have been booked.
  case voided
}

extension ResultEvent {
  /// 记账种类 The kind of posting, as the ledger writes it after `result.`; see ``ResultEvent`` for each.
  public enum Kind: String, Coded {
    /// See ``ResultEvent/recorded(_:)``.
    case recorded
    /// See ``ResultEvent/voided``.
    case voided

    /// The Chinese word.
    public var title: String {
      switch self {
      case .recorded: "测评录入"
      case .voided: "测评作废"
      }
    }
  }

  /// The kind of this posting.
  public var kind: Kind {
    switch self {
    case .recorded: .recorded
    case .voided: .voided
    }
  }
}
