/// A number of a JSON text, kept as it is written so that no digit is lost.
///
/// Two numbers are equal when they are written alike: `1.0` and `1` are not.
package struct JSONNumber: Hashable, Sendable {
  /// The digits as they stand in the text, such as `-12.50` or `1e3`.
  package let text: String

  /// Wraps a whole number.
  package init(_ value: Int) {
    text = String(value)
  }

  /// Wraps digits as they are written, or gives nil unless they are a JSON number.
  package init?(_ text: String) {
    let isNumber = PaddedBytes.copying(text.utf8) { bytes in
      var cursor = JSONCursor(bytes)
      return (try? cursor.scanNumber()) != nil && cursor.place == cursor.end
    }
    guard isNumber else { return nil }
    self.text = text
  }

  /// Trusts that the bytes are a JSON number.
  init(scanned bytes: UnsafeRawBufferPointer) {
    text = String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONNumber {
  /// The value, if it is written without fraction and exponent and fits.
  package var int: Int? { Int(text) }
}
