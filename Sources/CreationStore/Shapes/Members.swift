import Creation

/// 成员 What stands in the braces of an object.
struct Members<Value: Sendable>: @unchecked Sendable {
  /// What may stand there.
  let fields: [ShapeForm.Field]
  /// What may stand there beside, by the word at a tag.
  var variants: ShapeForm.Variants?
  /// The keys that say something in an object like this one.
  let keys: (JSONValue) -> [String]
  /// Reads the value, or notes what is wrong and gives nothing.
  let read: (JSONValue, inout ShapeReading) -> Value?
  /// Writes the members.
  let write: (Value) -> [JSONMember]
}

extension Members {
  /// Members one beside the other, made into a value.
  static func all<each Member: Sendable>(
    _ fields: repeat Field<Value, each Member>,
    make: @escaping (repeat each Member) -> Value
  ) -> Members {
    var forms: [ShapeForm.Field] = []
    var variants: ShapeForm.Variants?
    for field in repeat each fields {
      forms += field.forms
      variants = field.variants ?? variants
    }
    return Members(fields: forms, variants: variants) { object in
      var keys: [String] = []
      for field in repeat each fields { keys += field.keys(object) }
      return keys
    } read: { object, reading in
      let values = (repeat (each fields).read(object, &reading))
      guard let values = try? (repeat present(each values)) else { return nil }
      return make(repeat each values)
    } write: { value in
      var members: [JSONMember] = []
      for field in repeat each fields { members += field.write(value) }
      return members
    }
  }

  /// An object with these members and no others.
  func object(_ name: String, _ meaning: String) -> Shape<Value> {
    let record = ShapeForm.Record(name: name, meaning: meaning, fields: fields, variants: variants)
    return Shape<Value>(form: .record(name, { record })) { json, reading in
      guard let members = json.members else { return reading.refuse("这里要一个对象 {…}") }
      let known = keys(json)
      let before = reading.faults.count
      for member in members where !known.contains(member.key) {
        let near = Nearest.name(to: member.key, among: known).map { "，是不是「\($0)」？" } ?? "，"
        reading.fault("这里不认识「\(member.key)」\(near)可以写：\(known.joined(separator: "、"))", at: member.key)
      }
      let value = read(json, &reading)
      return reading.faults.count == before ? value : nil
    } write: {
      .object(write($0))
    }
  }
}

extension Shape {
  /// A shape that is looked up when it is needed, for one that holds itself.
  static func later(_ name: String, _ shape: @escaping () -> Shape) -> Shape {
    Shape(
      form: .record(name) {
        guard case .record(_, let record) = shape().form else {
          return ShapeForm.Record(name: name, meaning: "", fields: [])
        }
        return record()
      }
    ) { json, reading in
      shape().read(json, &reading)
    } write: {
      shape().write($0)
    }
  }
}

/// Thrown where a member could not be read, which has been noted.
private struct Unread: Error {}

/// What could be read; throws where it could not.
func present<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Unread() }
  return value
}
