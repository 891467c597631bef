import Creation

extension Snapshot {
  /// What happened to every duty something happened to, through a day; only lines about duties are read.
  package func dutyCourses(
    through day: Day = .latest, damaged: ((Problem) -> Void)? = nil
  ) throws(Problem) -> [DutyID: DutyCourse] {
    var courses: [DutyID: DutyCourse] = [:]
    for month in months where month <= day.month {
      try lines(of: month, where: { LinePeek.mayBe(.duty, $0) }, damaged: damaged) {
        (reader, _) throws(PostingReader.Fault) in
        guard let (id, event) = try reader.dutyEvent(), case let on = try reader.on(), on.day <= day else {
          return nil
        }
        courses[id, default: DutyCourse()].post(event, on: on, text: reader.text)
        return nil
      }
    }
    return courses
  }

  /// Every duty on file with what happened to it through a day, in the order of their numbers.
  package func dutyRecords(
    through day: Day = .latest, damaged: ((Problem) -> Void)? = nil
  ) throws(Problem) -> [DutyRecord] {
    let courses = try dutyCourses(through: day, damaged: damaged)
    return try register(Duty.self).entries.map { DutyRecord($0, courses[$0.id] ?? DutyCourse()) }
  }

  /// The postings of some duties, in the order they were recorded.
  package func postings(of ids: Set<DutyID>) throws(Problem) -> [Posting] {
    var postings: [Posting] = []
    for month in months {
      try lines(of: month, where: { LinePeek.mayBe(.duty, $0) }, damaged: nil) {
        (reader, _) throws(PostingReader.Fault) in
        if ids.contains(DutyID(rawValue: reader.recordID)), reader.isOf(.duty) {
          postings.append(try reader.posting())
        }
        return nil
      }
    }
    return postings
  }
}
