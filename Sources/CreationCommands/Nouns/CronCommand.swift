import Creation
import CreationStore

/// 定时 `creation cron`: prints the lines a crontab needs for this directory and this program.
enum CronCommand {
  static let commands = [command]

  private static let command = Command<Session, Outcome>(
    "cron", alias: "定时", summary: "打印定时任务的 crontab 行：每天催办、每月月结",
    discussion: """
      只打印，不改动系统；用 crontab -e 贴进去，或 creation cron >> 文件。路径按本机写全，时刻按本机时区换算，都指北京时间。
      催办每天 07:50，周末、放假不出，调休上班出，写到数据目录旁边的「今日催办.txt」。
      月结在考评月过完后宽限几天的早上；考评办法的考评月到 20 日截止，就从 20 日数起。成功只记一行；遇到别人正在写就等，
      重复运行、补跑，结果一样。机器那天没开，开机后照样运行一遍即可。
      """,
    examples: ["creation cron", "creation cron --grace 5 --verify"],
    .option("--grace", alias: "--宽限", value: "天数", help: "考评月过完几天后月结", .integer(from: 1, to: 20)).default(
      "3"),
    .flag("--verify", alias: "--核对", help: "月结后再核对一遍"),
    .option("--log", alias: "--日志", value: "文件", help: "每次运行说的话记到哪里（默认数据目录旁边的 creation.log）", .text).optional,
    run: run)

  @Sendable
  private static func run(
    _ session: Session, _ grace: Int, _ verifies: Bool, _ log: String?
  ) throws -> Outcome {
    let store = try session.store()
    let snapshot = try store.snapshot()
    let place = Place(session, store.directory, log: log)
    try Problems([place.root, place.log, place.program].compactMap(Problem.unwritable)).throwIfAny()
    let ends = try snapshot.monthEnds(in: snapshot.month(of: session.today))
    let jobs =
      [remind(place), close(place, after: ends, grace)]
      + (verifies ? [verify(place, after: ends, grace)] : [])
    let offset = session.surroundings.offset
    let lines = head(try snapshot.office(), offset) + jobs.flatMap { $0.lines(offset: offset) }
    return Outcome.lines(lines).unmasked()
  }

  /// Where everything is, written from the root on.
  private struct Place {
    let program, root, beside, log: String

    init(_ session: Session, _ directory: DataDirectory, log: String?) {
      program = session.surroundings.program
      root = directory.absolute
      beside = root.split(separator: "/").dropLast().reduce(into: "") { $0 += "/" + $1 }
      let working = DataDirectory(root: session.surroundings.working).absolute
      self.log = log.map { $0.hasPrefix("/") ? $0 : "\(working)/\($0)" } ?? "\(beside)/creation.log"
    }

    func line(
      _ title: String, at time: (hour: Int, minute: Int), day: Int? = nil, _ words: [String]
    ) -> CrontabLine {
      CrontabLine(title, at: time, day: day, command: [program, "--data", root] + words, log: log)
    }
  }

  private static func remind(_ place: Place) -> CrontabLine {
    place.line(
      "每天催办：周末、放假不出，调休上班出", at: (7, 50), ["remind", "--workday", "--output", "\(place.beside)/今日催办.txt"])
  }

  private static func close(_ place: Place, after end: Int?, _ grace: Int) -> CrontabLine {
    place.line(
      "每月月结：考评月\(end.map { "到 \($0) 日" } ?? "到月末")，宽限 \(grace) 天", at: (6, 0), day: day(after: end, grace),
      ["month", "close", "last-month"])
  }

  private static func verify(_ place: Place, after end: Int?, _ grace: Int) -> CrontabLine {
    place.line(
      "月结后核对：只凭流水重算刚月结的月份", at: (6, 30), day: day(after: end, grace), ["month", "verify", "last-month"])
  }

  private static func head(_ office: Office, _ offset: Int) -> [String] {
    ["# \(office.name) 定时任务：路径、考评月截止日变动以后请重新生成"]
      + (offset == 8 * 3600 ? [] : ["# 本机时区不是北京时间，时刻已换算；按日的任务不早于本机零点"])
  }

  /// The day of the month on which a month that ends on a day is closed: one that every month has, and never sooner.
  private static func day(after end: Int?, _ grace: Int) -> Int {
    guard let end, end < 28 else { return grace }
    return end + grace > 28 ? end + grace - 28 : end + grace
  }
}

extension Problem {
  /// A path that no line of a crontab can hold.
  fileprivate static func unwritable(_ path: String) -> Problem? {
    guard path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return nil }
    return Problem("路径不能写进 crontab", value: path, why: "里面有换行一类的字符", advice: "请换一个目录")
  }
}
