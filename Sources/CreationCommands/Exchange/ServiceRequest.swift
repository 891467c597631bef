import Creation
import CreationStore

/// 市民诉求 A request of Open311 GeoReport v2, read as far as findings have words for it.
struct ServiceRequest {
  /// The number the other system gave it.
  let id: String
  let isOpen: Bool
  let notes: String?
  let code, name: String?
  let description: String?
  let agency: String?
  let requested: Moment
  let updated: Moment?
  let expected: Moment?
  /// Whether it speaks of a deadline at all; where it does and names none, there is none.
  let saysExpected: Bool
  /// All of it as it came.
  let received: ReceivedRequest
  /// Who reported it.
  let reporter: String?
  let phone: String?
  /// Whether it tells more of them than name and telephone, which is not kept.
  let tellsMore: Bool
}

extension ServiceRequest {
  /// Reads a request, or throws everything wrong with it.
  init(_ element: JSONElements.Element) throws(Problems) {
    var fields = RequestFields(element)
    guard let members = element.value.members else {
      throw Problems([.notAnObject.at(element.site())])
    }
    id = fields.required(.id) ?? ""
    isOpen = fields.status()
    notes = fields.word(.notes)
    code = fields.word(.code)
    name = fields.word(.name)
    description = fields.text(.description).flatMap { $0.isEmpty ? nil : $0 }
    agency = fields.word(.agency)
    requested = fields.requiredMoment(.requested) ?? Moment(Day(number: 0))
    updated = fields.moment(.updated)
    expected = fields.moment(.expected)
    saysExpected = fields.has(.expected)
    received = ReceivedRequest(members)
    reporter = fields.person
    phone = fields.phone
    tellsMore = ["email", "account_id", "device_id"].contains { fields.personal($0) != nil }
    if !isOpen, updated == nil {
      fields.problems.append(.closedWhen.at(element.site(RequestMember.updated.key)))
    }
    try Problems(fields.problems).throwIfAny()
  }
}

/// The members of a request while it is read.
private struct RequestFields {
  private let element: JSONElements.Element
  var problems: [Problem] = []

  init(_ element: JSONElements.Element) { self.element = element }

  /// A text or a number; other kinds of value are no words.
  mutating func text(_ member: RequestMember) -> String? {
    switch element.value[member.key] {
    case .string(let text): return text
    case .number(let number): return number.text
    case .null, nil: return nil
    case .bool, .array, .object:
      problems.append(.notText(member.key).at(element.site(member.key)))
      return nil
    }
  }

  /// The same without blanks around it; nothing where it is blank.
  mutating func word(_ member: RequestMember) -> String? {
    guard let text = text(member)?.withoutBlanks, !text.isEmpty else { return nil }
    return text
  }

  mutating func required(_ member: RequestMember) -> String? {
    let before = problems.count
    let word = word(member)
    if word == nil, problems.count == before {
      problems.append(.lacks(member.key).at(element.site(member.key)))
    }
    return word
  }

  mutating func status() -> Bool {
    guard let word = required(.status) else { return true }
    let known = ["open": true, "closed": false][word.lowercased()]
    if known == nil { problems.append(.otherStatus(word).at(element.site(RequestMember.status.key))) }
    return known ?? true
  }

  mutating func moment(_ member: RequestMember) -> Moment? {
    guard let word = word(member) else { return nil }
    if let moment = MomentFormat.automatic.moment(word) { return moment }
    problems.append(.unreadableTime(word).at(element.site(member.key)))
    return nil
  }

  mutating func requiredMoment(_ member: RequestMember) -> Moment? {
    required(member) == nil ? nil : moment(member)
  }

  func has(_ member: RequestMember) -> Bool { element.value[member.key] != nil }

  func personal(_ key: String) -> String? {
    guard let text = element.value[key]?.string?.withoutBlanks, !text.isEmpty else { return nil }
    return text
  }

  /// The reporter's name: family name first where it is Chinese.
  var person: String? {
    let (first, last) = (personal("first_name"), personal("last_name"))
    guard let first, let last else { return first ?? last }
    return (first + last).utf8.allSatisfy { $0 < 0x80 } ? "\(first) \(last)" : last + first
  }

  var phone: String? { personal("phone") }
}

extension String {
  /// The text without blanks around it.
  var withoutBlanks: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Problem {
  fileprivate static let notAnObject = Problem(
    "这一项不是请求", why: "Open311 的每个请求是一个 {…}", advice: "请检查文件")

  fileprivate static func notText(_ key: String) -> Problem {
    Problem("这个值不是文字", value: key, why: "Open311 里它是文字、数字或 null", advice: "请改正这个值")
  }

  fileprivate static func lacks(_ key: String) -> Problem {
    Problem("缺少 \(key)", why: "每个请求都要有它", advice: "请补上 \(key)，或从文件里去掉这一项")
  }

  fileprivate static func otherStatus(_ word: String) -> Problem {
    Problem("不认识的状态", value: word, why: "Open311 只有 open 和 closed", advice: "请改成其中一个")
  }

  fileprivate static func unreadableTime(_ word: String) -> Problem {
    Problem("读不懂这个时间", value: word, why: "应写作 2026-10-30T14:05:00+08:00", advice: "请改正这个时间")
  }

  fileprivate static let closedWhen = Problem(
    "不知道何时办结", why: "closed 的请求按 updated_datetime 销号", advice: "请补上 updated_datetime")
}
