import Testing
@testable import CreationReports

@Suite("公式防护")
struct FormulaGuardTests {
  @Test(
    "加撇号",
    arguments: [
      "=1+1", "=cmd|' /C calc'!A0", "+86 13800138000", "+8613800138000", "-2+3", "-", "@SUM(A1)", "\t=1",
      "\r1",
      "\n=1", "\n\t =1", "＝1", "＋1", "－1", "＠甲", "'=1", "''=1", "'+86 1", "=\u{301}", "-甲", "-3.5-", "--1",
    ])
  func guarded(_ text: String) {
    #expect(same(CSVText.neutralised(text), "'" + text))
    #expect(same(CSVText.restored("'" + text), text))
  }

  @Test(
    "不动",
    arguments: [
      "", "甲", "1", "-3.5", "+1.5", "-12%", "2026-11-01", "138****5678", "'", "''", "'90年代", "'-3.5", "'甲",
      " =1", "，=1", "Ａ", "\u{FEFF}=1", "—", "−5", "a=b", "\n\t座落在", "\n",
    ])
  func untouched(_ text: String) {
    #expect(same(CSVText.neutralised(text), text))
    #expect(same(CSVText.restored(text), text))
  }

  @Test("随机文本：还原即原文，且表格软件不会运行")
  func inverse() {
    let seed: UInt64 = 7
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "'", "=", "+", "-", "@", "＝", "＋", "－", "＠", "Ａ", "\t", "\r", "\n", "1", "9", ".", "%", "中", "\u{301}",
    ]
    for _ in 0..<5000 {
      let text = generator.text(of: pieces, upTo: 7)
      let written = CSVText.neutralised(text)
      #expect(same(CSVText.restored(written), text), "种子 \(seed)：\(text.debugDescription)")
      #expect(isHarmless(written), "种子 \(seed)：\(text.debugDescription)")
    }
  }

  /// Judged anew, with a regular expression: no formula sign first, unless all of it is a number.
  private func isHarmless(_ written: String) -> Bool {
    let shown = written.hasPrefix("\n") ? Substring(written.drop(while: \.isWhitespace)) : Substring(written)
    guard let first = shown.unicodeScalars.first else { return true }
    if !"=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first) { return true }
    return written.wholeMatch(of: /[+\-][0-9]{1,10}(\.[0-9]+)?%?/) != nil
  }
}
