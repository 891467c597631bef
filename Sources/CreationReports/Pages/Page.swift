/// 文稿 A document of several sections, laid out once and written as Markdown or as one HTML page.
///
/// A page says what stands where and nothing about looks. Texts are masked and made harmless by the format
/// that writes them, so that no writer can forget to.
package struct Page: Sendable {
  /// The office that issues it, over the title.
  package var issuer: String?
  /// The title.
  package var title: String
  /// The lines under the title: period, rulebook, as-of date.
  package var heading: [String]
  /// The sections, in order.
  package var sections: [Section]
  /// 落款 The lines at the end, on the right: who issues it, and when.
  package var signature: [String]
  /// 附件 What follows after the signature, each on a sheet of paper of its own.
  package var annexes: [Section]

  /// Creates a page.
  package init(
    issuer: String? = nil, title: String, heading: [String] = [], sections: [Section] = [],
    signature: [String] = [], annexes: [Section] = []
  ) {
    self.issuer = issuer
    self.title = title
    self.heading = heading
    self.sections = sections
    self.signature = signature
    self.annexes = annexes
  }
}

extension Page {
  /// 一节 A part of a page with a title of its own.
  package struct Section: Sendable {
    /// The title; the page's opening has none.
    package var title: String?
    /// What it holds.
    package var blocks: [Block]

    /// Creates a section.
    package init(_ title: String? = nil, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// 一块 The smallest thing a page is made of.
  package enum Block: Sendable {
    /// A line over what follows, such as （一）各区.
    case subtitle(String)
    /// 主送 Whom the page is for, before it begins.
    case salutation(String)
    /// A paragraph.
    case paragraph(String)
    /// A remark in small type: a formula, who is not listed.
    case note(String)
    /// A list.
    case list([String])
    /// Figures to be seen at a glance.
    case figures([KeyFigure])
    /// A table.
    case table(Sheet)
    /// Pictures side by side where there is room; each becomes its table where there are no pictures.
    case charts([any Chart])
    /// Pictures of what a table beside them says too; left out where there are no pictures.
    case illustrations([any Chart])
  }
}

/// 主要数字 A figure with its name, its change and how it comes about.
package struct KeyFigure: Hashable, Sendable {
  /// The name, such as 整改率.
  package var title: String
  /// The figure as people read it.
  package var value: String
  /// The change on last month in words; nothing where there is no last month.
  package var change: String?
  /// 口径 How the figure comes about.
  package var formula: String

  /// Creates a figure.
  package init(_ title: String, _ value: String, change: String? = nil, formula: String) {
    self.title = title
    self.value = value
    self.change = change
    self.formula = formula
  }
}

extension KeyFigure {
  /// Figures as a table, one a row.
  static func sheet(_ figures: [KeyFigure]) -> Sheet {
    Sheet(
      columns: [
        Column("measure", "指标"), Column("value", "数值", alignment: .trailing), Column("change", "较上月"),
        Column("formula", "口径"),
      ],
      rows: figures.map { figure in
        [.text(figure.title), .text(figure.value), .text(figure.change ?? "—"), .text(figure.formula)]
      })
  }
}
