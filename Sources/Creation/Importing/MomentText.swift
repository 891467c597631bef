/// A date cell being read: its characters narrowed, spaces at the ends gone, and how far reading has come.
///
/// The characters live in storage of fixed size on the stack; a text longer than that is no date.
struct MomentText {
  private let scalars: UnsafeBufferPointer<UInt32>
  private var position = 0

  /// Calls the reader with the text, unless the text is empty or too long for a date.
  static func read<Result>(_ text: String, _ reader: (inout MomentText) -> Result?) -> Result? {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { storage -> Result? in
      guard let count = fill(storage, text) else { return nil }
      var cursor = MomentText(scalars: UnsafeBufferPointer(rebasing: storage[..<count]))
      return reader(&cursor)
    }
  }

  private init(scalars: UnsafeBufferPointer<UInt32>) {
    self.scalars = scalars
  }

  /// Copies the narrowed characters and returns how many there are.
  private static func fill(_ storage: UnsafeMutableBufferPointer<UInt32>, _ text: String) -> Int? {
    var (count, end) = (0, 0)
    for scalar in text.unicodeScalars {
      guard let narrow = scalar.narrowed, count > 0 || narrow != " " else { continue }
      // Spaces at the end are not kept, however many they are.
      if narrow == " ", count > 0, storage[count - 1] == MomentText.space { continue }
      guard count < storage.count else { return nil }
      storage[count] = narrow.value
      count += 1
      if narrow != " " { end = count }
    }
    return end > 0 ? end : nil
  }
}

extension MomentText {
  private static let space = UInt32(0x20)

  /// Whether everything has been read.
  var isAtEnd: Bool { position == scalars.count }

  /// The character that comes next.
  var next: UInt32? { position < scalars.count ? scalars[position] : nil }

  /// How many digits come next.
  var digits: Int {
    var end = position
    while end < scalars.count, MomentText.isDigit(scalars[end]) { end += 1 }
    return end - position
  }

  /// Reads a number of that many digits, taking as many as there are; leaves it where there are too few.
  mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
    let count = min(digits, lengths.upperBound)
    guard count >= lengths.lowerBound else { return nil }
    var value = 0
    for offset in 0..<count { value = value * 10 + Int(scalars[position + offset] - 0x30) }
    position += count
    return value
  }

  /// Reads one of those characters, and says which.
  mutating func take(_ choices: Unicode.Scalar...) -> Unicode.Scalar? {
    guard let next, let found = choices.first(where: { $0.value == next }) else { return nil }
    position += 1
    return found
  }

  /// Reads exactly that character.
  mutating func take(only scalar: UInt32) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  /// Reads a space if there is one; several count as one.
  @discardableResult
  mutating func skipSpace() -> Bool { take(only: MomentText.space) }

  /// Reads the rest of a run of digits.
  mutating func skipDigits() { position += digits }

  private static func isDigit(_ value: UInt32) -> Bool { 0x30...0x39 ~= value }
}
