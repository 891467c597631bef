import Creation

/// 照打的字 A value together with the line it was read from, so that the words can be kept and read again.
struct Typed<Value: Sendable>: Sendable {
  /// The value.
  let value: Value
  private let given: Given

  fileprivate init(_ value: Value, _ given: Given) {
    self.value = value
    self.given = given
  }
}

extension Typed {
  /// The words of some parameters, one `--option=value` each, as they were typed.
  func words(_ forms: [Form]) -> [String] {
    forms.flatMap { form in
      (given.words[form.name] ?? []).map { form.kind == .flag ? $0.option : "\($0.option)=\($0.text)" }
    }
  }

  /// The value with what the line lacks taken from kept words.
  func adding(_ words: [String], _ parameter: Parameter<Value>, command: String) throws(Problems) -> Typed {
    let kept = Given(words, forms: parameter.forms, command: command)
    var problems = Problems(kept.problems)
    let whole = given.completed(by: kept)
    guard problems.list.isEmpty, let value = parameter.read(whole, &problems) else { throw problems }
    return Typed(value, whole)
  }
}

extension Parameter {
  /// The value together with the line it was read from.
  var typed: Parameter<Typed<Value>> {
    Parameter<Typed<Value>>(forms: forms) { given, problems in
      read(given, &problems).map { Typed($0, given) }
    }
  }
}
