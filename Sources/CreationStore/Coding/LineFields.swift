/// The fields of one ledger line, found in place without copying anything.
///
/// It is made once with the keys the caller knows and then reads line after line. The whole line is checked,
/// also what no key is known for; a key given twice in an object is refused. What the accessors give is valid
/// as long as the memory of the line read last; after a failure there are no fields.
///
/// Lines of one kind mostly have the same keys one after the other, so the key expected next is tried first. Where a
/// field says of which kind a line is, each kind is remembered for itself.
///
/// ```
/// var fields = LineFields(KeyTable(["id", "kind", "n"]))
/// try fields.read(line)              // {"id":"F202611-0042","kind":"finding.closed","n":3}
/// fields.int(2)                      // 3
/// ```
package struct LineFields: ~Copyable {
  /// The known keys; a key's number in the table is the slot of its field.
  package let table: KeyTable
  /// The line read last, unless it failed.
  var line: PaddedBytes?
  /// What each slot held last, current where its stamp is that of the line.
  let fields: UnsafeMutablePointer<Field>
  /// For each kind of line and each slot the one whose key came next last time, and behind all slots the one that
  /// came first.
  let followers: UnsafeMutablePointer<UInt8>
  /// The slot whose text says of which kind a line is; none where it is behind all slots.
  let kindSlot: Int
  /// Where the followers of the kind of line being read begin.
  var kindStart = 0
  /// How many slots there are.
  let count: Int
  /// What lines next to each other may have alike.
  var repeated: RepeatedFields
  /// The number of the line, so that its fields need no clearing.
  var stamp: UInt32 = 1
  /// The keys of the line that are in no slot.
  var unknown = KeySpans()

  /// How many kinds of line are told apart.
  private static let kinds = 32

  /// Makes room for the fields of the table's keys; lines may be of kinds that the text of a slot tells, and have the
  /// texts of slots that follow each other in common with the line before.
  package init(_ table: KeyTable, kindSlot: Int? = nil, repeated: ClosedRange<Int>? = nil) {
    self.table = table
    count = table.words.count
    self.kindSlot = kindSlot ?? count
    self.repeated = RepeatedFields(repeated)
    fields = .allocate(capacity: count)
    fields.initialize(repeating: Field(), count: count)
    let all = (count + 1) * Self.kinds
    followers = .allocate(capacity: all)
    for slot in 0..<all { followers[slot] = UInt8((slot + 1) % (count + 1) % count) }
  }

  /// Where the followers of a kind of line begin; kinds whose texts end alike may share theirs.
  @inline(__always)
  func start(ofKindEndingIn letters: UInt64) -> Int {
    (count + 1) * Int((letters &* 0x9E37_79B9_7F4A_7C15) >> 59)
  }

  deinit {
    fields.deallocate()
    followers.deallocate()
    repeated.bytes.deallocate()
  }
}

extension LineFields {
  /// What a value is, as far as its first and last bytes and its scanning tell.
  package enum Kind: UInt8, Sendable {
    /// A string whose bytes are its text.
    case plain
    /// A string with escapes in it.
    case escaped
    /// A number without fraction and exponent.
    case int
    /// Any other number.
    case number
    /// The word `true`.
    case yes
    /// The word `false`.
    case no
    /// The word `null`.
    case null
    /// Values in brackets.
    case array
    /// Members in braces.
    case object
  }

  /// Where the value of a known key stands.
  struct Field {
    /// The bytes before the value; the quote of a string belongs to it.
    var offset: UInt32 = 0
    /// The bytes of the value, with the quotes of a string.
    var length: UInt32 = 0
    /// The stamp of the line the field belongs to.
    var stamp: UInt32 = 0
    var kind = Kind.null
  }

  /// The field of the slot, if the line has it.
  @inline(__always)
  func field(_ slot: Int) -> Field? {
    guard slot >= 0, slot < count, fields[slot].stamp == stamp else { return nil }
    return fields[slot]
  }
}
