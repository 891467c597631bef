import Creation

/// 登记沿革 How an entry of a register came to be what it is: 「对变动情况要及时更新」（中山，二）.
///
/// What was taken back (撤销), and the taking back itself, are no part of it. The states are worked out backwards
/// from what is on file, so that each is whole even where the first postings are missing.
package struct RegisterHistory<Entry: RegisterEntry>: Sendable {
  /// 变动 One change of the entry.
  package struct Step: Sendable {
    /// What was done.
    package var action: RegisterChange.Action
    /// When it holds from.
    package var on: Moment
    /// Who recorded it, when, with which command.
    package var stamp: Posting.Stamp
    /// The entry as it was; nothing where it was new.
    package var before: Entry?
    /// The entry as the change left it.
    package var after: Entry
  }

  /// The entry as it is on file.
  package let entry: Entry
  /// The changes, first to last.
  package private(set) var steps: [Step] = []
  /// Whether each change leads to what was on file after it; not so where somebody changed the file by hand.
  package private(set) var isUnbroken = true

  init(_ entry: Entry, _ changes: [(change: RegisterChange, posting: Posting)]) throws(Problem) {
    self.entry = entry
    var after: Entry? = entry
    for (change, posting) in changes.reversed() {
      guard let next = after else { break }
      let found = try JSONValue.members(of: next)
      // What somebody wrote into the file by hand afterwards is not what this change said.
      let left = change.leads(to: found) ? found : change.after(found)
      guard let state = try? Entry.decoded(left) else { break }
      isUnbroken = isUnbroken && left == found
      let before = change.action == .added ? nil : try? Entry.decoded(change.before(left))
      if before == nil, change.action != .added { isUnbroken = false }
      steps.append(
        Step(action: change.action, on: posting.on, stamp: posting.stamp, before: before, after: state))
      after = before
    }
    steps.reverse()
  }
}

extension RegisterHistory {
  /// The entry as it was at the end of a day; nothing where it was not on file yet.
  package func entry(on day: Day) -> Entry? {
    guard let later = steps.first(where: { $0.on.day > day }) else { return entry }
    return later.before
  }
}

extension Snapshot {
  /// How an entry came to be what it is.
  package func history<Entry: RegisterEntry>(of entry: Entry) throws(Problem) -> RegisterHistory<Entry> {
    var query = LogQuery()
    query.word = entry.id.rawValue
    query.isWanted = { [undone] stamp, record in
      record == entry.id.rawValue && !undone.contains(stamp.tx) && !undone.isTakingBack(stamp.tx)
    }
    let changes = try log(query).entries.reversed().compactMap { logged -> (RegisterChange, Posting)? in
      guard let change = logged.change, change.register == Entry.register else { return nil }
      return (change, logged.posting)
    }
    return try RegisterHistory(entry, changes)
  }
}
