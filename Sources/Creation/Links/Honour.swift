/// 荣誉编号 The number of an honour, such as `H-01`.
public struct HonourID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 荣誉 A title that is held on conditions: 文明单位, 文明村镇, 文明校园, 文明家庭.
///
/// 「提升文明单位的准入门槛」「对创建意识淡化、创建工作滑坡的单位坚决予以淘汰」（中山，六）: each is reviewed by a day and
/// can be taken away.
public struct Honour: Hashable, Sendable, Codable {
  /// The number.
  public var id: HonourID
  /// Who holds it.
  public var name: String
  /// 称号.
  public var title: String
  /// 级别, such as 市级.
  public var level: String?
  /// The unit that answers for the holder.
  public var unit: UnitID?
  /// The day it was given on.
  public var awarded: Day?
  /// 复查日期 The day by which it must be looked at again.
  public var review: Day?
  /// 撤销原因, where it was taken away.
  public var reason: String?
  /// The day from which it is no longer held.
  public var retired: Day?

  /// Creates an honour.
  public init(id: HonourID, name: String, title: String = "文明单位") {
    self.id = id
    self.name = name
    self.title = title
  }
}
