import Creation
import CreationReports
import CreationStore

/// 事项总览 The duties on file with their lists and what happened to them through a day.
struct DutyBoard {
  let lists: [DutyListID: DutyList]
  let records: [DutyRecord]
  let wording: DutyWording
  /// What could not be read on the way.
  private(set) var damaged: [Problem] = []

  init(_ snapshot: Snapshot, asOf day: Day) throws {
    var damaged: [Problem] = []
    lists = try snapshot.dutyLists()
    records = try snapshot.dutyRecords(through: day) { damaged.append($0) }
    wording = DutyWording(
      names: try Names(snapshot, [.unit]), lists: lists, indicators: try snapshot.names(Indicator.self),
      asOf: day)
    self.damaged = damaged
  }
}

extension DutyBoard {
  /// The records by number.
  var byID: [DutyID: DutyRecord] {
    Dictionary(records.map { ($0.duty.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// What kind of list a duty stands in.
  func kind(of record: DutyRecord) -> DutyListKind? { lists[record.duty.list]?.kind }

  /// What is said of a duty.
  func words(of duty: Duty) -> DutyWords { lists[duty.list]?.kind.words ?? .duty }
}

extension Snapshot {
  /// The lists on file by number.
  func dutyLists() throws(Problem) -> [DutyListID: DutyList] {
    Dictionary(try register(DutyList.self).entries.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }
}
