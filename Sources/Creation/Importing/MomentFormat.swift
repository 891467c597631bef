/// 日期格式 How the dates of a table to be imported are written.
///
/// The automatic format knows every form in which the year comes first. Forms in which the day or the month
/// comes first look alike (03/04/2026), so they are never guessed: they need a pattern.
///
/// ```swift
/// MomentFormat.automatic.moment("2019/2/28 11:25:05")              // 2019-02-28T11:25:05
/// try MomentFormat(pattern: "dd/MM/yyyy").moment("28/02/2019")     // 2019-02-28
/// MomentFormat.automatic.moment("28/02/2019")                      // nil
/// ```
public struct MomentFormat: Hashable, Sendable {
  /// The pattern, or nothing for the automatic format.
  public let pattern: String?
  private let pieces: MomentPattern?

  private init() {
    pattern = nil
    pieces = nil
  }

  /// Creates a format from a pattern of `yyyy yy MM M dd d HH H mm m ss s` and the characters between them.
  ///
  /// A doubled letter stands for exactly two digits, a single one for one or two; `yy` is a year of 2000 to
  /// 2099; a space stands for any number of spaces. Year, month and day are needed.
  public init(pattern: String) throws(Problem) {
    self.pattern = pattern
    self.pieces = try MomentPattern(pattern)
  }
}

extension MomentFormat {
  /// The format that recognises the usual forms by itself.
  ///
  /// * `2026-10-30`, `2026/10/30`, `2026.10.30`, `2026年10月30日`, with or without leading zeros, and `20261030`;
  /// * behind them a time such as `8:05`, `08:05:30`, `8时05分`, `8时5分30秒`, after a space, a `T` or nothing
  ///   where the day ends in 日; also `20261030080530`;
  /// * behind that an offset such as `Z` or `+08:00`, by which the time is moved to Beijing.
  public static let automatic = MomentFormat()

  /// The date, and the time where the cell has one; nothing where the cell is not in the format or the
  /// calendar has no such date.
  public func moment(_ text: String) -> Moment? {
    if let pieces { return MomentText.read(text) { pieces.moment(&$0) } }
    // Most cells are plain ISO dates, which are read without narrowing their characters.
    let plain = text.utf8.withContiguousStorageIfAvailable { Moment(ascii: $0) } ?? nil
    return plain ?? MomentText.read(text) { $0.moment() }
  }

  /// The same for the bytes of a cell; `2026-10-30` and `2026-10-30 08:05:30` are read without making a string.
  @inlinable
  public func moment<Bytes: RandomAccessCollection<UInt8>>(ascii bytes: Bytes) -> Moment?
  where Bytes.SubSequence: RandomAccessCollection {
    if pattern == nil, let moment = Moment(ascii: bytes) { return moment }
    return moment(String(decoding: bytes, as: UTF8.self))
  }
}
