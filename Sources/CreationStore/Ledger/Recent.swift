/// The value made last from a text: most lines in a row carry the same few.
struct Recent<Value> {
  private let make: (String) -> Value?
  private var text = ""
  private var value: Value?

  init(_ make: @escaping (String) -> Value?) {
    self.make = make
  }

  subscript(_ wanted: String) -> Value? {
    mutating get {
      if wanted != text {
        text = wanted
        value = make(wanted)
      }
      return value
    }
  }
}
