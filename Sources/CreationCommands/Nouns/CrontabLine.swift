import Creation

/// 定时行 One line of a crontab, with what it is for, at a time of Beijing.
///
/// ```swift
/// CrontabLine("月结", hour: 6, minute: 0, day: 3, command: ["creation", "month", "close", "last-month"])
///   .lines(offset: 8 * 3600)   // # 月结 / 0 6 3 * * 'creation' 'month' 'close' 'last-month'
/// ```
struct CrontabLine {
  /// What it is for.
  let title: String
  /// The time of day in Beijing.
  let time: (hour: Int, minute: Int)
  /// The day of the month; nothing for every day.
  let day: Int?
  /// The command's words.
  let command: [String]
  /// The file that what is printed goes to the end of.
  let log: String

  init(_ title: String, at time: (hour: Int, minute: Int), day: Int? = nil, command: [String], log: String) {
    self.title = title
    self.time = time
    self.day = day
    self.command = command
    self.log = log
  }
}

extension CrontabLine {
  /// The comment and the line, for a machine whose clock is so many seconds ahead of universal time.
  func lines(offset: Int) -> [String] {
    let (hour, minute) = local(offset)
    let when = "\(minute) \(hour) \(day.map(String.init) ?? "*") * *"
    let words = command.map(CrontabLine.quoted).joined(separator: " ")
    return ["# " + title, "\(when) CREATION_BY=cron \(words) >> \(CrontabLine.quoted(log)) 2>&1"]
  }

  /// The time on the machine's clock. On a certain day of the month it stays on that day of Beijing, if later.
  private func local(_ offset: Int) -> (hour: Int, minute: Int) {
    let minutes = time.hour * 60 + time.minute + offset / 60 - 8 * 60
    let onDay = day == nil ? (minutes % 1440 + 1440) % 1440 : max(time.minute, minutes)
    return (min(onDay, 1439) / 60, onDay % 60)
  }

  /// A word that a shell takes as it is, called from a crontab, in which `%` would end the line.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: true
        default: false
        }
      }
    if isPlain { return word }
    var quoted = "'"
    for character in word.unicodeScalars {
      switch character {
      case "'": quoted += "'\\''"
      case "%": quoted += "\\%"
      default: quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "'"
  }
}
