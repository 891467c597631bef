/// 找人 A person as they name themselves when they ask what is on file about them: name, telephone, or both.
package struct PersonSearch: Sendable {
  /// The name, which must be the same but for blanks.
  package var name: String?
  /// The telephone, which must have the same digits but for a dialling prefix.
  package var phone: String?

  /// Creates the search.
  package init(name: String?, phone: String?) {
    self.name = name
    self.phone = phone
  }
}

extension PersonSearch {
  /// Whether a reporter is that person, as far as was asked.
  package func finds(_ reporter: Reporter) -> Bool {
    if name == nil, phone == nil { return false }
    if let name, reporter.name.map(PersonSearch.squeezed) != PersonSearch.squeezed(name) { return false }
    guard let phone else { return true }
    let wanted = PersonSearch.comparable(phone)
    let given = reporter.phone.map(PersonSearch.digits) ?? ""
    guard !wanted.isEmpty else { return reporter.phone == phone }
    // Several numbers in one field, such as 「13800001111/0595-22223333」, are all the person's.
    return reporter.phone.map(PersonSearch.comparable) == wanted
      || wanted.count >= 7 && given.contains(wanted)
  }

  /// The ASCII and full-width digits of a text, as ASCII.
  static func digits(_ text: String) -> String {
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: digits.unicodeScalars.append(scalar)
      case 0xFF10...0xFF19: digits.append(String(scalar.value - 0xFF10))
      default: break
      }
    }
    return digits
  }

  /// The digits of a telephone, without 86 or 0086 before a mobile number, to tell one from another.
  package static func comparable(_ phone: String) -> String {
    let digits = digits(phone)
    for code in ["0086", "86"] where digits.hasPrefix(code) && digits.count == code.count + 11 {
      return String(digits.dropFirst(code.count))
    }
    return digits
  }

  private static func squeezed(_ name: String) -> String { name.filter { !$0.isWhitespace } }
}
