import Creation

/// Reads the lines of frozen scores, a unit each.
struct UnitScoreReader: ~Copyable {
  private var fields = LineFields(KeyTable(Key.words + Count.allCases.map(\.key) + ["components", "crc"]))

  /// What a line says beside the counts; a key's place in the list of words is its slot.
  private enum Key: Int {
    case unit, name, group, rank, score, remark, previousRank, previousScore, full

    static let words = [
      "unit", "name", "group", "rank", "score", "remark", "previous_rank", "previous_score", "full",
    ]
    static let components = words.count + Count.allCases.count
  }
}

extension UnitScoreReader {
  /// The unit of a line; nothing where something is missing.
  mutating func unit(_ line: PaddedBytes) throws(JSONFailure) -> UnitScore? {
    try fields.read(line)
    guard let unit = text(.unit), let name = text(.name), let group = text(.group), let account = account(),
      let full = points(.full)
    else { return nil }
    let components = fields.value(Key.components)?.elements ?? []
    var score = UnitScore(
      unit: UnitID(rawValue: unit), name: name, group: RankingGroup(rawValue: group), account: account,
      components: components.compactMap(UnitScoreReader.component), score: points(.score),
      remark: text(.remark))
    score.full = full
    score.rank = fields.int(Key.rank.rawValue)
    score.previousRank = fields.int(Key.previousRank.rawValue)
    score.previousScore = points(.previousScore)
    return score
  }

  private func text(_ key: Key) -> String? { fields.string(key.rawValue) }

  private func points(_ key: Key) -> Points? { text(key).flatMap(Points.init(frozen:)) }

  /// The counts, which stand behind the keys in the table.
  private func account() -> Account? {
    var account = Account()
    for count in Count.allCases {
      guard let number = fields.int(Key.words.count + count.rawValue) else { return nil }
      account[count] = number
    }
    return account
  }

  private static func component(_ value: JSONValue) -> ComponentScore? {
    guard let id = value["id"]?.string, let title = value["title"]?.string,
      let marks = value["marks"]?.string.flatMap(Points.init(frozen:))
    else { return nil }
    return ComponentScore(id: id, title: title, marks: marks)
  }
}

extension Points {
  /// Marks as they are written: a decimal, or a fraction such as 2/3 where no decimal is exact.
  fileprivate init?(frozen text: String) {
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count == 2, let part = Rational(parts[0]), let whole = Rational(parts[1]) else {
      self.init(text)
      return
    }
    guard let value = part.divided(by: whole) else { return nil }
    self.init(value)
  }
}
