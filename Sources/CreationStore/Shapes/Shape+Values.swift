import Creation

extension Shape {
  /// A shape whose value is made of another's; a value refused must be told why.
  func map<Other: Sendable>(
    _ make: @escaping (Value, inout ShapeReading) -> Other?,
    back: @escaping (Other) -> Value
  ) -> Shape<Other> {
    Shape<Other>(form: form) { json, reading in
      read(json, &reading).flatMap { make($0, &reading) }
    } write: {
      write(back($0))
    }
  }

  /// The same without the values a rule refuses.
  func checked(_ why: @escaping (Value) -> String?) -> Shape {
    map { value, reading in
      if let why = why(value) { reading.refuse(why) } else { value }
    } back: {
      $0
    }
  }

  /// A list of such values, of at least so many.
  func list(atLeast least: Int = 0) -> Shape<[Value]> {
    Shape<[Value]>(form: .list(form, least: least)) { json, reading in
      guard let elements = json.elements else { return reading.refuse("这里要一个列表 […]") }
      if elements.count < least { reading.fault("至少要有 \(least) 个") }
      let values = elements.enumerated().map { index, element in
        reading.within("[\(index)]") { read(element, &$0) }
      }
      return elements.count < least || values.contains { $0 == nil } ? nil : values.compactMap(\.self)
    } write: {
      .array($0.map(write))
    }
  }

  /// A table of such values by words of the office's own, but for those a rule refuses.
  func table(_ why: @escaping (String) -> String? = { _ in nil }) -> Shape<[String: Value]> {
    Shape<[String: Value]>(form: .table(form)) { json, reading in
      guard let members = json.members else { return reading.refuse("这里要一个对象 {…}") }
      var table: [String: Value] = [:]
      let before = reading.faults.count
      for member in members {
        if let why = table[member.key].map({ _ in "「\(member.key)」写了两次" }) ?? why(member.key) {
          reading.fault(why)
        }
        table[member.key] = reading.within(member.key) { read(member.value, &$0) }
      }
      return reading.faults.count == before ? table : nil
    } write: { table in
      .object(table.sorted { $0.key < $1.key }.map { JSONMember($0.key, write($0.value)) })
    }
  }
}

extension ShapeReading {
  /// Notes a fault and gives nothing.
  mutating func refuse<Value>(_ why: String) -> Value? {
    fault(why)
    return nil
  }
}

extension Shape<String> {
  /// A text that is not empty.
  static let text = Shape(form: .text) { json, reading in
    guard let text = json.string else { return reading.refuse("这里要文字") }
    return text.isEmpty ? reading.refuse("不能为空") : text
  } write: {
    .string($0)
  }
}

extension Shape<Int> {
  /// A whole number in a range.
  static func integer(_ range: ClosedRange<Int>) -> Shape {
    Shape(form: .integer(range)) { json, reading in
      guard let number = json.int else { return reading.refuse("这里要整数") }
      return range.contains(number)
        ? number : reading.refuse("\(number) 不行，应在 \(range.lowerBound) 到 \(range.upperBound) 之间")
    } write: {
      .number(JSONNumber($0))
    }
  }
}

extension Shape<Bool> {
  /// True or false.
  static let flag = Shape(form: .flag) { json, reading in
    json.bool ?? reading.refuse("这里要 true 或 false")
  } write: {
    .bool($0)
  }
}

extension Shape<Rational> {
  /// A number, or a fraction in quotes where no decimal is exact: 0.5 or "1/3".
  static let number = Shape(form: .number) { json, reading in
    switch json {
    case .number(let number):
      Rational(number.text) ?? reading.refuse("「\(number.text)」位数太多")
    case .string(let text):
      Rational(text) ?? Rational(fraction: text)
        ?? reading.refuse("「\(text)」不是数，应写作 0.5，或写作分数 \"1/3\"")
    default: reading.refuse("这里要一个数")
    }
  } write: { value in
    value.exactText.flatMap { JSONNumber($0) }.map { .number($0) } ?? .string(value.description)
  }

  /// A number not below 0.
  static let positive = number.checked { $0 >= 0 ? nil : "\($0) 不行，不能是负数" }
}

extension Shape<Points> {
  /// Marks.
  static let points = Shape<Rational>.number.map { number, _ in
    Points(number)
  } back: {
    $0.value
  }
}

extension Shape where Value: LosslessStringConvertible {
  /// A value written in a form of its own, such as 2026-10.
  static func written(as example: String) -> Shape {
    Shape<String>.text.map { text, reading in
      Value(text) ?? reading.refuse("「\(text)」不对，应写作 \(example)")
    } back: {
      $0.description
    }
  }
}

extension Shape where Value: Coded {
  /// One of a closed set of words.
  static var word: Shape {
    let words = Value.allCases.map { ($0.key, $0.title) }
    return Shape(form: .words(words.map { ShapeForm.Word(key: $0.0, title: $0.1) })) { json, reading in
      guard let text = json.string else { return reading.refuse("这里要文字") }
      let listed = words.map { "\($0.0)（\($0.1)）" }.joined(separator: "、")
      return Value(text: text) ?? reading.refuse("不能是「\(text)」，可选 \(listed)")
    } write: {
      .string($0.key)
    }
  }
}

extension Shape where Value: Identifier {
  /// A number or name of something.
  static var name: Shape {
    Shape<String>.text.map { text, _ in
      Value(rawValue: text)
    } back: {
      $0.rawValue
    }
  }
}
