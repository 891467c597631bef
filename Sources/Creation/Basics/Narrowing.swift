extension Unicode.Scalar {
  /// The character as a keyboard without an input method types it: `５` becomes `5`, and each space a space.
  ///
  /// Nothing is left of characters that show nothing, such as the zero-width space.
  var narrowed: Unicode.Scalar? {
    switch value {
    case 0x21...0x7E: self
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)
    case 0x200B...0x200D, 0x2060, 0xFEFF: nil
    default: properties.isWhitespace ? " " : self
    }
  }
}

extension String {
  /// The text in narrow characters, in lower case and without spaces: what a short code is looked up by.
  var condensed: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      guard let narrow = scalar.narrowed, narrow != " " else { continue }
      let isUpper = 0x41...0x5A ~= narrow.value
      scalars.append(isUpper ? Unicode.Scalar(UInt8(narrow.value) + 0x20) : narrow)
    }
    return String(scalars)
  }
}
