import Creation
import CreationStore

/// 会话 What a running command works with: the options accepted anywhere, the clock, the data directory.
package struct Session: Sendable {
  let globals: Globals
  let surroundings: Surroundings
  /// The instant taken for now.
  let now: Instant
  /// The same as it was given: a date alone has no time of day.
  let present: Moment
}

extension Session {
  /// Settles the clock: `--now`, else `--today`, else `$CREATION_TODAY`, else the machine's.
  init(_ globals: Globals, _ surroundings: Surroundings) throws {
    self.globals = globals
    self.surroundings = surroundings
    if let moment = globals.now ?? globals.today.map({ Moment($0) }) {
      present = moment
    } else if let text = surroundings.environment["CREATION_TODAY"], !text.isEmpty {
      guard let moment = Moment(text) else {
        throw Problem(
          "日期写错了", at: .option("$CREATION_TODAY"), value: text, why: "应写作 2026-11-21",
          advice: "请改正这个环境变量，或去掉它")
      }
      present = moment
    } else {
      present = surroundings.now.moment
    }
    now = Instant(present)
  }

  /// Today.
  var today: Day { now.day }

  /// The operator.
  var operatorName: String {
    let named = globals.by ?? surroundings.environment["CREATION_BY"].flatMap { $0.isEmpty ? nil : $0 }
    return named ?? surroundings.user
  }

  /// The data directory's store; its office must be on file and of a format this version knows.
  func store() throws -> Store {
    let store = try uncheckedStore()
    try store.requireOffice()
    return store
  }

  /// The data directory's store, whatever is wrong with it.
  func uncheckedStore() throws -> Store {
    Store(
      try DataDirectory.located(
        option: globals.data,
        environment: surroundings.environment["CREATION_DATA"].flatMap { $0.isEmpty ? nil : $0 },
        working: surroundings.working))
  }

  /// A path as the person wrote it, from the directory they are in.
  func path(_ path: String) -> String {
    path.hasPrefix("/") || surroundings.working == "." ? path : "\(surroundings.working)/\(path)"
  }

  /// The stamp of this command's postings.
  func stamp() -> Posting.Stamp {
    Posting.Stamp(at: now, by: operatorName, tx: surroundings.transaction())
  }

  /// Runs a changing command under the writers' lock; with `dryRun` nothing is written.
  func write<Value>(
    dryRun: Bool = false, _ body: (inout Transaction) throws -> Value
  ) throws -> (value: Value, notices: [String]) {
    let (value, receipt) = try store().write(stamp: stamp(), isDryRun: dryRun, waiting: wait, body)
    return (value, receipt.notices + (dryRun ? ["试运行：什么也没有写入"] : []))
  }

  /// Says at once whom the command waits for; what it prints itself comes later.
  private func wait(for holder: String) {
    let other = holder.isEmpty ? "另一条命令" : "「\(holder)」"
    surroundings.tell(Program.bytes(["提示：正在等待 \(other) 写完 …"]))
  }

  /// When a fact happened: the date given, which may not lie ahead, else now.
  func moment(_ on: Moment?) throws -> Moment {
    guard let on else { return present }
    guard !on.isAfter(now.moment) else {
      let isToday = on.day == today
      throw Problem(
        isToday ? "时间还没有到" : "日期在今天之后", at: .option("--on"), value: on.title,
        why: (isToday ? "现在是 \(now.moment.title)" : "今天是 \(today)") + "，还没有发生的事不能记账",
        advice: "请核对 --on")
    }
    return on
  }
}
