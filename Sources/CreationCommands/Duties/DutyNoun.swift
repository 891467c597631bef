import Creation

/// 事项名词 Under which noun duties are dealt with: all of them, or those of lists of one kind under their own words.
struct DutyNoun: Sendable {
  /// What things are called.
  let words: DutyWords
  /// The Chinese noun of the commands.
  let alias: String
  /// The kind of list it is about; nothing for all.
  var kind: DutyListKind?
  /// What a list shows people, by the keys of its columns.
  let shown: [String]
  /// What people read over columns, where it is not the usual.
  var titles: [String: String] = [:]

  /// 清单事项.
  static let duty = DutyNoun(
    words: .duty, alias: "事项",
    shown: ["id", "name", "list", "lead", "person", "deadline", "state", "overdue_days", "against"])

  /// 申报材料.
  static let material = DutyNoun(
    words: .material, alias: "材料", kind: .material,
    shown: ["id", "name", "indicator", "lead", "deadline", "state", "overdue_days", "returns"],
    titles: ["name": "材料", "lead": "单位", "state": "报送情况"])

  /// 金点子.
  static let suggestion = DutyNoun(
    words: .suggestion, alias: "金点子", kind: .suggestion,
    shown: ["id", "name", "origin", "lead", "deadline", "state", "overdue_days", "adoption"],
    titles: ["name": "建议", "lead": "承办单位", "origin": "来自", "state": "答复情况"])

  /// The noun a command is called by.
  var command: String { words.command }
}

extension DutyNoun {
  /// The duty, unless it belongs to another noun.
  func require(_ duty: Duty, in lists: [DutyListID: DutyList]) throws(Problem) {
    let other = lists[duty.list]?.kind ?? .annual
    guard let kind, other != kind else { return }
    throw Problem(
      "这一项不是\(words.noun)", at: .record(duty.id.rawValue), value: duty.name,
      why: "它在「\(lists[duty.list]?.name ?? duty.list.rawValue)」里，那是\(other.title)清单",
      advice: "请改用 creation \(other.words.command)，或核对编号")
  }

  /// The only list of the kind in use, which new items go into.
  func list(_ lists: [DutyList]) throws(Problem) -> DutyListID? {
    guard let kind else { return nil }
    let known = lists.filter { $0.kind == kind && $0.retired == nil }
    guard let only = known.first, known.count == 1 else { throw .whichList(kind, known) }
    return only.id
  }
}

extension Problem {
  fileprivate static func whichList(_ kind: DutyListKind, _ known: [DutyList]) -> Problem {
    guard !known.isEmpty else {
      return Problem(
        "还没有\(kind.title)清单", at: .option("--list"), why: "\(kind.title)要记在一张\(kind.title)清单里",
        advice: "请先用 creation list add --name \(kind.title)清单 --kind \(kind.title) 登记")
    }
    return Problem(
      "不知道记入哪张清单", at: .option("--list"),
      why: "\(kind.title)清单有 \(known.map(\.name).joined(separator: "、"))", advice: "请用 --list 写明")
  }
}
