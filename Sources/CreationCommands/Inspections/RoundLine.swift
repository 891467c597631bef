import Creation

/// 检查一句 What a command line says of one of a round's places: `泉水路：占道经营：早市占用人行道`.
///
/// Where the round is to one place only, the place need not be said.
struct RoundLine {
  /// The place it is about.
  var place: Place
  /// The rest.
  var words: String

  /// Finds the place among those of the round.
  init(_ text: String, among places: [Place], at option: String) throws(Problem) {
    if let (head, rest) = RoundLine.split(text),
      let place = places.first(where: { $0.id.rawValue == head || $0.name == head })
    {
      self.init(place: place, words: rest)
      return
    }
    guard let only = places.first, places.count == 1 else { throw .placeless(text, places, at: option) }
    self.init(place: only, words: text)
  }

  private init(place: Place, words: String) {
    self.place = place
    self.words = words
  }

  /// What stands before and behind the first colon, without white space around either.
  static func split(_ text: String) -> (head: String, rest: String)? {
    guard let colon = text.firstIndex(where: { "：:".contains($0) }) else { return nil }
    return (text[..<colon].bare, text[text.index(after: colon)...].bare)
  }
}

extension RoundLine {
  /// An item with its grade: `Ⅲ-92=合格`.
  func grade(at option: String) throws(Problem) -> (item: String, grade: GradeWord) {
    guard let sign = words.lastIndex(where: { "=＝".contains($0) }),
      case let item = words[..<sign].bare, !item.isEmpty
    else {
      throw Problem("项目写错了", at: .option(option), value: words, why: "应是 项目=结果", advice: "请写成 Ⅲ-92=合格")
    }
    return (item, try score(words[words.index(after: sign)...].bare, at: option))
  }

  /// The place's grade as a whole: `92/100`, or 合格.
  func score(at option: String) throws(Problem) -> GradeWord { try score(words, at: option) }

  private func score(_ text: String, at option: String) throws(Problem) -> GradeWord {
    do throws(Problem) {
      return try GradeWord(text)
    } catch {
      throw error.at(.option(option))
    }
  }

  /// A problem: its category, and the words about it where there are any.
  var problem: (category: String, text: String?) {
    let (category, text) = RoundLine.split(words) ?? (words.bare, "")
    return (category, text.isEmpty ? nil : text)
  }
}

extension Problem {
  fileprivate static func placeless(_ text: String, _ places: [Place], at option: String) -> Problem {
    Problem(
      "没有写明是哪个点位", at: .option(option), value: text,
      why: "这次到了 \(places.count) 个点位，要先写点位和冒号",
      advice: "请写成 \(places.first?.name ?? "点位")：\(text)")
  }
}

extension StringProtocol {
  /// The text without white space around it.
  fileprivate var bare: String {
    let rest = drop(while: \.isWhitespace)
    guard let end = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...end])
  }
}
