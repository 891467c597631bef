import Creation

/// 样式 What may stand at a place of a document, for its schema.
///
/// Objects are looked up by a function, so that one can hold itself; it captures constants only.
indirect enum ShapeForm: @unchecked Sendable {
  /// A text.
  case text
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A number, or a fraction in quotes.
  case number
  /// True or false.
  case flag
  /// One of some words.
  case words([Word])
  /// A list of at least so many.
  case list(ShapeForm, least: Int)
  /// Values by words of the office's own.
  case table(ShapeForm)
  /// An object with a name, looked up when it is needed.
  case record(String, () -> Record)

  /// A word with what it means.
  struct Word: Sendable {
    var key: String
    var title: String
  }

  /// A member of an object.
  struct Field: Sendable {
    var key: String
    var meaning: String
    var form: ShapeForm
    var isNeeded: Bool
    var standard: JSONValue?
  }

  /// An object.
  struct Record: Sendable {
    var name: String
    var meaning: String
    var fields: [Field]
    var variants: Variants?
  }

  /// The members that stand beside, by the word at a tag.
  struct Variants: Sendable {
    var tag: String
    var cases: [Case]

    /// The members for one word.
    struct Case: Sendable {
      var word: String
      var meaning: String
      var fields: [Field]
      /// The members beside these, by the word at a tag of their own.
      var variants: Variants?
    }
  }
}
