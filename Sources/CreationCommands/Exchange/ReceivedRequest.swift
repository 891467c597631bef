import Creation
import CreationReports
import CreationStore

/// 来件原文 A request as another system wrote it, kept with the finding so that nothing is lost on the way back.
struct ReceivedRequest: Equatable {
  /// The members in their order; who reported is not among them.
  var members: [JSONMember]

  /// Takes the members of a request but for those that tell who reported.
  init(_ members: [JSONMember]) {
    self.members = members.filter { !RequestMember.personal.contains($0.key) }
  }

  /// Reads it back from the ledger; nothing where it is no request.
  init?(_ text: String) {
    guard let members = (try? JSONValue.parse(text.utf8))?.members,
      members.contains(where: { $0.key == RequestMember.id.key })
    else { return nil }
    self.members = members
  }
}

extension ReceivedRequest {
  /// As the ledger keeps it.
  var text: String { String(decoding: JSONValue.object(members).bytes, as: UTF8.self) }

  /// The value of a member.
  subscript(member: RequestMember) -> JSONValue? { members.first { $0.key == member.key }?.value }

  /// Puts a value in the place of a member's, or behind the others.
  mutating func set(_ member: RequestMember, _ value: JSONValue) {
    if let index = members.firstIndex(where: { $0.key == member.key }) {
      members[index].value = value
    } else {
      members.append(JSONMember(member.key, value))
    }
  }

  /// The same with numbers masked in what people write freely: the members the specification says so of, and all
  /// it does not know.
  var masked: ReceivedRequest {
    var copy = self
    for index in copy.members.indices {
      let key = copy.members[index].key
      let isFree = RequestMember.free.contains(key) || RequestMember(rawValue: key) == nil
      if isFree { copy.members[index].value = copy.members[index].value.masked }
    }
    return copy
  }

  /// The same for the text the ledger keeps; what is no request is masked throughout.
  static func masked(_ text: String) -> String {
    if let request = ReceivedRequest(text) { return request.masked.text }
    guard let value = try? JSONValue.parse(text.utf8) else { return text }
    return String(decoding: value.masked.bytes, as: UTF8.self)
  }
}

extension JSONValue {
  /// The value with telephone and identity numbers in its texts masked.
  fileprivate var masked: JSONValue {
    switch self {
    case .string(let text): .string(PrivacyMask.masked(text))
    case .array(let elements): .array(elements.map(\.masked))
    case .object(let members): .object(members.map { JSONMember($0.key, $0.value.masked) })
    default: self
    }
  }
}
