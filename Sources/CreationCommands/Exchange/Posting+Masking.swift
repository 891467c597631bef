import Creation
import CreationReports
import CreationStore

extension Posting {
  /// Masks telephone and identity numbers wherever people write freely: in the text, in what another system
  /// wrote, in the names files had. Numbers of records stay, since the other side knows them by these. Tells whether anything was masked.
  @discardableResult
  mutating func mask() -> Bool {
    let before = self
    text = text.map(PrivacyMask.masked)
    received = received.map(ReceivedRequest.masked)
    for index in evidence.indices { evidence[index].name = PrivacyMask.masked(evidence[index].name) }
    return self != before
  }
}
