import Creation

/// 引用 One field by which the entries of a register name entries of a register, said once.
///
/// What is named must be on file (``Check``), and what is named cannot be taken back (撤销).
package struct EntryReference<Entry: RegisterEntry>: Sendable {
  /// The register of what is named.
  package let register: RegisterChange.Register
  /// What an entry names, each with the place in the entry where it does.
  package let named: @Sendable (Entry) -> [(field: String, id: String)]

  /// Declares a field by hand.
  package init(
    _ register: RegisterChange.Register, _ named: @escaping @Sendable (Entry) -> [(field: String, id: String)]
  ) {
    self.register = register
    self.named = named
  }
}

extension EntryReference {
  /// Where in an entry a value stands.
  package typealias Spot<Value> = any KeyPath<Entry, Value> & Sendable

  /// A field that always names an entry.
  package static func to<Other: RegisterEntry>(
    _ type: Other.Type, _ field: String, _ path: Spot<Other.ID>
  ) -> EntryReference {
    EntryReference(Other.register) { [(field, $0[keyPath: path].rawValue)] }
  }

  /// A field that may name an entry.
  package static func to<Other: RegisterEntry>(
    _ type: Other.Type, _ field: String, _ path: Spot<Other.ID?>
  ) -> EntryReference {
    EntryReference(Other.register) { entry in entry[keyPath: path].map { [(field, $0.rawValue)] } ?? [] }
  }

  /// A field that names any number of entries.
  package static func to<Other: RegisterEntry>(
    _ type: Other.Type, _ field: String, _ path: Spot<[Other.ID]>
  ) -> EntryReference {
    EntryReference(Other.register) { entry in entry[keyPath: path].map { (field, $0.rawValue) } }
  }

  /// 上级 Whether the field puts an entry below another of its own register: such fields make a tree.
  package var isParent: Bool { register == Entry.register }

  /// Which of some names an entry has in this field.
  func first(of names: Set<EntryName>, in entry: Entry) -> EntryName? {
    named(entry).lazy.map { EntryName(register: register, id: $0.id) }.first(where: names.contains)
  }
}
