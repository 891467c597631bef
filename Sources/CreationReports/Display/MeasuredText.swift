/// Text made fit for one line of a terminal, with the cells it takes there.
struct MeasuredText {
  /// The text, free of control characters.
  let text: String
  /// The cells it takes.
  let width: Int

  /// Cleans and measures text as it came.
  init(_ raw: String) {
    text = TerminalText.line(raw)
    width = DisplayWidth.of(text)
  }

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }
}

extension MeasuredText {
  /// Returns the text within a number of cells, cut between letters and ended by 「…」 if it is longer.
  ///
  /// 「早市占用人行道」 within 9 cells is 「早市占用…」.
  func cut(to cells: Int) -> MeasuredText {
    if width <= cells { return self }
    var kept = ""
    var used = 0
    for letter in text {
      let more = DisplayWidth.of(letter)
      if used + more > cells - 1 { break }
      kept.append(letter)
      used += more
    }
    return MeasuredText(text: kept + "…", width: used + 1)
  }
}
