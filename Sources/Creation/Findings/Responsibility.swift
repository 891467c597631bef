/// 责任认定 Who has to deal with a finding: one lead, any supports.
///
/// 「坚持一件事情原则上由一个部门负责」（丽水，7）. In this order: the unit named, the lead of the category at that kind of
/// place, the place's manager (管理主体). Where none of them says, the office must.
public struct Responsibility: Hashable, Sendable {
  /// 牵头单位.
  public var lead: UnitID
  /// 配合单位.
  public var supports: [UnitID]

  /// Settles it, or throws what is missing.
  public init(
    named: UnitID?, supports: [UnitID], category: Category?, place: Place?
  ) throws(Problem) {
    guard let lead = named ?? category?.lead(at: place?.kind) ?? place?.manager else {
      throw .nobodyResponsible(category, place)
    }
    let others = supports.isEmpty && named == nil ? category?.supports ?? [] : supports
    var seen: Set<UnitID> = [lead]
    self.lead = lead
    self.supports = others.filter { seen.insert($0).inserted }
  }
}

extension Problem {
  fileprivate static func nobodyResponsible(_ category: Category?, _ place: Place?) -> Problem {
    let value = [category?.name, place?.name].compactMap(\.self).joined(separator: " · ")
    let whys = [
      category == nil ? "没有写明类别" : "该类别没有牵头单位", place == nil ? "没有写明点位" : "该点位没有管理主体",
    ]
    return Problem(
      "不知道交办给谁", at: .option("--unit"), value: value.isEmpty ? nil : value,
      why: whys.joined(separator: "，"), advice: "请用 --unit 指明责任单位")
  }
}
