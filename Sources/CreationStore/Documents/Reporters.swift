import Creation

/// 举报人 Who reported a finding: kept in `private/`, readable by the owner alone, never in the ledger.
extension Transaction {
  /// Keeps a reporter's name and telephone with the rest of the command.
  package mutating func keepReporter(of id: FindingID, name: String?, phone: String?) {
    reporters.begin()
    reporters.field("id", id.description)
    reporters.field("name", name)
    reporters.field("phone", phone)
    reporters.end()
  }
}
