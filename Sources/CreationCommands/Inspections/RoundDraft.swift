import Creation
import CreationStore

/// 待录检查行 A row of a round with its words looked up and everything checked.
struct RoundDraft {
  var row: InspectionRow
  var place: Place
  /// Who answers for the place; nobody where only a problem was found.
  var unit: UnitID?
  /// The item looked at, and how it was found.
  var item: Indicator?
  var outcome: TestResult.Outcome?
  var finding: FindingIntake.Draft?
  var evidence: [Attachment] = []

  /// The item as results name it.
  var itemName: String? { item?.id.rawValue ?? row.item }
  /// The place on that day.
  var spot: RoundRecall.Item { RoundRecall.Item(day: row.on.day, place: place.id) }
  /// What of the place it is about.
  var key: RoundRecall.Item { RoundRecall.Item(day: row.on.day, place: place.id, item: itemName) }
}

/// 检查行核对 Looks up what rows of a round say.
struct RoundReading {
  /// Books the problems of the rows.
  var intake: FindingIntake
  private let indicators: RegisterFile<Indicator>
  private let snapshot: Snapshot
  private let present: Moment
  /// Where the photos of a table lie.
  private let folder: String

  init(_ snapshot: Snapshot, present: Moment, folder: String) throws {
    self.snapshot = snapshot
    self.present = present
    self.folder = folder
    intake = try FindingIntake(snapshot, present: present)
    indicators = try snapshot.register(Indicator.self)
  }

  /// The spot of a field, for a message.
  typealias Site = (InspectionField) -> Problem.Site
}

extension RoundReading {
  /// Looks a row's words up, or throws everything wrong with it.
  mutating func draft(
    _ row: InspectionRow, advice: String?, _ transaction: inout Transaction, site: Site
  ) throws(Problems) -> RoundDraft {
    var problems: [Problem] = []
    func settle<Value>(_ field: InspectionField, _ look: () throws(Problem) -> Value) -> Value? {
      do throws(Problem) {
        return try look()
      } catch {
        problems.append(error.site == nil ? error.at(site(field)) : error)
        return nil
      }
    }
    if row.on.isAfter(present) { problems.append(.ahead(row.on, of: present, at: site(.on))) }
    if let closed = snapshot.refusal(of: row.on) { problems.append(closed.inTable(at: site(.on))) }
    let place = settle(.place) { () throws(Problem) in try self.place(row) }
    let graded = settle(.item) { () throws(Problem) in try self.graded(row, site) }
    var unit: UnitID?
    if let place, row.finding == nil || row.grade != nil {
      unit = settle(.unit) { () throws(Problem) in try self.owner(of: place, row, site) }
    }
    var finding: FindingIntake.Draft?
    if problems.isEmpty, let wanted = row.finding {
      finding = try intake.draft(wanted, isFixed: row.isFixed, advice: advice) { site($0.inInspection) }
    }
    try Problems(problems).throwIfAny()
    guard let place, let graded else { throw Problems([]) }
    var draft = RoundDraft(
      row: row, place: place, unit: unit, item: graded.item, outcome: graded.outcome, finding: finding)
    draft.evidence = try transaction.attach(
      row.photos, beside: folder, month: row.on.month, at: site(.photos))
    return draft
  }

  private mutating func place(_ row: InspectionRow) throws(Problem) -> Place {
    guard let place = try intake.words.place(row.place) else {
      throw Problem("没有写点位", why: "每一行都要有点位", advice: "请补上点位")
    }
    return try place.inUse(on: row.on.day)
  }

  /// The item a row names and how it was found there; of no item the place as a whole, out of a hundred.
  private func graded(
    _ row: InspectionRow, _ site: Site
  ) throws(Problem) -> (item: Indicator?, outcome: TestResult.Outcome?) {
    guard let grade = row.grade else { return (nil, nil) }
    let item = row.item.flatMap { indicators.find($0) }
    if let word = row.item, item == nil, !grade.isComplete, !indicators.entries.isEmpty {
      throw .unknown(Indicator.self, word, at: nil, names: indicators.entries.map(\.name)).at(site(.item))
    }
    do throws(Problem) {
      return (item, try grade.outcome(of: row.item == nil ? 100 : item?.marks ?? 1))
    } catch {
      throw error.at(site(.grade))
    }
  }

  /// Who answers for the place, else the unit the row names.
  private mutating func owner(
    of place: Place, _ row: InspectionRow, _ site: Site
  ) throws(Problem) -> UnitID {
    if let keeper = place.keeper(in: intake.words.grid(of: place), on: row.on.day) { return keeper }
    if let unit = try intake.words.unit(row.unit)?.inUse(on: row.on.day) { return unit.id }
    throw .nobodys(place, at: site(.unit))
  }
}

extension FindingField {
  /// The field of a round's row that says the same.
  fileprivate var inInspection: InspectionField {
    switch self {
    case .place, .placeID, .placeName: .place
    case .category, .categoryID, .categoryName: .category
    case .unit, .unitID, .unitName: .unit
    case .supports: .supports
    case .limit, .due: .limit
    case .text: .finding
    case .externalID: .externalID
    default: .on
    }
  }
}
