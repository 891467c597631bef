/// A JSON key of any name, to see which keys an object has.
struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}

extension Decoder {
  /// The object here, refused where it has a key that is not one of `Key`: a misspelt key must not pass
  /// silently as one left out.
  public func strict<Key: CodingKey & CaseIterable>(
    _ keys: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    let known = Key.allCases.map(\.stringValue)
    for key in try container(keyedBy: AnyKey.self).allKeys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: codingPath + [key],
          debugDescription: "不认识的键「\(key.stringValue)」，这里可以写：\(known.joined(separator: "、"))"))
    }
    return try container(keyedBy: keys)
  }
}
