/// The look of an HTML page: for a screen of any width, and for A4 paper.
enum HTMLStyle {
  /// The width charts that stand side by side are drawn for.
  static let column = 360

  /// The style sheet.
  static let text = general + "\n" + blocks + "\n" + tables + "\n" + paper

  private static let general = """
    :root { color-scheme: light; --ink: #1f2328; --faint: #59616b; --rule: #c9ced6; --red: #a61b1b; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.75 "Songti SC", "STSong",
      "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "SimSun", serif; overflow-wrap: anywhere; }
    main { max-width: 920px; margin: 0 auto; padding: 28px 16px 48px; }
    header { text-align: center; margin-bottom: 20px; }
    .issuer { margin: 0 0 14px; padding-bottom: 10px; border-bottom: 2px solid var(--red); color: var(--red);
      font-size: 24px; font-weight: 700; letter-spacing: .12em; line-height: 1.4; text-wrap: balance; }
    h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.4; text-wrap: balance; }
    .meta { margin: 0; color: var(--faint); font-size: 14px; line-height: 1.6; }
    h2 { margin: 34px 0 10px; font-size: 19px; line-height: 1.4; }
    h3 { margin: 20px 0 8px; font-size: 16px; line-height: 1.4; }
    p { margin: 8px 0; text-indent: 2em; text-align: justify; }
    header p, footer p, .to, .note { text-indent: 0; }
    header p { text-align: center; }
    .note { color: var(--faint); font-size: 13px; line-height: 1.65; text-align: left; }
    ul { margin: 8px 0; padding-left: 1.6em; }
    footer { margin-top: 36px; text-align: right; }
    footer p { margin: 2px 0; text-align: right; }
    """

  private static let blocks = """
    .figures, table, figure, figcaption { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
      "Noto Sans SC", "Source Han Sans SC", "SimHei", sans-serif; }
    .figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 10px;
      margin: 14px 0; }
    .figures > div { border: 1px solid var(--rule); border-top: 3px solid var(--red); padding: 8px 12px; }
    dt { font-size: 14px; line-height: 1.5; }
    dd { margin: 0; font-size: 12px; line-height: 1.5; color: var(--faint); }
    dd.value { font-size: 25px; line-height: 1.35; font-weight: 600; color: var(--ink);
      font-variant-numeric: tabular-nums; }
    dd.change { color: var(--ink); font-size: 13px; }
    .charts { columns: 330px 2; column-gap: 28px; margin: 12px 0; }
    .charts figure { break-inside: avoid; padding-bottom: 14px; }
    .wide { margin: 12px 0; }
    .wide svg { min-width: 600px; max-width: 760px; }
    figure { margin: 0 0 6px; }
    figcaption { font-size: 14px; font-weight: 600; line-height: 1.5; margin-bottom: 4px; }
    svg { display: block; width: 100%; height: auto; font-variant-numeric: tabular-nums; }
    """

  private static let tables = """
    .scroll { overflow-x: auto; margin: 10px 0; }
    table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.45;
      font-variant-numeric: tabular-nums; }
    table.dense { font-size: 13px; }
    caption { text-align: left; font-weight: 600; padding: 4px 0; }
    th, td { padding: 5px 8px; border-bottom: 1px solid #dfe3e8; text-align: left; vertical-align: top;
      white-space: nowrap; overflow-wrap: normal; }
    table.dense th, table.dense td { padding: 4px 5px; }
    th { border-top: 1.5px solid var(--ink); border-bottom: 1px solid var(--ink); font-weight: 600;
      vertical-align: bottom; }
    tbody tr:last-child td { border-bottom: 1.5px solid var(--ink); }
    .number { text-align: right; }
    tr.late td { color: var(--red); }
    td.words { white-space: normal; min-width: 11em; overflow-wrap: anywhere; }
    @media (max-width: 600px) {
      main { padding: 16px 14px 32px; }
      .issuer { font-size: 20px; letter-spacing: .06em; }
      td:not(.number):not(.words) { white-space: normal; min-width: 8em; }
      h1 { font-size: 20px; }
      h2 { font-size: 18px; margin-top: 28px; }
      .figures { grid-template-columns: 1fr 1fr; }
      .figures > div { padding: 6px 10px; }
    }
    """

  private static let paper = """
    @page { size: A4; margin: 17mm 16mm 18mm;
      @bottom-center { content: "— " counter(page) " —"; font: 9pt serif; color: #555; } }
    @media print {
      html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      body { font-size: 11.5pt; line-height: 1.65; }
      main { max-width: none; padding: 0; }
      h2 { font-size: 14pt; margin-top: 7mm; }
      h3 { font-size: 12pt; }
      h2, h3, figcaption, caption { break-after: avoid; }
      p { orphans: 2; widows: 2; }
      .scroll { overflow: visible; }
      .scroll, .charts, .wide { break-before: avoid; }
      .wide svg { min-width: 0; width: 76%; }
      .charts { columns: 2; column-gap: 7mm; }
      .figures { grid-template-columns: repeat(3, 1fr); gap: 3mm; }
      .figures > div { break-inside: avoid; }
      dd.value { font-size: 18pt; }
      table { font-size: 9pt; }
      table.dense { font-size: 7.5pt; }
      th, td { padding: 1mm 1.4mm; }
      table.dense th, table.dense td { padding: .8mm .7mm; }
      th { white-space: normal; text-wrap: balance; min-width: 2.9em; }
      .annex { break-before: page; }
      .annex h2 { margin-top: 0; }
      thead { display: table-header-group; }
      tr, figure, footer, table.whole { break-inside: avoid; }
    }
    """
}
