/// A JSON text as a tree, for documents small enough to be held whole.
///
/// Members keep the order of the text, and strings are equal when they have the same code points.
package enum JSONValue: Sendable {
  /// Members in braces.
  case object([JSONMember])
  /// Values in brackets.
  case array([JSONValue])
  /// A text.
  case string(String)
  /// A number as it is written.
  case number(JSONNumber)
  /// A truth value.
  case bool(Bool)
  /// The word `null`.
  case null
}

/// A key of an object with its value.
package struct JSONMember: Sendable {
  /// The name of the member.
  package var key: String
  /// What it holds.
  package var value: JSONValue

  /// Creates a member.
  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue: Equatable {
  /// Whether both are written alike but for blanks and escapes; the order of members counts.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.object(let left), .object(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.number(let left), .number(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.null, .null): true
    default: false
    }
  }
}

extension JSONMember: Equatable {
  /// Whether the keys have the same code points and the values are equal.
  package static func == (left: JSONMember, right: JSONMember) -> Bool {
    left.key.utf8.elementsEqual(right.key.utf8) && left.value == right.value
  }
}

extension JSONValue {
  /// The value of the member with the key, if this is an object that has one.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The members, if this is an object.
  package var members: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements, if this is an array.
  package var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The text, if this is a string.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The whole number, if this is one that fits.
  package var int: Int? {
    if case .number(let number) = self { number.int } else { nil }
  }

  /// The truth value, if this is one.
  package var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }
}
