import Creation

/// 分支 One of the ways a value can be, told apart by the word at a tag.
struct Variant<Value: Sendable>: @unchecked Sendable {
  /// The word.
  let name: String
  /// What it means.
  let meaning: String
  let fields: [ShapeForm.Field]
  let variants: ShapeForm.Variants?
  let keys: (JSONValue) -> [String]
  let read: (JSONValue, inout ShapeReading) -> Value?
  /// Writes the members, or nothing where the value is another way.
  let write: (Value) -> [JSONMember]?
}

extension Variant {
  /// A way with members of its own.
  init<Payload: Sendable>(
    _ name: String, _ meaning: String, _ members: Members<Payload>,
    embed: @escaping (Payload) -> Value, extract: @escaping (Value) -> Payload?
  ) {
    self.init(
      name: name, meaning: meaning, fields: members.fields, variants: members.variants, keys: members.keys
    ) { object, reading in
      members.read(object, &reading).map(embed)
    } write: {
      extract($0).map(members.write)
    }
  }

  /// A way that says all there is.
  init(_ name: String, _ meaning: String, _ value: Value) where Value: Equatable {
    self.init(name: name, meaning: meaning, fields: [], variants: nil, keys: { _ in [] }) { _, _ in
      value
    } write: {
      $0 == value ? [] : nil
    }
  }
}

extension Members {
  /// The keys that say something in one of these ways at least.
  private static func keys(of variants: [Variant<Value>], _ object: JSONValue) -> [String] {
    variants.flatMap { $0.keys(object) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// One of several ways, by the word at a tag.
  static func one(of tag: String, _ meaning: String, _ variants: [Variant<Value>]) -> Members {
    let words = variants.map { ShapeForm.Word(key: $0.name, title: $0.meaning) }
    let named = { (object: JSONValue) in variants.first { $0.name == object[tag]?.string } }
    return Members(
      fields: [ShapeForm.Field(key: tag, meaning: meaning, form: .words(words), isNeeded: true)],
      variants: ShapeForm.Variants(
        tag: tag,
        cases: variants.map {
          .init(word: $0.name, meaning: $0.meaning, fields: $0.fields, variants: $0.variants)
        }),
      keys: { object in
        [tag] + (named(object)?.keys(object) ?? keys(of: variants, object))
      }
    ) { object, reading in
      let listed = words.map { "\($0.key)（\($0.title)）" }.joined(separator: "、")
      guard let word = object[tag] else { return reading.refuse("缺少「\(tag)」（\(meaning)），可选 \(listed)") }
      guard let variant = named(object) else {
        reading.fault("不能是「\(word.string ?? "…")」，可选 \(listed)", at: tag)
        return nil
      }
      return variant.read(object, &reading)
    } write: { value in
      for variant in variants {
        if let members = variant.write(value) { return [JSONMember(tag, .string(variant.name))] + members }
      }
      return []
    }
  }
}
