import Creation

/// 式样 How a value stands in a JSON document, said once: what may stand there, how it is read, how it is written.
///
/// Reading goes on after a fault, so that everything wrong with a document is told at once; the same declaration gives
/// the document's JSON schema. Its functions, like those of the parts it is put together from, capture shapes and constants
/// only, which the compiler cannot tell of a list of closures.
struct Shape<Value: Sendable>: @unchecked Sendable {
  /// What may stand there.
  let form: ShapeForm
  /// Reads the value, or notes what is wrong and gives nothing.
  let read: (JSONValue, inout ShapeReading) -> Value?
  /// Writes the value.
  let write: (Value) -> JSONValue
}

/// 读数 Where a document is being read, and what was found wrong so far.
struct ShapeReading {
  private(set) var faults: [ShapeFault] = []
  private var path: [String] = []

  /// Notes a fault, at a member of the value being read where one is named.
  mutating func fault(_ why: String, at member: String? = nil) {
    let steps = path + (member.map { [$0] } ?? [])
    let text = steps.reduce("") { $0.isEmpty || $1.hasPrefix("[") ? $0 + $1 : "\($0).\($1)" }
    faults.append(ShapeFault(path: text, why: why))
  }

  /// Reads something a step further in.
  mutating func within<Read>(_ step: String, _ body: (inout ShapeReading) -> Read) -> Read {
    path.append(step)
    defer { path.removeLast() }
    return body(&self)
  }
}

/// 式样错误 What is wrong at a place of a document.
package struct ShapeFault: Hashable, Sendable {
  /// The place: `schemes[0].components[2].marks`; empty for the document as a whole.
  package var path: String
  /// The rule it breaks.
  package var why: String
}

extension Shape {
  /// The value of a whole document, or everything that is wrong with it.
  func value(_ document: JSONValue) -> (value: Value?, faults: [ShapeFault]) {
    var reading = ShapeReading()
    let value = read(document, &reading)
    return (reading.faults.isEmpty ? value : nil, reading.faults)
  }
}
