/// 网格缺口 Where the grids leave something open: 「责任全覆盖、管理无缝隙」（中山，七）.
public struct GridGap: Hashable, Sendable {
  /// What is missing.
  public var kind: Kind
  /// The number of the place or grid.
  public var id: String
  /// Its name.
  public var name: String
  /// What exactly.
  public var detail: String

  /// What can be missing.
  public enum Kind: String, Coded {
    /// 点位没有网格: none is named, or what is named is none on file.
    case placeWithoutGrid = "place-without-grid"
    /// 网格没有网格长.
    case gridWithoutChief = "grid-without-chief"
    /// 网格没有管理单位.
    case gridWithoutUnit = "grid-without-unit"
    /// 网格没有排班, in an office that keeps shifts.
    case gridWithoutShifts = "grid-without-shifts"
    /// 无人值班: hours of the week no shift covers.
    case shiftUncovered = "shift-uncovered"

    /// The Chinese word.
    public var title: String {
      switch self {
      case .placeWithoutGrid: "点位没有网格"
      case .gridWithoutChief: "网格没有网格长"
      case .gridWithoutUnit: "网格没有管理单位"
      case .gridWithoutShifts: "网格没有排班"
      case .shiftUncovered: "无人值班"
      }
    }
  }
}

extension GridGap {
  /// Every gap of the places and grids in use; an office that keeps no shifts at all is not asked for any.
  public static func all(places: [Place], grids: [Grid]) -> [GridGap] {
    let grids = grids.filter { $0.retired == nil }
    let names = Set(grids.flatMap { [$0.id.rawValue, $0.name] })
    let lost = places.filter { $0.retired == nil }.compactMap { place -> GridGap? in
      if let grid = place.grid, names.contains(grid) { return nil }
      let detail = place.grid.map { "写的是「\($0)」，网格登记册里没有" } ?? "没有写网格"
      return GridGap(kind: .placeWithoutGrid, id: place.id.rawValue, name: place.name, detail: detail)
    }
    let keepsShifts = grids.contains { !$0.shifts.isEmpty }
    return lost + grids.flatMap { gaps(of: $0, keepsShifts) }
  }

  private static func gaps(of grid: Grid, _ keepsShifts: Bool) -> [GridGap] {
    func gap(_ kind: Kind, _ detail: String) -> GridGap {
      GridGap(kind: kind, id: grid.id.rawValue, name: grid.name, detail: detail)
    }
    var gaps: [GridGap] = []
    if grid.chief == nil { gaps.append(gap(.gridWithoutChief, "没有\(grid.titleOfChief)")) }
    if grid.unit == nil { gaps.append(gap(.gridWithoutUnit, "没有管理单位")) }
    guard !grid.shifts.isEmpty else {
      return keepsShifts ? gaps + [gap(.gridWithoutShifts, "没有班次")] : gaps
    }
    let open = grid.uncoveredHours
    return open.isEmpty ? gaps : gaps + [gap(.shiftUncovered, open.joined(separator: "，"))]
  }
}

extension Grid {
  /// The hours of the week nobody is on for, runs of days with the same hours taken together: 周六至周日 18:00-24:00.
  ///
  /// With 每天 08:00-18:00 alone it is 每天 00:00-08:00、18:00-24:00.
  public var uncoveredHours: [String] {
    let days = (1...7).map { uncovered(on: $0) }
    var lines: [String] = []
    var first = 0
    while first < days.count {
      var last = first
      while last + 1 < days.count, days[last + 1] == days[first] { last += 1 }
      if !days[first].isEmpty {
        let hours = days[first].map { "\(Shift.clock($0.lowerBound))-\(Shift.clock($0.upperBound))" }
        lines.append("\(Shift.title(first + 1...last + 1)) \(hours.joined(separator: "、"))")
      }
      first = last + 1
    }
    return lines
  }

  /// The minutes of a day of the week nobody is on for.
  private func uncovered(on day: Int) -> [Range<Int>] {
    let before = day == 1 ? 7 : day - 1
    let here = shifts.filter { $0.days.contains(day) }.map(\.stretch)
    let over = shifts.filter { $0.days.contains(before) }.map {
      ($0.stretch.lowerBound - 1440)..<($0.stretch.upperBound - 1440)
    }
    var open: [Range<Int>] = []
    var reached = 0
    for stretch in (here + over).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = min(max(stretch.lowerBound, 0), 1440)
      if start > reached { open.append(reached..<start) }
      reached = max(reached, min(stretch.upperBound, 1440))
    }
    return reached < 1440 ? open + [reached..<1440] : open
  }
}
