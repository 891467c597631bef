/// 指名 What a row calls an entry of a register: a number or a name, or both in columns of their own.
public struct EntryWords: Hashable, Sendable {
  /// A number or a name.
  public var word: String?
  /// The number.
  public var id: String?
  /// The name.
  public var name: String?

  /// Collects the words.
  public init(word: String? = nil, id: String? = nil, name: String? = nil) {
    self.word = word
    self.id = id
    self.name = name
  }

  /// All the words, the surest first.
  public var list: [String] { [id, word, name].compactMap(\.self) }

  /// Whether nothing is said.
  var isEmpty: Bool { word == nil && id == nil && name == nil }

  /// The number an entry would be made with, where the row has one beside the name.
  public var newID: String? { id ?? (name == nil ? nil : word) }

  /// The name an entry would be made with.
  public var newName: String? { name ?? word ?? id }
}
