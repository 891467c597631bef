/// 种子 Draws that come out the same for the same seed, on every machine and with every compiler.
///
/// The generator is SplitMix64; the draws are our own, since the standard library's may change.
struct SeededDraws {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  /// The next 64 bits.
  mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including the bound.
  mutating func below(_ bound: Int) -> Int { bound > 0 ? Int(bits() % UInt64(bound)) : 0 }

  /// Yes, so many times in a thousand.
  mutating func happens(_ perMille: Int) -> Bool { below(1000) < perMille }

  /// One of the elements.
  mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// One of the elements, each as likely as its weight.
  mutating func one<Element>(of elements: [(Element, weight: Int)]) -> Element? {
    var rest = below(elements.reduce(0) { $0 + $1.weight })
    return elements.first { element in
      rest -= element.weight
      return rest < 0
    }?.0
  }
}
