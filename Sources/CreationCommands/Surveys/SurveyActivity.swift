import Creation
import CreationStore

/// 问卷活动 That a questionnaire took place: one activity a stretch, which fulfils the routine it names.
struct SurveyActivity: Sendable {
  /// The routine's number or name.
  var routine: String?

  static let parameter = Parameter<SurveyActivity>.group(
    .option("--routine", alias: "--机制", value: "机制", help: "这次问卷落实的是哪个常态机制", .text).optional,
    make: SurveyActivity.init)

  /// Books the activity of newly booked answers, unless one of that stretch is on record, and says so.
  ///
  /// - Parameter entries: the rates booked for the first time; a correction is no other questionnaire.
  func book(_ entries: [ResultEntry], _ transaction: inout Transaction) throws -> [String] {
    let routine = try routine.map { try transaction.required(Routine.self, $0, at: "--routine") }
    if let routine, routine.kind != .survey { throw Problem.otherKind(routine) }
    var serials = Serials(transaction.snapshot)
    let terms = Dictionary(grouping: entries, by: \.term).sorted { $0.key.first < $1.key.first }
    return try terms.compactMap { term, entries in
      let title = "\(term.title)问卷调查"
      guard let on = entries.map(\.on).max(by: { $1.isAfter($0) }),
        try !isBooked(title, of: term, transaction.snapshot)
      else { return nil }
      let id = try serials.next(ActivityID.self, in: on.month)
      let activity = Activity(
        .survey, title, routine: routine?.id, figures: [.people: Points(Self.asked(entries))])
      try transaction.post(.activity(id, .recorded(activity)), on: on)
      return "已记活动 \(id)：\(title)" + (routine.map { "，落实 \($0.name)" } ?? "")
    }
  }

  /// How many were asked: of each unit the larger of the two samples, which are mostly the same people.
  private static func asked(_ entries: [ResultEntry]) -> Int {
    let samples = entries.reduce(into: [UnitID: Int]()) { samples, entry in
      guard case .share(_, let whole) = entry.result.outcome else { return }
      samples[entry.result.unit] = max(samples[entry.result.unit] ?? 0, whole)
    }
    return samples.values.reduce(0) { sum, count in
      let (total, overflow) = sum.addingReportingOverflow(count)
      return overflow ? .max : total
    }
  }

  private func isBooked(_ title: String, of term: Term, _ snapshot: Snapshot) throws -> Bool {
    guard let days = Period(first: term.first.first, last: .latest) else { return false }
    return try snapshot.activities(in: days).contains { record in
      !record.isVoid && record.activity.kind == .survey && record.activity.title == title
    }
  }
}

extension Problem {
  fileprivate static func otherKind(_ routine: Routine) -> Problem {
    Problem(
      "这个机制不是问卷调查", at: .option("--routine"), value: routine.name,
      why: "它要的活动是\(routine.kind.title)", advice: "请写一个问卷调查的机制，或用 creation routine 查看全部")
  }
}
