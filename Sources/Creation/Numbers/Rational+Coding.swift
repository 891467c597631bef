import FoundationEssentials

extension Rational: Codable {
  /// Reads a JSON number exactly, or a text such as `"0.5"` or `"1/3"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text =
      if let number = try? container.decode(Decimal.self) { number.description } else {
        try container.decode(String.self)
      }
    guard let value = Rational(text) ?? Rational(fraction: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "「\(text)」：数应写作 0.5，或写作分数 \"1/3\"")
    }
    self = value
  }

  /// Writes a finite decimal as a JSON number, anything else as a text such as `"1/3"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let decimal {
      try container.encode(decimal)
    } else {
      try container.encode("\(numerator)/\(denominator)")
    }
  }

  /// The number as Foundation's decimal, where its 38 digits hold it.
  private var decimal: Decimal? {
    guard let text = exactText, text.utf8.count(where: { 0x30...0x39 ~= $0 }) <= 38 else { return nil }
    return Decimal(string: text)
  }

  /// Reads a fraction such as `1/3`.
  public init?(fraction text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let top = Int128(parts[0]), let bottom = Int128(parts[1]) else {
      return nil
    }
    self.init(negative: (top < 0) != (bottom < 0), top.magnitude, over: bottom.magnitude)
  }
}
