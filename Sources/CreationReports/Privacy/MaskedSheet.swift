extension Sheet {
  /// The sheet with phone and identity numbers hidden in its texts, heading and notes.
  package var masked: Sheet {
    var copy = self
    copy.title = title.map(PrivacyMask.masked)
    copy.heading = heading.map(PrivacyMask.masked)
    copy.notes = notes.map(PrivacyMask.masked)
    copy.rows = rows.map { $0.map(\.masked) }
    return copy
  }
}

extension Cell {
  /// The cell with such numbers hidden if it holds words.
  fileprivate var masked: Cell {
    guard case .text(let text) = self else { return self }
    return .text(PrivacyMask.masked(text))
  }
}
