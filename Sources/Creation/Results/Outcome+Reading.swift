extension TestResult.Outcome {
  /// Reads marks as `92/100`, or as `92` where the full mark is known otherwise.
  ///
  /// ```swift
  /// try TestResult.Outcome(marks: "13.5", of: 15)   // 13.5 of 15
  /// ```
  public init(marks text: String, of full: Points? = nil) throws(Problem) {
    let (part, whole) = Self.sides(of: text)
    guard let marks = Points(part), let full = whole.map({ Points($0) }) ?? full else {
      throw .unreadable("得分", text, "92/100", whole == nil && Points(part) != nil ? "没有写明满分" : nil)
    }
    self = .marks(marks, of: full)
    if let fault { throw fault }
  }

  /// Reads so many of so many as `180/200`, or as `180` where the whole is known otherwise.
  public init(share text: String, of whole: Int? = nil) throws(Problem) {
    let (first, second) = Self.sides(of: text)
    guard let part = Int(first), let whole = second.map({ Int($0) }) ?? whole else {
      throw .unreadable("件数", text, "180/200", second == nil && Int(first) != nil ? "没有写明总数" : nil)
    }
    self = .share(part, of: whole)
    if let fault { throw fault }
  }

  /// Reads a figure as it was measured, with or without a percent sign behind it: `23`, `12.5%`.
  public init(value text: String) throws(Problem) {
    let word = text.trimmed
    let number = word.hasSuffix("%") || word.hasSuffix("％") ? String(word.dropLast()).trimmed : word
    guard let value = Points(number) else { throw .unreadable("实测值", text, "23", nil) }
    self = .value(value)
  }

  /// What stands before and behind the stroke, which a Chinese keyboard may type wide.
  private static func sides(of text: String) -> (String, String?) {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "／" }
    ).map { String($0).trimmed }
    return (parts.first ?? "", parts.dropFirst().first)
  }

  /// The outcome in words: 92/100, 180/200, 23, 不适用, 记一次.
  public var title: String {
    switch self {
    case .marks(let marks, let full): "\(marks)/\(full)"
    case .share(let part, let whole): "\(part)/\(whole)"
    case .value(let value): value.description
    case .notApplicable: "不适用"
    case .noted: "记一次"
    }
  }
}

extension Problem {
  fileprivate static func unreadable(
    _ noun: String, _ text: String, _ example: String, _ why: String?
  ) -> Problem {
    Problem("\(noun)写错了", value: text, why: why ?? "应是阿拉伯数字，如 \(example)", advice: "请写成 \(example)")
  }
}
