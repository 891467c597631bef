import Testing

@testable import Creation

@Suite("办理经过")
struct DutyCourseTests {
  /// Which steps may follow in which state, as the design says: 办理中 moves on, 待验收 waits for the office, ended is ended.
  static let allowed: [DutyState: Set<DutyEvent.Kind>] = [
    .open: [.progressed, .delivered, .extended, .dropped],
    .delivered: [.accepted, .returned, .dropped], .done: [], .dropped: [],
  ]

  private func course(in state: DutyState) throws -> DutyCourse {
    var course = DutyCourse()
    let on = try #require(Moment("2026-09-01"))
    switch state {
    case .open: course.post(.progressed(DutyProgress()), on: on)
    case .delivered: course.post(.delivered(nil), on: on)
    case .done:
      course.post(.delivered(nil), on: on)
      course.post(.accepted, on: on)
    case .dropped: course.post(.dropped, on: on)
    }
    #expect(course.state == state)
    return course
  }

  @Test("每种状态下能记什么、不能记什么", arguments: DutyState.allCases, DutyEvent.Kind.allCases)
  func refusals(_ state: DutyState, _ kind: DutyEvent.Kind) throws {
    let course = try course(in: state)
    let refusal = course.refusal(of: kind, on: try #require(Moment("2026-09-02")), "D-1")
    #expect((refusal == nil) == (DutyCourseTests.allowed[state]?.contains(kind) ?? false), "\(state) \(kind)")
    #expect(refusal?.advice.hasPrefix("请") ?? true)
  }

  @Test("早于上一笔的拒绝，同一天的可以")
  func order() throws {
    let course = try course(in: .open)
    let early = course.refusal(of: .delivered, on: try #require(Moment("2026-08-31")), "D-1")
    #expect(early?.what == "日期早于上一笔")
    #expect(course.refusal(of: .delivered, on: try #require(Moment("2026-09-01")), "D-1") == nil)
  }

  @Test("退回后重新办理，交付的日子作废；说的是清单自己的话")
  func words() throws {
    let record = try DutyScript(
      due: "2026-09-30", steps: [(.delivered(nil), "2026-09-20", "全套"), (.returned, "2026-09-21", nil)]
    ).record()
    #expect(record.course.standing == .returned)
    #expect(record.course.delivered == nil)
    #expect(record.course.text == "全套")
    let refusal = record.course.refusal(
      of: .accepted, on: try #require(Moment("2026-09-22")), "D-1", words: .material)
    #expect(refusal?.what == "现在不能记归档")
    #expect(refusal?.value == "退回补正")
    #expect(refusal?.advice == "请先用 creation material submit D-1 记报送")
  }

  @Test("实际数以最后报的为准，节点以第一次达到的日子为准")
  func figures() throws {
    let first = DutyProgress(milestone: "完成摸底", figure: 100)
    let again = DutyProgress(milestone: "完成摸底", figure: nil)
    let record = try DutyScript(steps: [
      (.progressed(first), "2026-08-01", nil), (.progressed(again), "2026-08-09", nil),
      (.delivered(512), "2026-09-01", nil), (.returned, "2026-09-02", nil),
      (.delivered(nil), "2026-09-03", nil),
    ]).record()
    #expect(record.course.figure == 512)
    #expect(record.course.reached == ["完成摸底": try Known.day("2026-08-01")])
    #expect(record.course.returns == 1)
  }
}
