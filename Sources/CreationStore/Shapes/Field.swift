import Creation

/// 字段 One member of an object, or several that make one value together.
struct Field<Owner: Sendable, Member: Sendable>: @unchecked Sendable {
  /// What may stand there.
  let forms: [ShapeForm.Field]
  /// What may stand there beside, by the word at a tag.
  var variants: ShapeForm.Variants?
  /// The keys that say something in an object like this one.
  let keys: (JSONValue) -> [String]
  /// Reads the member, or notes what is wrong and gives nothing.
  let read: (JSONValue, inout ShapeReading) -> Member?
  /// Writes the member, where there is anything to write.
  let write: (Owner) -> [JSONMember]
}

extension Field {
  /// A member that must be there.
  static func needed(
    _ key: String, _ meaning: String, _ shape: Shape<Member>, _ get: @escaping (Owner) -> Member
  ) -> Field {
    Field(
      forms: [ShapeForm.Field(key: key, meaning: meaning, form: shape.form, isNeeded: true)],
      keys: { _ in [key] }
    ) { object, reading in
      guard let json = object[key] else { return reading.refuse("缺少「\(key)」（\(meaning)）") }
      return reading.within(key) { shape.read(json, &$0) }
    } write: {
      [JSONMember(key, shape.write(get($0)))]
    }
  }

  /// A member that stands for a usual value where it is left out.
  static func usual(
    _ key: String, _ meaning: String, _ shape: Shape<Member>, _ standard: Member,
    _ get: @escaping (Owner) -> Member
  ) -> Field where Member: Equatable {
    let form = ShapeForm.Field(
      key: key, meaning: meaning, form: shape.form, isNeeded: false, standard: shape.write(standard))
    return Field(forms: [form], keys: { _ in [key] }) { object, reading in
      guard let json = object[key] else { return standard }
      return reading.within(key) { shape.read(json, &$0) }
    } write: {
      let value = get($0)
      return value == standard ? [] : [JSONMember(key, shape.write(value))]
    }
  }

  /// A member that may be left out.
  static func maybe<Value: Sendable>(
    _ key: String, _ meaning: String, _ shape: Shape<Value>, _ get: @escaping (Owner) -> Value?
  ) -> Field where Member == Value? {
    let form = ShapeForm.Field(key: key, meaning: meaning, form: shape.form, isNeeded: false)
    return Field(forms: [form], keys: { _ in [key] }) { object, reading in
      guard let json = object[key] else { return .some(nil) }
      return reading.within(key) { shape.read(json, &$0) }.map { .some($0) }
    } write: {
      get($0).map { [JSONMember(key, shape.write($0))] } ?? []
    }
  }

  /// The members of a value that has no braces of its own.
  static func beside(_ members: Members<Member>, _ get: @escaping (Owner) -> Member) -> Field {
    Field(forms: members.fields, variants: members.variants, keys: members.keys, read: members.read) {
      members.write(get($0))
    }
  }
}
