import Creation
import CreationReports
import CreationStore

/// 写请求 A finding as a request of Open311 GeoReport v2.
///
/// One that came as a request goes back as it came: a member keeps the words it had as long as what it says has not
/// changed here since. One of our own gets every member the specification has, null where we know nothing.
struct RequestPage {
  private let names: Names
  private let places: [String: Place]
  /// The code and name of a request whose category nobody said.
  static let unclassified = "unclassified"

  init(_ snapshot: Snapshot) throws {
    names = try Names(snapshot)
    places = Dictionary(
      try snapshot.register(Place.self).entries.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { $1 })
  }
}

extension RequestPage {
  /// The finding as a request.
  func request(_ thread: RequestThread) -> ReceivedRequest {
    guard let received = thread.received else { return own(thread) }
    var request = received
    func keep<Value: Equatable>(
      _ aspect: KeyPath<RequestThread.Aspects, Value>, else set: (inout ReceivedRequest) -> Void
    ) {
      if !thread.keeps(aspect) { set(&request) }
    }
    keep(\.external) { $0.set(.id, .string(number(thread))) }
    keep(\.category) { set(category(thread), in: &$0) }
    keep(\.lead) { $0.set(.agency, agency(thread)) }
    keep(\.due) { $0.set(.expected, expected(thread)) }
    keep(\.place) { set(place(thread), in: &$0) }
    keep(\.isOpen) { $0.set(.status, status(thread)) }
    if thread.hasMoved {
      if let notes = thread.notes { request.set(.notes, .string(notes)) }
      request.set(.updated, .string(updated(thread)))
    }
    return request
  }

  private func own(_ thread: RequestThread) -> ReceivedRequest {
    var request = ReceivedRequest(RequestMember.allCases.map { JSONMember($0.key, .null) })
    request.set(.id, .string(number(thread)))
    request.set(.status, status(thread))
    request.set(.notes, .text(thread.notes))
    set(category(thread), in: &request)
    request.set(.description, .string(thread.finding.text ?? ""))
    request.set(.agency, agency(thread))
    request.set(.requested, .string(thread.finding.reported.start.zoned))
    request.set(.updated, .string(updated(thread)))
    request.set(.expected, expected(thread))
    set(place(thread), in: &request)
    return request
  }

  private func set(_ values: [(RequestMember, JSONValue)], in request: inout ReceivedRequest) {
    for (member, value) in values { request.set(member, value) }
  }
}

extension RequestPage {
  /// Its number: of the system it came from where it came as a request, else our own.
  private func number(_ thread: RequestThread) -> String {
    let external = thread.received == nil ? nil : thread.finding.report.external
    return external ?? thread.finding.id.description
  }

  private func status(_ thread: RequestThread) -> JSONValue {
    .string(thread.finding.state.isOpen ? "open" : "closed")
  }

  private func category(_ thread: RequestThread) -> [(RequestMember, JSONValue)] {
    guard let id = thread.finding.report.category else {
      return [(.name, .string("未分类")), (.code, .string(RequestPage.unclassified))]
    }
    return [(.name, .string(names.name(of: id))), (.code, .string(id.rawValue))]
  }

  private func agency(_ thread: RequestThread) -> JSONValue {
    .text(thread.finding.lead.map { names.name(of: $0) })
  }

  /// The end of the deadline's day where it has no time.
  private func expected(_ thread: RequestThread) -> JSONValue {
    .text(thread.finding.deadline?.due.end.zoned)
  }

  /// When it last moved; a day alone counts from its first second, but not before the report.
  private func updated(_ thread: RequestThread) -> String {
    let (moment, reported) = (thread.updated.start, thread.finding.reported.start)
    return (reported.isAfter(moment) ? reported : moment).zoned
  }

  /// Where it is, as far as the place is on file; the coordinates of another place would be wrong.
  private func place(_ thread: RequestThread) -> [(RequestMember, JSONValue)] {
    let id = thread.finding.report.place
    let place = id.flatMap { places[$0.rawValue] }
    return [
      (.address, .text(place.map { $0.address ?? $0.name })), (.addressID, .text(id?.rawValue)),
      (.zipcode, .null),
      (.lat, .null), (.long, .null),
    ]
  }
}

extension JSONValue {
  /// A text, or null where there is none.
  fileprivate static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}

extension Moment {
  /// The first second of the moment: itself where the time is known, else the beginning of its day.
  fileprivate var start: Moment { Moment(day, time ?? TimeOfDay(seconds: 0)) }

  /// The moment with the offset of Beijing, as GeoReport wants it.
  fileprivate var zoned: String { "\(self)+08:00" }
}
