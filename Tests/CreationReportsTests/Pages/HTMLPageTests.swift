import Testing

@testable import CreationReports

@Suite("网页")
struct HTMLPageTests {
  /// A page with a text in every place a text can stand.
  static func page(of text: String) -> Page {
    let sheet = Sheet(
      title: text, heading: [text], columns: [Column("a", text), Column("b", text, alignment: .trailing)],
      rows: [[.text(text), .text(text)], [.text(text), .integer(3)]], notes: [text])
    return Page(
      issuer: text, title: text, heading: [text],
      sections: [
        Page.Section(
          text,
          [
            .salutation(text), .subtitle(text), .paragraph(text), .note(text), .list([text]), .table(sheet),
            .figures([KeyFigure(text, text, change: text, formula: text)]),
            .charts(ChartSample.all(of: text)), .illustrations(ChartSample.all(of: text)),
          ])
      ], signature: [text], annexes: [Page.Section(text, [.paragraph(text)])])
  }

  private func html(_ page: Page) -> String { String(decoding: page.rendered(as: .html), as: UTF8.self) }

  @Test("合乎 XML，语言是中文，不带脚本，不联网")
  func selfContained() throws {
    let text = html(HTMLPageTests.page(of: "东湖路"))
    let page = WellFormed(text)
    #expect(page.isSound, "\(page.fault ?? "")")
    #expect(page.all("html").first?["lang"] == "zh-CN")
    #expect(page.texts(of: "title").first == "东湖路")
    for name in ["script", "link", "img", "iframe", "object", "a", "base", "form", "image", "use"] {
      #expect(page.all(name).isEmpty, "\(name)")
    }
    let named = page.elements.flatMap(\.attributes)
    #expect(named.filter { $0.key.hasPrefix("on") || $0.key == "href" || $0.key == "src" }.isEmpty)
    let outside = text.replacing("http://www.w3.org/2000/svg", with: "")
      .replacing("http://www.w3.org/1999/xhtml", with: "")
    #expect(!outside.contains("://") && !outside.contains("url(") && !outside.contains("@import"))
  }

  @Test("每张图都有标题和说明")
  func described() {
    let page = WellFormed(html(HTMLPageTests.page(of: "东湖路")))
    let pictures = page.elements.indices.filter { page.elements[$0].name == "svg" }
    #expect(pictures.count == 2 * ChartSample.all(of: "").count)
    for index in pictures {
      #expect(page.elements[index + 1].name == "title" && page.elements[index + 2].name == "desc")
      #expect(page.elements[index].attributes["role"] == "img")
    }
    #expect(page.texts(of: "desc").allSatisfy { !$0.isEmpty })
  }

  @Test("号码在每一处都遮住")
  func masked() {
    for format in PageFormat.allCases {
      let text = String(
        decoding: HTMLPageTests.page(of: "联系 13812345678").rendered(as: format), as: UTF8.self)
      #expect(!text.contains("13812345678"), "\(format)")
      #expect(text.contains(format == .html ? "138****5678" : "138\\*\\*\\*\\*5678"), "\(format)")
    }
  }

  @Test("刁钻的字符串：仍合乎 XML，不多出元素，没有控制字符", .enabled(if: NaughtyStrings.present, "没有测试数据"))
  func naughty() throws {
    let usual = WellFormed(html(HTMLPageTests.page(of: "东湖路"))).elements.map(\.name)
    for text in try NaughtyStrings.all() {
      let written = html(HTMLPageTests.page(of: text))
      let page = WellFormed(written)
      #expect(page.isSound, "\(text.debugDescription) \(page.fault ?? "")")
      let names = page.elements.map(\.name).filter { $0 != "br" && $0 != "text" }
      #expect(names == usual.filter { $0 != "text" }, "\(text.debugDescription)")
      #expect(
        !written.unicodeScalars.contains { $0 != "\n" && TerminalText.isUnsafe($0) },
        "\(text.debugDescription)")
    }
  }

  @Test("同一篇每次同样的字节")
  func stable() {
    for format in PageFormat.allCases {
      let page = HTMLPageTests.page(of: "东湖路")
      #expect(page.rendered(as: format) == page.rendered(as: format))
    }
  }
}
