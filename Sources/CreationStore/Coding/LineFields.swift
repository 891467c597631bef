/// The fields of one ledger line, found in place without copying anything.
///
/// It is made once with the keys the caller knows and then reads line after line. The whole line is checked,
/// also what no key is known for; a key given twice in an object is refused. What the accessors give is valid
/// as long as the memory of the line read last; after a failure there are no fields.
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
  /// For each slot the one whose key came next last time, and behind all slots the one that came first.
  let followers: UnsafeMutablePointer<UInt8>
  /// How many slots there are.
  let count: Int
  /// The number of the line, so that its fields need no clearing.
  var stamp: UInt32 = 1
  /// The keys of the line that are in no slot.
  var unknown = KeySpans()

  /// Makes room for the fields of the table's keys.
  package init(_ table: KeyTable) {
    self.table = table
    count = table.words.count
    fields = .allocate(capacity: count)
    fields.initialize(repeating: Field(), count: count)
    followers = .allocate(capacity: count + 1)
    for slot in 0...count { followers[slot] = UInt8((slot + 1) % (count + 1) % count) }
  }

  deinit {
    fields.deallocate()
    followers.deallocate()
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
