/// The eight words a fingerprint is made of, after every whole block taken so far.
struct SHA256State: Sendable {
  /// Bytes of a block.
  static let block = 64

  private var words: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19
  )
}

extension SHA256State {
  /// The words as 64 hexadecimal digits.
  var hex: String {
    let (a, b, c, d, e, f, g, h) = words
    return [a, b, c, d, e, f, g, h].map { CRC32.hex($0) }.joined()
  }

  /// Takes whole blocks.
  mutating func take(_ blocks: UnsafeRawBufferPointer) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      guard let schedule = schedule.baseAddress else { return }
      SHA256State.factors.withUnsafeBufferPointer { factors in
        guard let factors = factors.baseAddress else { return }
        var offset = 0
        while offset + SHA256State.block <= blocks.count {
          SHA256State.load(blocks, from: offset, into: schedule)
          mix(schedule, factors)
          offset += SHA256State.block
        }
      }
    }
  }
}

extension SHA256State {
  /// The fractions of the cube roots of the first 64 primes.
  private static let factors: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
    0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
    0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
    0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
    0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]

  /// The sixteen words of a block.
  @inline(__always)
  private static func load(
    _ blocks: UnsafeRawBufferPointer, from offset: Int, into schedule: UnsafeMutablePointer<UInt32>
  ) {
    for index in 0..<16 {
      let word = blocks.loadUnaligned(fromByteOffset: offset + 4 * index, as: UInt32.self)
      schedule[index] = UInt32(bigEndian: word)
    }
  }

  /// Eight of the forty-eight words that follow from them.
  @inline(__always)
  private static func extend(_ schedule: UnsafeMutablePointer<UInt32>, from first: Int) {
    for index in first..<first + 8 {
      let early = schedule[index - 15]
      let late = schedule[index - 2]
      let first = turned(early, 7) ^ turned(early, 18) ^ (early &>> 3)
      let second = turned(late, 17) ^ turned(late, 19) ^ (late &>> 10)
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
  }

  @inline(__always)
  private mutating func mix(
    _ schedule: UnsafeMutablePointer<UInt32>, _ factors: UnsafePointer<UInt32>
  ) {
    var (a, b, c, d, e, f, g, h) = words
    var index = 0
    while index < 64 {
      // Words wanted two turns later: the processor works on them while it waits for the rounds, each of which needs the
      // one before.
      if index < 48 { SHA256State.extend(schedule, from: index + 16) }
      SHA256State.round(a, b, c, &d, e, f, g, &h, schedule[index] &+ factors[index])
      SHA256State.round(h, a, b, &c, d, e, f, &g, schedule[index + 1] &+ factors[index + 1])
      SHA256State.round(g, h, a, &b, c, d, e, &f, schedule[index + 2] &+ factors[index + 2])
      SHA256State.round(f, g, h, &a, b, c, d, &e, schedule[index + 3] &+ factors[index + 3])
      SHA256State.round(e, f, g, &h, a, b, c, &d, schedule[index + 4] &+ factors[index + 4])
      SHA256State.round(d, e, f, &g, h, a, b, &c, schedule[index + 5] &+ factors[index + 5])
      SHA256State.round(c, d, e, &f, g, h, a, &b, schedule[index + 6] &+ factors[index + 6])
      SHA256State.round(b, c, d, &e, f, g, h, &a, schedule[index + 7] &+ factors[index + 7])
      index += 8
    }
    words = (
      words.0 &+ a, words.1 &+ b, words.2 &+ c, words.3 &+ d, words.4 &+ e, words.5 &+ f, words.6 &+ g,
      words.7 &+ h
    )
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let first = h &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ word
    d = d &+ first
    h = first &+ (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
  }

  @inline(__always)
  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }
}
