/// Damages bytes the way disks, editors and attackers do.
struct ByteMutation {
  private var generator: SeededGenerator
  private static let tokens: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\udc00", "\\u0000", "0", "-", ".", "e9",
      "1e999", "true",
      "nul", " ", "\n", "\t", "中", "😀", "\u{0}", "\u{1F}", "\u{7F}", "\u{FEFF}", "\"id\":1,", ",\"v\":2",
    ].map { Array($0.utf8) } + [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE0, 0xA0, 0x80],
      [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xE4, 0xB8], [0xEF, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }
}

extension ByteMutation {
  /// The bytes with one to three changes.
  mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...2, using: &generator) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let rest = bytes.count - place
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: bytes.removeLast(rest)
    case 1 where rest > 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2 where rest > 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 3: bytes.removeSubrange(place..<place + Int.random(in: 0...min(4, rest), using: &generator))
    case 4: bytes.insert(contentsOf: bytes[place..<place + min(6, rest)], at: place)
    default: bytes.insert(contentsOf: Self.tokens.randomElement(using: &generator) ?? [], at: place)
    }
  }
}
