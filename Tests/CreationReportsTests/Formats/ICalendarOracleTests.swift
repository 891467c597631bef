import Creation
import Foundation
import Testing

@testable import CreationReports

/// Reads the calendar with Python's `icalendar` and `vobject`, which nobody here wrote.
private enum Python {
  /// The interpreter: `$CREATION_PYTHON`, else `python3`.
  static let program = ProcessInfo.processInfo.environment["CREATION_PYTHON"] ?? "python3"

  static let hasModules = (try? run("import icalendar, vobject", [])) != nil

  static let absence: Comment = "没有装 Python 的 icalendar 和 vobject，不能另行核对"

  static func run(_ script: String, _ input: [UInt8]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, "-c", script]
    let (before, after) = (Pipe(), Pipe())
    process.standardInput = before
    process.standardOutput = after
    process.standardError = FileHandle.nullDevice
    try process.run()
    try before.fileHandleForWriting.write(contentsOf: Data(input))
    try before.fileHandleForWriting.close()
    let output = try after.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.featureUnsupported) }
    return String(decoding: output, as: UTF8.self)
  }

  /// Prints every event as a line of JSON.
  static let listing = """
    import sys, json, icalendar, vobject
    data = sys.stdin.buffer.read()
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors, calendar.errors
    vobject.readOne(data.decode()).validate(raiseException=True)
    for event in calendar.walk('VEVENT'):
        assert not event.errors, event.errors
        alarm = event.walk('VALARM')[0]
        end = event.get('DTEND')
        print(json.dumps([
            str(event['UID']), event['DTSTART'].dt.isoformat(), end.dt.isoformat() if end else None,
            str(event['SUMMARY']), str(event['DESCRIPTION']), str(event.get('LOCATION', '')),
            [str(c) for c in event['CATEGORIES'].cats] if 'CATEGORIES' in event else [],
            alarm['TRIGGER'].dt.total_seconds(), event['DTSTAMP'].dt.isoformat()]))
    """
}

@Suite("日历文件由别家的程序来读")
struct ICalendarOracleTests {
  @Test("读得懂，读到的就是写进去的", .enabled(if: Python.hasModules, Python.absence))
  func reads() throws {
    let texts = [
      "早市占用人行道", String(repeating: "垃圾满溢，", count: 40), "a,b;c\\d\nsecond\n\n\"引号\" :=", "👩‍👧 1️⃣ 𠀀 é",
      "", String(repeating: "x", count: 300),
    ]
    let stamp = try #require(Instant("2026-11-21T09:30:00+08:00"))
    let events = try texts.enumerated().map { index, text in
      ICalendarEvent(
        uid: "F202611-000\(index)@某创城办",
        due: try #require(Moment(index % 2 == 0 ? "2026-12-31" : "2027-01-01T07:05")),
        summary: "期限 " + text.replacing("\n", with: " "), details: text, location: "点位,\(index)",
        categories: ["催办", "今日,到期"])
    }
    let read = try Python.run(
      Python.listing, ICalendar(name: "某创城办", stamp: stamp, events: events).bytes
    ).split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [Any] ?? [] }
    #expect(read.count == events.count)
    for (index, (fields, event)) in zip(read, events).enumerated() {
      let isDay = index % 2 == 0
      #expect(fields[0] as? String == event.uid)
      #expect(fields[1] as? String == (isDay ? "2026-12-31" : "2026-12-31T23:05:00+00:00"))
      #expect(fields[2] as? String == (isDay ? "2027-01-01" : nil))
      #expect(fields[3] as? String == event.summary)
      #expect(fields[4] as? String == event.details)
      #expect(fields[5] as? String == event.location)
      #expect(fields[6] as? [String] == event.categories)
      #expect(fields[7] as? Double == (isDay ? -54_000 : -86_400))
      #expect(fields[8] as? String == "2026-11-21T01:30:00+00:00")
    }
  }
}
