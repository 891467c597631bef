/// 近似名 The known name people most likely meant.
public enum Nearest {
  /// Returns the nearest name, or nil when none is near enough to be worth saying.
  ///
  /// Nearest is the same name in other letter case, then one that begins like it, then one within a third of
  /// its characters changed, dropped, added or swapped: `explian` is one swap from `explain`, `登计` one
  /// change from `登记`. Dashes before an option's name do not count. Among equals the first wins.
  public static func name(to word: String, among names: [String]) -> String? {
    let typed = characters(word)
    let scored = names.compactMap { name in
      distance(typed, characters(name)).map { (name: name, score: $0) }
    }
    return scored.min { $0.score < $1.score }?.name
  }

  /// Whether a character is a dash, or what keyboards and word processors write for one.
  public static func isDash(_ character: Character) -> Bool { "-—–－".contains(character) }

  private static func characters(_ word: String) -> [Character] {
    Array(word.lowercased().drop(while: isDash))
  }

  private static func distance(_ typed: [Character], _ name: [Character]) -> Int? {
    if typed == name { return 0 }
    let (short, long) = typed.count < name.count ? (typed, name) : (name, typed)
    if short.isEmpty { return nil }
    if long.starts(with: short), typed.count <= name.count * 2 { return 1 }
    let limit = max(1, long.count / 3)
    guard long.count - short.count <= limit, long.count > 1 else { return nil }
    let found = edits(short, long)
    return found <= limit ? found + 1 : nil
  }

  /// The changes, drops, additions and swaps of neighbours that turn one into the other.
  private static func edits(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, one) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(last[column] + (one == other ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, one == right[column - 1], left[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      (before, last) = (last, next)
    }
    return last[right.count]
  }
}
