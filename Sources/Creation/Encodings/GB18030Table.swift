/// 国标码表 Which character each code of GB 18030 stands for, built from the standard's own regularities.
///
/// Only the 8,000 cells without a rule are written down, see ``GB18030/hanzi`` and ``GB18030/symbols``. The rest
/// follows:
///
/// * the areas 8140–A0FE and AA40–FDA0 hold the unified ideographs U+4E00–U+9FA5 that GB 2312 lacks, in their order;
/// * AAA1–AFFE, F8A1–FEFE and A140–A7A0 are the user's own, U+E000 to U+E765; the cells left over in the rows of
///   signs go on from there;
/// * the four-byte codes from 81308130 on are the characters of the basic plane that have no code of two bytes, in
///   their order.
///
/// Built once, when the first text in this encoding is met.
struct GB18030Table: Sendable {
  /// The character of every two-byte code, 190 to a lead byte.
  private(set) var pairs = [UInt16](repeating: 0, count: 126 * 190)
  /// The two-byte code of a character of the basic plane, as its two bytes; 0 where it has none.
  private(set) var codes = [UInt16](repeating: 0, count: 0x10000)
  /// The characters of the basic plane with codes of four bytes, in the order of their codes.
  private(set) var quads: [UInt16] = []
  private var nextPrivate: UInt16 = 0xE766

  static let shared = GB18030Table()

  private init() {
    fillHanzi()
    fillUserDefined()
    fillSymbols()
    fillRare()
    for code in 0x80...0xFFFF where codes[code] == 0 && !(0xD800...0xDFFF ~= code) {
      quads.append(UInt16(truncatingIfNeeded: code))
    }
  }
}

extension GB18030Table {
  /// The place of a two-byte code in ``pairs``; nothing where it is none.
  static func place(_ lead: UInt8, _ trail: UInt8) -> Int? {
    guard 0x81...0xFE ~= lead, 0x40...0xFE ~= trail, trail != 0x7F else { return nil }
    return (Int(lead) - 0x81) * 190 + Int(trail) - (trail > 0x7F ? 0x41 : 0x40)
  }

  private mutating func put(_ character: UInt16, _ lead: UInt8, _ trail: UInt8) {
    guard let place = Self.place(lead, trail) else { return }
    pairs[place] = character
    codes[Int(character)] = UInt16(lead) << 8 | UInt16(trail)
  }

  /// Every cell with those leads and trails in order, 7F passed over.
  private static func cells(
    _ leads: ClosedRange<UInt8>, _ trails: ClosedRange<UInt8>
  ) -> [(lead: UInt8, trail: UInt8)] {
    leads.flatMap { lead in trails.lazy.filter { $0 != 0x7F }.map { (lead, $0) } }
  }

  /// Puts the characters of a text into cells; a point is a cell of private use.
  private mutating func fill(_ text: String, _ cells: [(lead: UInt8, trail: UInt8)]) {
    for (character, cell) in zip(Self.characters(text), cells) {
      put(character ?? takePrivate(), cell.lead, cell.trail)
    }
  }

  /// The characters of a text in order, line breaks passed over; nothing for a point.
  private static func characters(_ text: String) -> [UInt16?] {
    text.unicodeScalars.lazy.filter { $0 != "\n" }.map {
      $0 == "." ? nil : UInt16(truncatingIfNeeded: $0.value)
    }
  }

  /// The next private number; those of cells that were given a character later stay unused.
  private mutating func takePrivate() -> UInt16 {
    while [0xE76C, 0xE7C8].contains(nextPrivate) || 0xE7E7...0xE7F3 ~= nextPrivate { nextPrivate += 1 }
    defer { nextPrivate += 1 }
    return nextPrivate
  }

  private mutating func fillHanzi() {
    for (character, cell) in zip(Self.characters(GB18030.hanzi), Self.cells(0xB0...0xF7, 0xA1...0xFE)) {
      if let character { put(character, cell.lead, cell.trail) }
    }
    let others = (UInt16(0x4E00)...0x9FA5).filter { codes[Int($0)] == 0 }
    let area = Self.cells(0x81...0xA0, 0x40...0xFE) + Self.cells(0xAA...0xFE, 0x40...0xA0)
    for (character, cell) in zip(others, area) { put(character, cell.lead, cell.trail) }
  }

  private mutating func fillUserDefined() {
    let areas =
      Self.cells(0xAA...0xAF, 0xA1...0xFE) + Self.cells(0xF8...0xFE, 0xA1...0xFE)
      + Self.cells(0xA1...0xA7, 0x40...0xA0)
    for (character, cell) in zip(UInt16(0xE000)...0xE765, areas) { put(character, cell.lead, cell.trail) }
  }

  /// The signs, row by row, since private numbers are given out in the order of the codes.
  private mutating func fillSymbols() {
    let signs = GB18030.symbols.split(separator: "\n").map(String.init)
    let added = GB18030.addedSymbols.split(separator: "\n").map(String.init)
    for (row, lead) in zip(signs, UInt8(0xA1)...0xA9) {
      if lead >= 0xA8 { fill(added[Int(lead) - 0xA8], Self.cells(lead...lead, 0x40...0xA0)) }
      fill(row, Self.cells(lead...lead, 0xA1...0xFE))
    }
    for trail in UInt8(0xFA)...0xFE { put(takePrivate(), 0xD7, trail) }
  }

  /// The last cells, whose private numbers count from U+E815 by place.
  private mutating func fillRare() {
    let cells = Self.cells(0xFD...0xFD, 0x9C...0xA0) + Self.cells(0xFE...0xFE, 0x40...0x4F)
    fill(GB18030.compatibility, cells)
    for (offset, cell) in Self.cells(0xFE...0xFE, 0x50...0xA0).enumerated() {
      put(0xE815 + UInt16(offset), cell.lead, cell.trail)
    }
    for (character, cell) in zip(Self.characters(GB18030.rare), Self.cells(0xFE...0xFE, 0x50...0xA0)) {
      guard let character else { continue }
      drop(cell)
      put(character, cell.lead, cell.trail)
    }
  }

  /// Takes back what a cell was given.
  private mutating func drop(_ cell: (lead: UInt8, trail: UInt8)) {
    guard let place = Self.place(cell.lead, cell.trail) else { return }
    codes[Int(pairs[place])] = 0
  }
}
