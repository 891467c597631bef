import Creation

extension Members {
  /// The same, with a look at how some members go together, as soon as these read well by themselves, whatever is wrong
  /// beside them; why they do not is told at a member, or of the object as a whole.
  func checked<each Owner, each Part>(
    _ parts: repeat Field<each Owner, each Part>, at member: String?,
    why: @escaping (repeat each Part) -> String?
  ) -> Members {
    checked { object in
      guard let values = try? (repeat present((each parts).value(in: object))) else { return [] }
      return why(repeat each values).map { [(member, $0)] } ?? []
    }
  }

  /// The same, with a look at an object whose members may be wrong; it names the member at fault and the rule.
  func checked(_ faults: @escaping (JSONValue) -> [(member: String?, why: String)]) -> Members {
    Members(fields: fields, variants: variants, keys: keys) { object, reading in
      let value = read(object, &reading)
      let found = faults(object)
      for (member, why) in found { reading.fault(why, at: member) }
      return found.isEmpty ? value : nil
    } write: {
      write($0)
    }
  }

  /// The value of these members, for a check to look at.
  var itself: Field<Value, Value> { .beside(self) { $0 } }

  /// The word that tells one of several ways, for a check to look at.
  var way: Field<Value, String> {
    .seen { object in
      guard let variants, let word = object[variants.tag]?.string else { return nil }
      return variants.cases.contains { $0.word == word } ? word : nil
    }
  }
}

extension Field {
  /// What the member is, if nothing is wrong with it.
  func value(in object: JSONValue) -> Member? {
    var reading = ShapeReading()
    let value = read(object, &reading)
    return reading.faults.isEmpty ? value : nil
  }

  /// The member where it is not left out.
  func given<Value>() -> Field<Owner, Value> where Member == Value? {
    .seen { value(in: $0)?.flatMap(\.self) }
  }

  /// What the member is in each object of the list at a key, nothing for those where something is wrong with it.
  func each(of key: String) -> Field<[Owner], [Member?]> {
    .seen { $0[key]?.elements?.map(value(in:)) }
  }

  /// What a check sees in an object that is not a member of its own.
  fileprivate static func seen(_ read: @escaping (JSONValue) -> Member?) -> Field {
    Field(forms: [], keys: { _ in [] }) { object, _ in
      read(object)
    } write: { _ in
      []
    }
  }
}
