/// 流水 One line of the ledger: a fact, when it happened, and who recorded it when.
///
/// Nothing posted is ever edited; a correction is a new posting.
public struct Posting: Hashable, Sendable {
  /// What happened, and to which record.
  public var body: Body
  /// When it happened.
  public var on: Moment
  /// What was written about it, in free words.
  public var text: String?
  /// Photos and scans that prove it.
  public var evidence: [Attachment]
  /// Who recorded it, when, and with which command.
  public var stamp: Stamp
  /// 原始记账 Who recorded it in the directory it was taken over from; nothing for a posting made here.
  public var origin: Stamp?
  /// 来件原文 What another system wrote about the finding as of this posting: a JSON object, kept word for word.
  public var received: String?

  /// Creates a posting.
  public init(
    _ body: Body, on: Moment, text: String? = nil, evidence: [Attachment] = [], stamp: Stamp
  ) {
    self.body = body
    self.on = on
    self.text = text
    self.evidence = evidence
    self.stamp = stamp
  }
}

extension Posting {
  /// 记账 Who recorded a posting, when, and with which command.
  public struct Stamp: Hashable, Sendable {
    /// When it was recorded.
    public var at: Instant
    /// 经办人.
    public var by: String
    /// The command's number: all postings of one command carry the same.
    public var tx: TransactionID

    /// Creates the stamp.
    public init(at: Instant, by: String, tx: TransactionID) {
      self.at = at
      self.by = by
      self.tx = tx
    }
  }

  /// What a posting is about.
  public enum Body: Hashable, Sendable {
    /// Something happened to a finding.
    case finding(FindingID, FindingEvent)
    /// Something happened to a test's result.
    case result(ResultID, ResultEvent)
    /// Something happened to a duty.
    case duty(DutyID, DutyEvent)
    /// Something happened to an activity.
    case activity(ActivityID, ActivityEvent)
    /// An entry of a register changed.
    case register(RegisterChange)
    /// 删除举报人 Who reported a finding was erased at their request; the finding stays.
    case reporterForgotten(FindingID)
    /// 撤销 A command was taken back: none of its postings count from then on.
    case undone(TransactionID)
    /// 重开 A closed month was opened again; the text says why.
    case monthReopened(Month)
    /// A posting of a kind this version does not know; kept and reported, never dropped.
    case unknown(kind: String, id: String)
  }

  /// Who first recorded it, when, and with which command: here, or where it was taken over from.
  public var recorded: Stamp { origin ?? stamp }

  /// The record the posting belongs to, as written in the ledger.
  public var record: String {
    switch body {
    case .finding(let id, _), .reporterForgotten(let id): id.description
    case .result(let id, _): id.description
    case .duty(let id, _): id.rawValue
    case .activity(let id, _): id.description
    case .register(let change): change.id
    case .undone(let command): command.rawValue
    case .monthReopened(let month): month.description
    case .unknown(_, let id): id
    }
  }
}

/// 命令号 The number of the command that wrote a posting.
public struct TransactionID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension TransactionID {
  /// A number made of the second and something that tells commands of one second apart: `T1p0x9c-7q2k`.
  public init(seconds: Int64, salt: UInt64) {
    let tail = String(salt % 1_679_616, radix: 36)
    let padded = String(repeating: "0", count: 4 - tail.count) + tail
    self.init(rawValue: "T" + String(max(0, seconds), radix: 36) + "-" + padded)
  }
}
