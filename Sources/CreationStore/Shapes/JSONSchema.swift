import Creation

/// JSON 模式 The JSON schema (draft 2020-12) of a document, so that editors can help and check while it is written.
enum JSONSchema {
  /// The schema of a document with that title.
  static func document(_ form: ShapeForm, title: String) -> JSONValue {
    var definitions: [(name: String, schema: JSONValue)] = []
    let root = schema(of: form, &definitions)
    return .object(
      [
        JSONMember("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        JSONMember("title", .string(title)),
      ] + (root.members ?? []) + [
        JSONMember("$defs", .object(definitions.map { JSONMember($0.name, $0.schema) }))
      ])
  }

  private typealias Definitions = [(name: String, schema: JSONValue)]

  private static func schema(of form: ShapeForm, _ definitions: inout Definitions) -> JSONValue {
    switch form {
    case .text: return type("string", [JSONMember("minLength", .number(JSONNumber(1)))])
    case .integer(let range):
      return type(
        "integer",
        [
          JSONMember("minimum", .number(JSONNumber(range.lowerBound))),
          JSONMember("maximum", .number(JSONNumber(range.upperBound))),
        ])
    case .number: return .object([JSONMember("type", .array([.string("number"), .string("string")]))])
    case .flag: return type("boolean", [])
    case .words(let words):
      return .object([
        JSONMember("enum", .array(words.map { .string($0.key) })),
        JSONMember("description", .string(words.map { "\($0.key) \($0.title)" }.joined(separator: "；"))),
      ])
    case .list(let form, let least):
      let items = JSONMember("items", schema(of: form, &definitions))
      let fewest = least > 0 ? [JSONMember("minItems", .number(JSONNumber(least)))] : []
      return type("array", [items] + fewest)
    case .table(let form):
      return type("object", [JSONMember("additionalProperties", schema(of: form, &definitions))])
    case .record(let name, let record):
      if !definitions.contains(where: { $0.name == name }) {
        let place = definitions.count
        definitions.append((name, .null))
        definitions[place].schema = schema(of: record(), &definitions)
      }
      return .object([JSONMember("$ref", .string("#/$defs/\(name)"))])
    }
  }

  private static func schema(of record: ShapeForm.Record, _ definitions: inout Definitions) -> JSONValue {
    var members = [JSONMember("description", .string(record.meaning))]
    members += properties(record.fields, &definitions)
    members += choices(record.variants, &definitions)
    return type("object", members + [JSONMember("unevaluatedProperties", .bool(false))])
  }

  /// One of several ways, each with the word at the tag that tells it.
  private static func choices(
    _ variants: ShapeForm.Variants?, _ definitions: inout Definitions
  ) -> [JSONMember] {
    guard let variants else { return [] }
    let choices = variants.cases.map { choice -> JSONValue in
      let tag = JSONMember(
        variants.tag,
        .object([
          JSONMember("const", .string(choice.word)), JSONMember("description", .string(choice.meaning)),
        ]))
      return .object(
        properties(choice.fields, tag: tag, &definitions) + self.choices(choice.variants, &definitions))
    }
    return [JSONMember("oneOf", .array(choices))]
  }

  private static func properties(
    _ fields: [ShapeForm.Field], tag: JSONMember? = nil, _ definitions: inout Definitions
  ) -> [JSONMember] {
    var properties = tag.map { [$0] } ?? []
    for field in fields {
      var members = schema(of: field.form, &definitions).members ?? []
      let words = members.first { $0.key == "description" }?.value.string.map { "：\($0)" } ?? ""
      members.removeAll { $0.key == "description" }
      members.append(JSONMember("description", .string(field.meaning + words)))
      if let standard = field.standard { members.append(JSONMember("default", standard)) }
      properties.append(JSONMember(field.key, .object(members)))
    }
    let needed = fields.filter(\.isNeeded).map { JSONValue.string($0.key) }
    return [JSONMember("properties", .object(properties))]
      + (needed.isEmpty ? [] : [JSONMember("required", .array(needed))])
  }

  private static func type(_ name: String, _ members: [JSONMember]) -> JSONValue {
    .object([JSONMember("type", .string(name))] + members)
  }
}
