/// 采纳 Whether a citizen's proposal was taken up, as the answer says in its first word.
///
/// ```swift
/// Adoption.adopted.answer("年内增设十处座椅")     // "采纳：年内增设十处座椅"
/// Adoption(answer: "未采纳：属私人小区") == .declined
/// ```
public enum Adoption: String, Coded {
  /// 采纳.
  case adopted
  /// 未采纳.
  case declined

  /// The Chinese word.
  public var title: String { self == .adopted ? "采纳" : "未采纳" }
}

extension Adoption {
  /// Reads an answer that begins with the word; nothing where it says neither.
  public init?(answer: String?) {
    guard let found = Adoption.allCases.first(where: { answer?.hasPrefix("\($0.title)：") ?? false }) else {
      return nil
    }
    self = found
  }

  /// An answer that begins with the word.
  public func answer(_ text: String) -> String { "\(title)：\(text)" }
}
