import Foundation
import Testing

@testable import CreationCommands

@Suite("定时行")
struct CrontabLineTests {
  @Test(
    "写进 crontab 的词，cron 去掉百分号前的反斜杠，shell 再读，还是原来的词",
    arguments: [
      "/srv/数据 目录", "a'b", "100%", "\\%", "$HOME `x` \"y\"", "*", "", "~", "a\\b", "#", "!1", "-x", "&;|<>",
      "'%'",
    ])
  func quotes(word: String) throws {
    let quoted = CrontabLine.quoted(word)
    #expect(
      try Self.shell(Self.cron("printf %s \(quoted)".replacing("printf %s", with: "printf \\%s"))) == word)
  }

  /// What cron hands to the shell: `\%` is a percent sign; a bare one would end the command.
  private static func cron(_ line: String) throws -> String {
    var command = ""
    var isEscaped = false
    for character in line {
      if character == "%" {
        try #require(isEscaped, "\(line)")
        command.removeLast()
      }
      command.append(character)
      isEscaped = character == "\\"
    }
    return command
  }

  private static func shell(_ command: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A time of Beijing on a machine's clock.
  struct Clock: Sendable {
    var hour, minute: Int
    var day: Int?
    var offset: Int
    var when: String
  }

  @Test(
    "时刻按本机时区换算；按日的不早于本机当天零点",
    arguments: [
      Clock(hour: 7, minute: 50, offset: 8, when: "50 7 * * *"),
      Clock(hour: 7, minute: 50, offset: 0, when: "50 23 * * *"),
      Clock(hour: 7, minute: 50, offset: 9, when: "50 8 * * *"),
      Clock(hour: 7, minute: 50, offset: -5, when: "50 18 * * *"),
      Clock(hour: 6, minute: 0, day: 3, offset: 8, when: "0 6 3 * *"),
      Clock(hour: 6, minute: 30, day: 3, offset: 0, when: "30 0 3 * *"),
      Clock(hour: 6, minute: 0, day: 3, offset: 3, when: "0 1 3 * *"),
      Clock(hour: 6, minute: 0, day: 3, offset: 12, when: "0 10 3 * *"),
    ])
  func convertsTheTime(clock: Clock) {
    let line = CrontabLine(
      "标题", at: (clock.hour, clock.minute), day: clock.day, command: ["/bin/creation", "month"], log: "/l")
    #expect(
      line.lines(offset: clock.offset * 3600)
        == ["# 标题", "\(clock.when) CREATION_BY=cron /bin/creation month >> /l 2>&1"])
  }
}
