import Creation

/// 排名条形图 The units of a ranking group by rank, each with its score, its change and how its rank moved.
package struct RankingBars: Chart {
  /// What it shows, such as 各区（4 个单位）.
  package var title: String
  /// 满分, the length of a whole bar.
  package var full: Points
  /// Decimals of a score.
  package var decimals: Int
  /// The units, by rank.
  package var bars: [Bar]

  /// Creates the chart.
  package init(title: String, full: Points, decimals: Int, bars: [Bar]) {
    self.title = title
    self.full = full
    self.decimals = decimals
    self.bars = bars
  }

  /// A unit's bar.
  package struct Bar: Hashable, Sendable {
    /// 名次.
    package var rank: Int
    /// The unit.
    package var name: String
    /// 得分.
    package var score: Points
    /// 较上月, the change of the score; nothing for a unit that was not ranked then.
    package var change: Points?
    /// 上月名次.
    package var previousRank: Int?

    /// Creates a bar.
    package init(rank: Int, name: String, score: Points, change: Points? = nil, previousRank: Int? = nil) {
      self.rank = rank
      self.name = name
      self.score = score
      self.change = change
      self.previousRank = previousRank
    }
  }
}

extension RankingBars.Bar {
  /// How the rank moved: ↑ 3, ↓ 1, 持平, or 「—」 for a unit that was not ranked last month.
  package var move: String {
    guard let previousRank else { return "—" }
    if previousRank == rank { return "持平" }
    return previousRank > rank ? "↑ \(previousRank - rank)" : "↓ \(rank - previousRank)"
  }

  fileprivate func change(_ decimals: Int) -> String {
    (change.map { Cell.change($0.text(decimals: decimals)) } ?? .absent).words(.zh)
  }
}

extension RankingBars {
  package var width: Int { 360 }

  package var sheet: Sheet {
    Sheet(
      columns: [
        Column("rank", "名次", alignment: .trailing), Column("name", "单位"),
        Column("score", "得分", alignment: .trailing), Column("change", "较上月", alignment: .trailing),
        Column("move", "名次升降", alignment: .trailing),
      ],
      rows: bars.map { bar in
        [
          .integer(bar.rank), .text(bar.name), .decimal(bar.score.text(decimals: decimals)),
          bar.change.map { .change($0.text(decimals: decimals)) } ?? .absent, .text(bar.move),
        ]
      })
  }

  package var svg: String {
    var drawing = Drawing(width: width, height: 22 + bars.count * RankingBars.pitch)
    drawHead(&drawing)
    for (index, bar) in bars.enumerated() { draw(bar, 22 + index * RankingBars.pitch, &drawing) }
    let words = bars.map { "第\($0.rank)名：\($0.name)，\($0.score.text(decimals: decimals))分" }
    return drawing.svg(title: title, description: "满分\(full)分。" + words.joined(separator: "；"))
  }

  /// The same in pieces of so many bars at most, so that none is taller than a sheet of paper.
  package func pieces(of most: Int) -> [RankingBars] {
    let parts = Pieces.cut(bars, of: most)
    return parts.enumerated().map { index, part in
      RankingBars(
        title: Pieces.title(title, index, of: parts.count), full: full, decimals: decimals, bars: part)
    }
  }

  private static let pitch = 23
  private static let left = 140
  private static let length = 74

  private func drawHead(_ drawing: inout Drawing) {
    let columns: [(String, Int, Drawing.Anchor)] = [
      ("名次", 0, .start), ("单位", 30, .start), ("得分（满分\(full)）", 262, .end), ("较上月", 316, .end),
      ("名次升降", 360, .end),
    ]
    for (words, x, anchor) in columns {
      drawing.text(words, x, 12, size: 10, anchor: anchor, fill: Ink.faint)
    }
    drawing.line(.init(0, 18), .init(width, 18))
  }

  private func draw(_ bar: Bar, _ y: Int, _ drawing: inout Drawing) {
    let scale = Scale(from: 0, to: full.value, length: RankingBars.length)
    let base = y + 15
    drawing.text(String(bar.rank), 20, base, anchor: .end, bold: true)
    drawing.text(bar.name, 30, base, cells: 18)
    drawing.box(RankingBars.left, y + 5, RankingBars.length, 12, fill: Ink.track)
    drawing.box(RankingBars.left, y + 5, scale.pixels(of: bar.score.value), 12, fill: Ink.bar)
    drawing.text(bar.score.text(decimals: decimals), 262, base, anchor: .end, bold: true)
    drawing.text(bar.change(decimals), 316, base, size: 11, anchor: .end)
    drawing.text(bar.move, 360, base, size: 11, anchor: .end)
  }
}
