import Creation

extension ActivityEvent {
  /// How what happened to an activity stands in a ledger line.
  static let members = Members<ActivityEvent>.one(
    of: Slot.kind.key, "记账种类",
    [
      Variant(
        Kind.recorded.ledgerWord, Kind.recorded.title, Activity.members,
        embed: { .recorded($0) }, extract: { if case .recorded(let activity) = $0 { activity } else { nil } }),
      Variant(Kind.voided.ledgerWord, Kind.voided.title, .voided),
    ])
}

extension ActivityEvent.Kind {
  /// The kind as the ledger writes it.
  var ledgerWord: String { "activity.\(rawValue)" }
}

extension Activity {
  fileprivate static let members = Members<Activity>.all(
    type, title, routine, units, place, mechanism, present, absent, figures
  ) { type, title, routine, units, place, mechanism, present, absent, figures in
    Activity(
      type, title, routine: routine, units: units, place: place, mechanism: mechanism, present: present,
      absent: absent, figures: figures)
  }

  // One by one, since the compiler cannot tell all their types at once.
  private static let type = Field<Activity, ActivityKind>.needed("type", "活动类别", .word) { $0.kind }
  private static let title = Field<Activity, String>.needed("title", "活动名称", .text) { $0.title }
  private static let routine = Field<Activity, RoutineID?>.maybe("routine", "常态机制", .name) { $0.routine }
  private static let units = Field<Activity, [UnitID]>.usual("units", "单位", unitIDs, []) { $0.units }
  private static let place = Field<Activity, PlaceID?>.maybe("place", "点位", .name) { $0.place }
  private static let mechanism = Field<Activity, Source?>.maybe("mechanism", "检查机制", .name) { $0.mechanism }
  private static let present = Field<Activity, [Participant]>.usual("present", "参加人", people, []) {
    $0.present
  }
  private static let absent = Field<Activity, [Participant]>.usual("absent", "缺席", people, []) { $0.absent }
  private static let figures = Field<Activity, [ActivityFigure: Points]>.usual(
    "figures", "数量", table, [:]
  ) { $0.figures }

  private static let unitIDs = Shape<UnitID>.name.list()
  private static let people = Shape<Participant>.written(as: "岳明礼（人大代表）").list()

  private static let table: Shape<[ActivityFigure: Points]> = Shape<Points>.points.table().map {
    table, reading in
    var figures: [ActivityFigure: Points] = [:]
    for (word, number) in table {
      guard let figure = ActivityFigure(rawValue: word) else {
        reading.fault(
          "没有「\(word)」这种数量，可选 \(ActivityFigure.allCases.map(\.key).joined(separator: "、"))", at: word)
        continue
      }
      figures[figure] = number
    }
    return figures.count == table.count ? figures : nil
  } back: { figures in
    Dictionary(figures.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 })
  }
}
