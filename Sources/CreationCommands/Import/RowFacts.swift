import Creation
import CreationStore

/// 行中所指 What a row names, as the registers know it, and until when it had to be dealt with.
struct RowFacts {
  var report: FindingEvent.Report
  /// Who has to deal with it; nobody where neither the row nor category, place and grid say.
  var assignment: FindingEvent.Assignment?
  /// Why nobody has to.
  var unsettled: Problem?
  /// The unit the row itself names.
  var unit: Unit?
  /// What is wrong with its words; of what is wrong nothing is known.
  var faults: [Problem] = []
}

extension RowFacts {
  /// Looks a row's words up.
  init(
    _ row: FindingRow, _ words: inout ImportWords, _ deadlines: inout DeadlineMaker,
    site: (FindingField) -> Problem.Site
  ) {
    var faults: [Problem] = []
    func settle<Value>(_ field: FindingField, _ look: () throws(Problem) -> Value?) -> Value? {
      do throws(Problem) {
        return try look()
      } catch {
        faults.append(error.at(site(field)))
        return nil
      }
    }
    let place = settle(.place) { () throws(Problem) in try words.place(row.place) }
    let category = settle(.category) { () throws(Problem) in try words.category(row.category) }
    let unit = settle(.unit) { () throws(Problem) in try words.unit(row.unit) }
    let supports = row.supports.compactMap { word in
      settle(.supports) { () throws(Problem) in try words.unit(word)?.id }
    }
    let deadline = settle(.due) { () throws(Problem) in try deadlines.deadline(row, category) }
    let day = row.reported.day
    let settled = Result { () throws(Problem) in
      try Responsibility(
        named: unit?.id, supports: supports, category: category, place: place, grid: words.grid(of: place),
        on: day)
    }
    self.unit = unit
    self.faults = faults
    report = FindingEvent.Report(
      place: place?.id, category: category?.id, source: row.source, external: row.external, level: row.level,
      channel: row.channel, inspection: row.inspection)
    switch settled {
    case .failure(let problem): unsettled = problem
    case .success(let responsible):
      assignment = responsible.withoutRetired(on: day, named: supports) { words[$0] }.assignment(deadline)
    }
  }
}

extension Responsibility {
  /// The same without the helpers nobody named that were out of use that day.
  func withoutRetired(on day: Day, named: [UnitID], unit: (UnitID) throws -> Unit?) rethrows -> Responsibility
  {
    guard named.isEmpty else { return self }
    var responsible = self
    responsible.supports = try supports.filter { id in
      guard let retired = try unit(id)?.retired else { return true }
      return retired > day
    }
    return responsible
  }

  /// The assignment to these units.
  func assignment(_ deadline: Deadline?) -> FindingEvent.Assignment {
    FindingEvent.Assignment(lead: lead, supports: supports, deadline: deadline)
  }
}
