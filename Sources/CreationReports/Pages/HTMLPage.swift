/// A page as one self-contained HTML document: style and pictures inside, no script, no network, no web font.
///
/// It is well-formed XML too, so that a program can read it as such.
enum HTMLPage {
  /// Writes the document.
  static func bytes(of page: Page) -> [UInt8] {
    let body = page.sections.map { section($0) }.joined(separator: "\n")
    let annexes = page.annexes.map { "\n" + section($0, kind: " class=\"annex\"") }.joined()
    return Array(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>\(Markup.text(page.title))</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body>
      <main>
      \(opening(page))
      \(body)\(signature(page))\(annexes)
      </main>
      </body>
      </html>

      """.utf8)
  }
}

extension HTMLPage {
  private static func opening(_ page: Page) -> String {
    let issuer = page.issuer.map { "<p class=\"issuer\">\(Markup.text($0))</p>\n" } ?? ""
    let lines = page.heading.map { "\n<p class=\"meta\">\(Markup.text($0))</p>" }.joined()
    return "<header>\n\(issuer)<h1>\(Markup.text(page.title))</h1>\(lines)\n</header>"
  }

  private static func signature(_ page: Page) -> String {
    guard !page.signature.isEmpty else { return "" }
    let lines = page.signature.map { "<p>\(Markup.text($0))</p>" }.joined(separator: "\n")
    return "\n<footer>\n\(lines)\n</footer>"
  }

  private static func section(_ section: Page.Section, kind: String = "") -> String {
    let title = section.title.map { "<h2>\(Markup.text($0))</h2>\n" } ?? ""
    return "<section\(kind)>\n\(title)\(section.blocks.map(block).joined(separator: "\n"))\n</section>"
  }

  private static func block(_ block: Page.Block) -> String {
    switch block {
    case .subtitle(let text): "<h3>\(Markup.text(text))</h3>"
    case .salutation(let text): "<p class=\"to\">\(Markup.text(text))</p>"
    case .paragraph(let text): "<p>\(Markup.text(text))</p>"
    case .note(let text): "<p class=\"note\">\(Markup.text(text))</p>"
    case .list(let items): "<ul>\n\(items.map { "<li>\(Markup.text($0))</li>\n" }.joined())</ul>"
    case .figures(let figures): "<dl class=\"figures\">\n\(figures.map(figure).joined())</dl>"
    case .table(let sheet): HTMLTable.text(of: sheet)
    case .charts(let charts), .illustrations(let charts): row(of: charts)
    }
  }

  private static func figure(_ figure: KeyFigure) -> String {
    let change = figure.change.map { "<dd class=\"change\">较上月 \(Markup.text($0))</dd>" } ?? ""
    return "<div><dt>\(Markup.text(figure.title))</dt><dd class=\"value\">\(Markup.text(figure.value))</dd>"
      + "\(change)<dd class=\"formula\">\(Markup.text(figure.formula))</dd></div>\n"
  }

  /// Pictures side by side; one that must not shrink as far as a phone's width scrolls in a box of its own.
  private static func row(of charts: [any Chart]) -> String {
    let isWide = charts.contains { $0.width > HTMLStyle.column }
    let figures = charts.map { chart in
      "<figure>\n<figcaption>\(Markup.text(chart.title))</figcaption>\n"
        + (isWide ? "<div class=\"scroll\">\(chart.svg)</div>" : chart.svg) + "\n</figure>\n"
    }
    return "<div class=\"\(isWide ? "wide" : "charts")\">\n\(figures.joined())</div>"
  }
}
