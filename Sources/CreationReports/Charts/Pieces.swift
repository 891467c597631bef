/// 分幅 A chart too tall for a sheet of paper in several, one after the other.
enum Pieces {
  /// The elements cut so that each part has so many at most; no part where there are none.
  static func cut<Element>(_ elements: [Element], of most: Int) -> [[Element]] {
    guard most > 0 else { return elements.isEmpty ? [] : [elements] }
    return stride(from: 0, to: elements.count, by: most).map { Array(elements[$0...].prefix(most)) }
  }

  /// The title of a piece: 各区, or 各区（之二） where there are several.
  static func title(_ title: String, _ index: Int, of count: Int) -> String {
    count > 1 ? "\(title)（之\(ChineseNumeral.text(index + 1))）" : title
  }
}
