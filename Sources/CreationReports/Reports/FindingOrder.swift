import Creation

/// 排序 The order of a list of findings: by the values of some columns, the first one first.
///
/// A `-` before a column turns it round. What has no value comes last either way; ties follow the numbers.
package struct FindingOrder: Sendable {
  private let steps: [Step]

  private struct Step: Sendable {
    let column: FindingColumn
    let isDescending: Bool
  }

  /// Reads columns by key or title, each perhaps with a `-` before it; without any the numbers rule.
  package init(_ words: [String] = []) throws(Problem) {
    var steps: [Step] = []
    for word in words {
      let isDescending = word.first.map(Nearest.isDash) ?? false
      let name = isDescending ? String(word.dropFirst()) : word
      do throws(Problem) {
        for column in try FindingColumn.named([name]) {
          steps.append(Step(column: column, isDescending: isDescending))
        }
      } catch {
        throw error.at(.option("--sort"))
      }
    }
    self.steps = steps
  }
}

extension FindingOrder {
  /// What has to be read to sort.
  var needs: Set<FindingColumn.Need> {
    steps.reduce(into: []) { $0.formUnion($1.column.needs) }
  }

  /// The findings in this order.
  func sorted(_ findings: [Finding], _ context: FindingColumn.Context) -> [Finding] {
    guard !steps.isEmpty else { return findings.sorted { $0.id < $1.id } }
    let rows = findings.enumerated().map { position, finding in
      Row(
        position: position, rank: finding.id.rank,
        values: steps.map { $0.column.value(finding, context) })
    }
    return rows.sorted(by: precedes).map { findings[$0.position] }
  }

  private struct Row {
    let position: Int
    let rank: Int
    let values: [FindingColumn.SortValue?]
  }

  private func precedes(_ left: Row, _ right: Row) -> Bool {
    for (index, step) in steps.enumerated() {
      switch (left.values[index], right.values[index]) {
      case (let one?, let other?) where one != other: return (one < other) != step.isDescending
      case (_?, nil): return true
      case (nil, _?): return false
      default: continue
      }
    }
    return left.rank < right.rank
  }
}
