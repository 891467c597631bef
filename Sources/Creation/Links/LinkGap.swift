/// 挂钩缺口 Where nobody is tied to what somebody should be tied to.
///
/// 「建立市领导定点联系『八大环境』制度」（中山，一）；「实行市领导、部门包街包社区挂钩帮建责任制」（石狮）；「切实使临路（街）所有单位、
/// 门店、住户担负起一定范围的市容环境和城市管理任务」（中山，三）.
public struct LinkGap: Hashable, Sendable {
  /// What is missing.
  public var kind: Kind
  /// The number of the unit, place or link.
  public var id: String
  /// Its name.
  public var name: String
  /// What exactly.
  public var detail: String

  /// What can be missing.
  public enum Kind: String, Coded {
    /// 社区无人挂钩: no leader and no department.
    case communityWithoutLink = "community-without-link"
    /// 申报点位无人挂钩: no leader, no department and nobody's section, neither for the place itself, nor for its grid, nor
    /// for the unit that runs either.
    case placeWithoutLink = "place-without-link"
    /// 没有联系领导: a subject such as 政务环境 whose leader's link has ended.
    case subjectWithoutLeader = "subject-without-leader"
    /// 门前三包未签约: a frontage without an agreement that says when it was signed.
    case frontageWithoutAgreement = "frontage-without-agreement"

    /// The Chinese word.
    public var title: String {
      switch self {
      case .communityWithoutLink: "社区无人挂钩"
      case .placeWithoutLink: "申报点位无人挂钩"
      case .subjectWithoutLeader: "没有联系领导"
      case .frontageWithoutAgreement: "门前三包未签约"
      }
    }
  }
}

extension LinkGap {
  /// Every gap; entries out of use on the day are left out. An office that ties nobody to anything of a kind is not
  /// asked for it.
  public static func all(
    links: [Link], units: [Unit], places: [Place], grids: [Grid], on day: Day
  ) -> [LinkGap] {
    let held = links.filter { $0.holds(on: day) }
    let units = units.filter { $0.retired.map { day < $0 } ?? true }.sorted { $0.id < $1.id }
    let places = places.filter { $0.retired.map { day < $0 } ?? true }.sorted { $0.id < $1.id }
    let ties = held.filter { $0.kind == .leader || $0.kind == .department }
    let sections = held.filter { $0.kind == .section }
    let gaps = ties.isEmpty ? [] : communities(units, ties) + declared(places, ties + sections, grids)
    return gaps + subjects(links, held) + frontages(places, held)
  }

  private static func communities(_ units: [Unit], _ ties: [Link]) -> [LinkGap] {
    let tied = Set(ties.compactMap(\.community))
    return units.filter { $0.kind == .community && !tied.contains($0.id) }.map {
      LinkGap(
        kind: .communityWithoutLink, id: $0.id.rawValue, name: $0.name, detail: "没有领导，也没有部门")
    }
  }

  private static func declared(_ places: [Place], _ ties: [Link], _ grids: [Grid]) -> [LinkGap] {
    let tied = (
      places: Set(ties.compactMap(\.place)), grids: Set(ties.compactMap(\.grid)),
      units: Set(ties.compactMap(\.community))
    )
    return places.filter { place in
      guard place.declared, !tied.places.contains(place.id) else { return false }
      let grid = place.grid.flatMap { word in grids.first { $0.isCalled(word) } }
      if grid.map({ tied.grids.contains($0.id) }) ?? false { return false }
      return ![place.manager, grid?.unit].compactMap(\.self).contains(where: tied.units.contains)
    }.map {
      LinkGap(
        kind: .placeWithoutLink, id: $0.id.rawValue, name: $0.name, detail: "点位、所在网格、管理单位都没有")
    }
  }

  /// The subjects that only links which have ended, or name nobody, speak of.
  private static func subjects(_ links: [Link], _ held: [Link]) -> [LinkGap] {
    var seen = Set(held.filter { $0.isSubject && $0.person != nil }.map(\.name))
    return links.filter { $0.isSubject }.sorted { $1.id < $0.id }.compactMap { link in
      guard seen.insert(link.name).inserted else { return nil }
      let detail = link.retired.map { "\(link.person ?? "原联系领导")的挂钩 \($0) 起停用，没有接任的" } ?? "没有写领导"
      return LinkGap(kind: .subjectWithoutLeader, id: link.id.rawValue, name: link.name, detail: detail)
    }.reversed()
  }

  private static func frontages(_ places: [Place], _ held: [Link]) -> [LinkGap] {
    let agreements = held.filter { $0.kind == .frontage }
    let signed = Set(agreements.filter { $0.since != nil }.compactMap(\.place))
    let unsigned = Set(agreements.compactMap(\.place))
    return places.filter { $0.kind == .frontage && !signed.contains($0.id) }.map {
      LinkGap(
        kind: .frontageWithoutAgreement, id: $0.id.rawValue, name: $0.name,
        detail: unsigned.contains($0.id) ? "责任书没有签约日期" : "没有责任书")
    }
  }
}

extension Link {
  /// Whether it holds on a day.
  public func holds(on day: Day) -> Bool { retired.map { day < $0 } ?? true }

  /// Whether a leader is tied to a subject in words, such as 政务环境, and to nothing on file.
  public var isSubject: Bool {
    kind == .leader && community == nil && place == nil && grid == nil && unit == nil
  }
}

extension PlaceKind {
  /// 门前三包 The frontage of a shop, office or house on a street.
  public static let frontage: PlaceKind = "门前三包"
}
