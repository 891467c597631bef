extension Decoder {
  /// The value read from the text that stands here; a problem becomes a decoding error that carries it.
  func parsed<Value>(_ read: (String) throws(Problem) -> Value) throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    return try refusing { () throws(Problem) in try read(text) }
  }

  /// The value made here; a problem becomes a decoding error that carries it.
  func refusing<Value>(_ make: () throws(Problem) -> Value) throws -> Value {
    do {
      return try make()
    } catch {
      let message = [error.what, error.value.map { "「\($0)」" }, error.why, error.advice]
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: codingPath, debugDescription: message.compactMap(\.self).joined(separator: "，"),
          underlyingError: error))
    }
  }
}
