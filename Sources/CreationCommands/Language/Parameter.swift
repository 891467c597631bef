import Creation

/// 参数 One typed value of a command line, or several that make one value together.
///
/// A command declares its parameters as a table and receives their values in that order:
///
/// ```swift
/// .option("--place", alias: "--点位", value: "点位", help: "问题所在的点位", .text),
/// .option("--source", alias: "--来源", value: "来源", help: "问题来源", .choice(Source.self)).default("patrol"),
/// .option("--photo", alias: "--照片", value: "文件", help: "现场照片", .text).repeated(),
/// .option("--lead", alias: "--牵头", value: "单位", help: "牵头单位", .text).optional,
/// .flag("--urgent", alias: "--紧急", help: "按紧急时限办理"),
/// .argument("说明", help: "问题说明", .text),
/// ```
package struct Parameter<Value: Sendable>: Sendable {
  /// The options and arguments it consists of.
  package let forms: [Form]
  /// Reads the value, or adds what is wrong to the list and returns nil.
  let read: @Sendable (Given, inout Problems) -> Value?
}

extension Parameter {
  /// An option with a value, required unless made optional, repeated or given a default.
  package static func option<V>(
    _ name: String, alias: String, value: String, help: String, _ reader: Reader<V>
  ) -> Parameter<V> {
    .single(Form(kind: .option, names: [name, alias], value: value, help: help), reader)
  }

  /// A word that stands by its position, required unless made optional.
  package static func argument<V>(_ value: String, help: String, _ reader: Reader<V>) -> Parameter<V> {
    .single(Form(kind: .argument, names: ["<\(value)>"], value: value, help: help), reader)
  }

  /// An option without a value: written or not.
  package static func flag(_ name: String, alias: String, help: String) -> Parameter<Bool> {
    let form = Form(kind: .flag, names: [name, alias], value: "", help: help)
    return Parameter<Bool>(forms: [form]) { given, _ in given.words[name] != nil }
  }

  /// Several parameters that make one value, such as the filters every list has.
  package static func group<each Part>(
    _ parts: repeat Parameter<each Part>, make: @escaping @Sendable (repeat each Part) throws -> Value
  ) -> Parameter {
    var forms: [Form] = []
    for part in repeat each parts { forms += part.forms }
    return Parameter(forms: forms) { given, problems in
      let values = (repeat (each parts).read(given, &problems))
      guard let values = try? (repeat present(each values)) else { return nil }
      return problems.collecting { try make(repeat each values) }
    }
  }

  /// The value, or nil where it is not written.
  package var optional: Parameter<Value?> {
    Parameter<Value?>(forms: forms.map { $0.with(\.isRequired, false) }) { given, problems in
      given.lacks(forms) ? .some(nil) : read(given, &problems).map(Optional.some)
    }
  }

  /// The value, or the one this text stands for where it is not written; help shows the text.
  package func `default`(_ text: String) -> Parameter {
    let shown = forms.map { $0.with(\.isRequired, false).with(\.standard, text) }
    return Parameter(forms: shown) { given, problems in
      read(given.lacks(forms) ? given.standing(text, for: forms) : given, &problems)
    }
  }

  /// Any number of values, in the order they are written.
  package func repeated(atLeastOnce: Bool = false) -> Parameter<[Value]> {
    let shown = forms.map { $0.with(\.isRequired, atLeastOnce).with(\.repeats, true) }
    return Parameter<[Value]>(forms: shown) { given, problems in
      if given.lacks(forms), !atLeastOnce { return [] }
      let values = given.each(of: forms).map { read($0, &problems) }
      return try? values.map(present)
    }
  }

  /// The value, which may begin with a dash: `--sort -due` is no slip for `--due`.
  package var signed: Parameter {
    Parameter(forms: forms.map { $0.with(\.isSigned, true) }, read: read)
  }

  private static func single<V>(_ form: Form, _ reader: Reader<V>) -> Parameter<V> {
    var form = form.with(\.isRequired, true)
    form.choices = reader.choices
    return Parameter<V>(forms: [form]) { [form] given, problems in
      guard let words = given.words[form.name] else {
        problems.list.append(missing(form))
        return nil
      }
      guard let word = words.first else { return nil }
      return problems.collecting(at: .option(word.option), value: word.text) { try reader.read(word.text) }
    }
  }

  private static func missing(_ form: Form) -> Problem {
    let kind = form.kind == .option ? "选项" : "参数"
    return Problem("缺少\(kind)", at: .option(form.name), why: "必填，\(form.help)", advice: "请加上 \(form.usage)")
  }
}

extension Form {
  fileprivate func with<Field>(_ field: WritableKeyPath<Form, Field>, _ value: Field) -> Form {
    var copy = self
    copy[keyPath: field] = value
    return copy
  }
}

/// Thrown inside a group when a part could not be read, which the part itself has reported.
private struct Unread: Error {}

private func present<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Unread() }
  return value
}
