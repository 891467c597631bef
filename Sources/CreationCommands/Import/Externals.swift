import Creation
import CreationStore

/// 外部编号 What tells whether a finding of another system is on record already: its source and number there.
struct External: Hashable {
  var source: Source
  var number: String

  init(_ source: Source, _ number: String) {
    self.source = source
    self.number = number
  }
}

extension Snapshot {
  /// The external numbers of every finding on record.
  func externals() throws -> Set<External> {
    var found: Set<External> = []
    for month in months {
      try findingEvents(in: month, text: false) { (_, event, _, _) throws(Problem) in
        if case .reported(let report) = event, let number = report.external {
          found.insert(External(report.source, number))
        }
      }
    }
    return found
  }
}
