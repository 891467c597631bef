import Creation

/// 表头语言 The wording of column names and values: Chinese for people, stable English for programs.
package enum Headers: String, Coded {
  /// Chinese names; `98.73%`, 是, 已销号, 「—」.
  case zh
  /// English keys; `98.73`, `true`, `closed`, nothing.
  case key

  /// The Chinese word.
  package var title: String { self == .zh ? "中文" : "英文键" }
}
