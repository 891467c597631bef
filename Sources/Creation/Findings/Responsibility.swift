/// 责任认定 Who has to deal with a finding: one lead, any supports.
///
/// 「坚持一件事情原则上由一个部门负责」（丽水，7）. In this order: the unit named, the lead of the category at that kind of
/// place, its lead anywhere, the place's manager (管理主体), the unit of the place's grid (「以各个网格为依托……严格定人定岗
/// 定责」, 中山，七). Where none of them says, the office must.
public struct Responsibility: Hashable, Sendable {
  /// 牵头单位.
  public var lead: UnitID
  /// 配合单位.
  public var supports: [UnitID]

  /// Settles it, or throws what is missing.
  ///
  /// `grid` is the one on file that the place lies in; one out of use by `day` settles nothing.
  public init(
    named: UnitID?, supports: [UnitID], category: Category?, place: Place?, grid: Grid? = nil,
    on day: Day? = nil
  ) throws(Problem) {
    let keeper = place?.keeper(in: grid, on: day) ?? grid?.keeper(on: day)
    guard let lead = named ?? category?.lead(at: place?.kind) ?? keeper else {
      throw .nobodyResponsible(category, place, grid, on: day)
    }
    let others = supports.isEmpty && named == nil ? category?.supports ?? [] : supports
    var seen: Set<UnitID> = [lead]
    self.lead = lead
    self.supports = others.filter { seen.insert($0).inserted }
  }
}

extension Place {
  /// Who answers for it: its manager (管理主体), else the unit of the grid it lies in, unless that was out of use by
  /// `day`.
  public func keeper(in grid: Grid?, on day: Day? = nil) -> UnitID? {
    manager ?? grid?.keeper(on: day)
  }
}

extension Grid {
  /// The unit that answers for it, unless it was out of use by that day.
  fileprivate func keeper(on day: Day?) -> UnitID? { isRetired(on: day) ? nil : unit }

  /// Whether it was out of use by that day; without a day, at all.
  fileprivate func isRetired(on day: Day?) -> Bool {
    guard let retired else { return false }
    return day.map { retired <= $0 } ?? true
  }

  /// Why the grid says nobody.
  fileprivate func silence(on day: Day?) -> String {
    guard let retired, isRetired(on: day) else { return "所在网格「\(name)」没有管理单位" }
    return "所在网格「\(name)」\(retired) 起停用"
  }
}

extension Problem {
  fileprivate static func nobodyResponsible(
    _ category: Category?, _ place: Place?, _ grid: Grid?, on day: Day?
  ) -> Problem {
    let value = [category?.name, place?.name].compactMap(\.self).joined(separator: " · ")
    let whys = [
      category == nil ? "没有写明类别" : "该类别没有牵头单位", place == nil ? "没有写明点位" : "该点位没有管理主体",
      grid?.silence(on: day) ?? place?.grid.map { "所在网格「\($0)」没有登记" },
    ].compactMap(\.self)
    return Problem(
      "不知道交办给谁", at: .option("--unit"), value: value.isEmpty ? nil : value,
      why: whys.joined(separator: "，"), advice: "请用 --unit 指明责任单位")
  }
}
