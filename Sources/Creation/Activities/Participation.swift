/// 参加情况 How often somebody took part, and as what.
///
/// 「组织『两代表一委员』……开展专项视察。由代表资格管理机构定期登记参与情况」（丽水，16）. The same name with another role
/// is counted apart: namesakes are common, and a person may come as deputy and as member of a team.
public struct Participation: Hashable, Sendable {
  /// Who.
  public let participant: Participant
  /// 参加 The activities, in the order of their days.
  public private(set) var present: [ActivityID] = []
  /// 缺席 The activities missed.
  public private(set) var absent: [ActivityID] = []
  /// The day of the last one taken part in.
  public private(set) var last: Day?

  fileprivate init(_ participant: Participant) {
    self.participant = participant
  }
}

extension Participation {
  /// 出席率.
  public var rate: Ratio { Ratio(present.count, of: present.count + absent.count) }

  fileprivate mutating func note(_ record: ActivityRecord, isPresent: Bool) {
    if isPresent {
      present.append(record.id)
      last = record.on.day
    } else {
      absent.append(record.id)
    }
  }
}

extension Sequence<ActivityRecord> {
  /// Who took part how often in those that are not void: by role, the most frequent first.
  public var participations: [Participation] {
    var found: [Participant: Participation] = [:]
    let valid = filter { !$0.isVoid }.sorted { ($0.on.day, $0.id) < ($1.on.day, $1.id) }
    for record in valid {
      for participant in Set(record.activity.present) {
        found[participant, default: Participation(participant)].note(record, isPresent: true)
      }
      for participant in Set(record.activity.absent) {
        found[participant, default: Participation(participant)].note(record, isPresent: false)
      }
    }
    return found.values.sorted { $0.order < $1.order }
  }
}

extension Participation {
  fileprivate var order: (String, Int, String) {
    (participant.role ?? "\u{10FFFF}", -present.count, participant.name)
  }
}
