import Creation

/// 举报人 Who reported a finding: a person's name and telephone.
///
/// Neither shows when a value is printed or put into a text by mistake; whoever means to show them asks for the
/// fields.
package struct Reporter: Hashable, Sendable {
  /// The finding.
  package let finding: FindingID
  /// The person's name.
  package let name: String?
  /// The person's telephone, as it was given.
  package let phone: String?

  /// Creates a reporter.
  package init(of finding: FindingID, name: String?, phone: String?) {
    self.finding = finding
    self.name = name
    self.phone = phone
  }
}

extension Reporter: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The finding alone.
  package var description: String { "\(finding) 的举报人" }

  /// The finding alone.
  package var debugDescription: String { description }

  /// Nothing to look into.
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Reporter {
  /// Whether the text names the person or gives the telephone.
  package func isGivenAway(by text: String) -> Bool {
    if let name, !name.isEmpty, text.contains(name) { return true }
    guard let digits = phone.map(PersonSearch.digits), digits.count >= 7 else { return false }
    return PersonSearch.digits(text).contains(digits)
  }
}
