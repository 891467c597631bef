import Creation
import CreationStore

/// 收请求 Takes a file of requests into a command that is not landed yet; where anything is wrong, all of it is said
/// and nothing is written.
struct RequestPlan {
  private let source: Source
  private let snapshot: Snapshot
  private let present: Moment
  private var words: RequestWords
  private var serials: Serials
  private let known: RequestThreads
  /// The numbers met in the file, with the line of each.
  private var met: [String: Int] = [:]
  private var problems: [Problem] = []
  private var taken = 0, closed = 0, changed = 0, unchanged = 0, older = 0, unassigned = 0, ahead = 0
  private var tellingMore = 0

  init(_ snapshot: Snapshot, _ words: RequestWords, source: Source, present: Moment) throws {
    self.source = source
    self.snapshot = snapshot
    self.present = present
    self.words = words
    serials = Serials(snapshot)
    known = try RequestThreads(snapshot, source: source)
  }
}

extension RequestPlan {
  /// Takes in every request, or throws everything wrong.
  mutating func post(_ elements: JSONElements, _ transaction: inout Transaction) throws {
    do throws(Problem) {
      try elements.forEach { element in
        do throws(Problems) {
          try take(try ServiceRequest(element), element, &transaction)
        } catch {
          problems += error.list
        }
      }
    } catch {
      problems.append(error)
    }
    try Problems(problems).throwIfAny()
    try words.register(&transaction, on: present)
  }

  /// What was done, in a line or two.
  func summary(_ name: String) -> [String] {
    let counts =
      "\(name)：导入 \(taken) 个请求（已办结 \(closed)，未办结 \(taken - closed)），有变 \(changed)，没有变化 \(unchanged)"
    return [counts] + (unassigned > 0 ? ["其中 \(unassigned) 个没有责任单位，只登记、未交办"] : []) + words.summary
  }

  /// What the person should look at.
  var notices: [String] {
    [
      (older, "个请求比在册的旧，没有据以变动"), (ahead, "个请求的日期在今天（\(present.day)）之后，照原样记入，请核对"),
      (tellingMore, "个请求写有举报人的邮箱、账号或设备号，没有收；姓名、电话记在 private/，不再写出"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}

extension RequestPlan {
  private mutating func take(
    _ request: ServiceRequest, _ element: JSONElements.Element, _ transaction: inout Transaction
  ) throws(Problems) {
    if let line = met.updateValue(element.line, forKey: request.id) {
      throw Problems([.twice(request.id, line).at(element.site(RequestMember.id.key))])
    }
    if let thread = known[source, request.id] { return try change(thread, request, element, &transaction) }
    let facts = try words.facts(request, source: source, element)
    let steps = RequestStep.all(of: request, facts)
    try RequestStep.check(steps, after: nil, snapshot, element)
    let id: FindingID
    do throws(Problem) { id = try serials.next(in: request.requested.month) } catch {
      throw Problems([error])
    }
    try land(steps, of: id, request, &transaction)
    transaction.keepReporter(of: id, name: request.reporter, phone: request.phone)
    count(request, facts)
  }

  private mutating func change(
    _ thread: RequestThread, _ request: ServiceRequest, _ element: JSONElements.Element,
    _ transaction: inout Transaction
  ) throws(Problems) {
    if thread.received == request.received || thread.received?.masked == request.received {
      unchanged += 1
      return
    }
    if let last = thread.received?.updated, let updated = request.updated, last.isAfter(updated) {
      older += 1
      return
    }
    let facts = try words.facts(request, source: source, element)
    let steps = RequestStep.changes(of: thread, to: request, facts, present: present)
    try RequestStep.check(steps, after: thread.finding, snapshot, element)
    try land(steps, of: thread.finding.id, request, &transaction)
    changed += 1
  }

  /// Posts the steps; the last one carries the request as it came.
  private func land(
    _ steps: [RequestStep], of id: FindingID, _ request: ServiceRequest, _ transaction: inout Transaction
  ) throws(Problems) {
    do throws(Problem) {
      for (index, step) in steps.enumerated() {
        let received = index == steps.count - 1 ? request.received.text : nil
        try transaction.post(.finding(id, step.event), on: step.on, text: step.text, received: received)
      }
    } catch {
      throw Problems([error])
    }
  }

  private mutating func count(_ request: ServiceRequest, _ facts: RequestWords.Facts) {
    taken += 1
    if !request.isOpen { closed += 1 }
    if facts.assignment == nil { unassigned += 1 }
    if request.tellsMore { tellingMore += 1 }
    if (request.updated ?? request.requested).day > present.day { ahead += 1 }
  }
}

extension ReceivedRequest {
  /// When the other system last changed it.
  fileprivate var updated: Moment? {
    self[.updated]?.string.flatMap { MomentFormat.automatic.moment($0) }
  }
}

extension Problem {
  fileprivate static func twice(_ id: String, _ line: Int) -> Problem {
    Problem("同一编号的请求有两个", value: id, why: "第 \(line) 行已有它", advice: "请只留一个")
  }
}
