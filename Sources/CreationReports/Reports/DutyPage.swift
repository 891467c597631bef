import Creation

/// 事项详情 One duty: the five fixes, how it was split, its steps, its target, and everything that happened to it.
///
/// 「定人员、定任务、定时限、定标准、定责任」（石狮）; a fix that is missing is shown as missing.
package enum DutyPage {
  /// Lays the duty out as lines; `records` are all duties on file, for those above and below.
  package static func lines(
    _ record: DutyRecord, _ history: [Posting], _ records: [DutyID: DutyRecord], _ wording: DutyWording
  ) -> [String] {
    let duty = record.duty
    let tree = DutyTree(records.values.map(\.duty).sorted { $0.id < $1.id })
    let happened = inOrder(history).map { line($0, wording.words(of: duty), wording.names) }
    return head(record, wording) + fixes(record, wording) + steps(record, wording)
      + kin(duty, tree, records, wording) + (happened.isEmpty ? [] : [""] + happened.joined())
  }

  /// The whole split the duty is part of, from the topmost one down, the duty itself marked.
  package static func tree(
    _ id: DutyID, _ records: [DutyID: DutyRecord], _ wording: DutyWording
  ) -> [String] {
    let tree = DutyTree(records.values.map(\.duty).sorted { $0.id < $1.id })
    let root = tree.chain(above: id).first?.id ?? id
    return tree.walk(from: root).map { depth, duty in
      let mark = duty.id == id && depth > 0 ? " ←" : ""
      return String(repeating: "  ", count: depth) + part(duty, records, wording) + mark
    }
  }
}

extension DutyPage {
  /// The postings by the day they happened on; those of a day as they were recorded.
  private static func inOrder(_ history: [Posting]) -> [Posting] {
    history.enumerated().sorted { ($0.element.on.day, $0.offset) < ($1.element.on.day, $1.offset) }
      .map(\.element)
  }

  private static func head(_ record: DutyRecord, _ wording: DutyWording) -> [String] {
    let duty = record.duty
    let kind = wording.lists[duty.list].map { "（\($0.kind.title)）" } ?? ""
    let origin = duty.origin.map { "　出处：\($0)" } ?? ""
    return [
      "\(duty.id)  \(duty.name)　\(wording.standing(of: record))", "清单：\(wording.list(duty))\(kind)\(origin)",
    ] + (wording.indicator(duty).map { ["指标：\($0)"] } ?? [])
  }

  private static func fixes(_ record: DutyRecord, _ wording: DutyWording) -> [String] {
    let duty = record.duty
    let person = [duty.person, duty.leader.map { "分管领导 \($0)" }].compactMap(\.self)
    return [
      "定人员：" + (person.isEmpty ? "（未定）" : person.joined(separator: "　")), "定任务：\(duty.name)",
      "定时限：\(deadline(record, wording.asOf))", "定标准：\(duty.standard ?? "（未定）")",
      "定责任：\(wording.responsible(duty))",
    ]
  }

  /// The deadline with its extensions and how late it is.
  private static func deadline(_ record: DutyRecord, _ day: Day) -> String {
    guard let due = record.due else { return "长期坚持" }
    let start = record.duty.start.map { "\($0) 下达　" } ?? ""
    let extended =
      record.course.extended == nil ? "" : "（延期 \(record.course.extensions) 次，原 \(original(record))）"
    let days = record.overdueDays(asOf: day)
    return "\(start)\(due)（\(due.weekday.title)）前\(extended)" + (days > 0 ? "　逾期 \(days) 天" : "")
  }

  private static func original(_ record: DutyRecord) -> String { record.duty.due?.description ?? "—" }

  /// 进度要求, 节点, 量化目标.
  private static func steps(_ record: DutyRecord, _ wording: DutyWording) -> [String] {
    let duty = record.duty
    let late = Set(record.lateMilestones(asOf: wording.asOf))
    let milestones = duty.milestones.map { milestone in
      let reached = record.course.reached[milestone.name].map { "\($0) 达到" }
      return "　　\(milestone)　" + (reached ?? (late.contains(milestone) ? "逾期未达到" : "未到"))
    }
    return (duty.progress.map { ["进度要求：\($0)"] } ?? []) + (milestones.isEmpty ? [] : ["节点："] + milestones)
      + target(record)
  }

  private static func target(_ record: DutyRecord) -> [String] {
    guard let target = record.duty.target else { return [] }
    let figure = record.course.figure.map { "实际 \(target.title(of: $0))" } ?? "还没有报实际数"
    let verdict = record.meetsTarget.map { $0 ? "，达到" : "，未达到" } ?? ""
    return ["量化目标：\(target.title)　\(figure)\(verdict)"]
  }

  /// 上级 and 下级.
  private static func kin(
    _ duty: Duty, _ tree: DutyTree, _ records: [DutyID: DutyRecord], _ wording: DutyWording
  ) -> [String] {
    let above = tree.chain(above: duty.id).map { "上级：\(part($0, records, wording))" }
    let below = tree.walk(from: duty.id).dropFirst().map { depth, duty in
      "下级：" + String(repeating: "  ", count: depth - 1) + part(duty, records, wording)
    }
    return above + below
  }

  /// A duty among others in one line: number, task, who, where it stands.
  private static func part(
    _ duty: Duty, _ records: [DutyID: DutyRecord], _ wording: DutyWording
  ) -> String {
    let record = records[duty.id] ?? DutyRecord(duty)
    let days = record.overdueDays(asOf: wording.asOf)
    let words = [
      "\(duty.id)  \(duty.name)", "\(wording.names.name(of: duty.lead))　\(duty.person ?? "（责任人未定）")",
      wording.standing(of: record) + (days > 0 ? "，逾期 \(days) 天" : ""),
    ]
    return words.joined(separator: "　")
  }

  /// A posting with its photos.
  private static func line(_ posting: Posting, _ words: DutyWords, _ names: Names) -> [String] {
    guard case .duty(_, let event) = posting.body else {
      return [FindingPage.line(posting, names)] + FindingPage.files(posting)
    }
    return [FindingPage.line(posting, names, title: words.step(event.kind))] + FindingPage.files(posting)
  }
}
