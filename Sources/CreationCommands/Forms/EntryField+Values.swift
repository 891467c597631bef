import Creation
import CreationReports
import CreationStore

/// Fields by the kind of their value.
extension EntryField {
  /// Where in an entry a value stands.
  typealias Spot<Value> = any WritableKeyPath<Entry, Value> & Sendable

  /// Free words.
  static func text(
    _ key: String, _ title: String, _ help: String, _ path: Spot<String?>
  ) -> EntryField {
    value(key, title, value: title, help, path, read: { text, _ in text }, cell: { text, _ in .text(text) })
  }

  /// Words of a list, with 、 or semicolons between.
  static func texts(
    _ key: String, _ title: String, _ help: String, _ path: Spot<[String]>
  ) -> EntryField {
    list(
      key, title, value: "\(title)、…", help, path, separator: "、", read: { text, _ in text },
      cell: { text, _ in .text(text) })
  }

  /// One of a closed set of values.
  static func coded<Value: Coded>(
    _ key: String, _ title: String, _ help: String, _ path: Spot<Value>
  ) -> EntryField {
    let reader = Reader<Value>.choice(Value.self)
    var field = EntryField(
      key: key, title: title, value: title, help: help,
      set: { entry, text, _ in entry[keyPath: path] = try reader.read(text) },
      clear: nil, cell: { entry, _ in .coded(entry[keyPath: path]) })
    field.choices = reader.choices
    field.isFilter = true
    return field
  }

  /// One of a closed set of values, or none.
  static func coded<Value: Coded>(
    _ key: String, _ title: String, _ help: String, _ path: Spot<Value?>
  ) -> EntryField {
    let reader = Reader<Value>.choice(Value.self)
    var field = value(
      key, title, value: title, help, path, read: { text, _ in try reader.read(text) },
      cell: { value, _ in .coded(value) })
    field.choices = reader.choices
    field.isFilter = true
    return field
  }

  /// Some of a closed set of values.
  static func codes<Value: Coded>(
    _ key: String, _ title: String, _ help: String, _ path: Spot<[Value]>
  ) -> EntryField {
    let reader = Reader<Value>.choice(Value.self)
    var field = list(
      key, title, value: "\(title)、…", help, path, separator: "、", read: { text, _ in try reader.read(text) },
      cell: { value, _ in .coded(value) })
    field.choices = reader.choices
    return field
  }

  /// An entry of another register.
  static func entry<Other: RegisterEntry>(
    _ key: String, _ title: String, _ help: String, _ type: Other.Type,
    _ path: Spot<Other.ID>
  ) -> EntryField {
    var field = EntryField(
      key: key, title: title, value: Other.register.title, help: help,
      set: { entry, text, lookups in entry[keyPath: path] = try lookups.find(type, text) }, clear: nil,
      cell: { entry, lookups in .entry(entry[keyPath: path].rawValue, Other.register, lookups) })
    field.register = Other.register
    field.isFilter = true
    return field
  }

  /// An entry of another register, or none.
  static func entry<Other: RegisterEntry>(
    _ key: String, _ title: String, _ help: String, _ type: Other.Type,
    _ path: Spot<Other.ID?>
  ) -> EntryField {
    var field = value(
      key, title, value: Other.register.title, help, path,
      read: { text, lookups in try lookups.find(type, text) },
      cell: { id, lookups in .entry(id.rawValue, Other.register, lookups) })
    field.register = Other.register
    field.isFilter = true
    return field
  }

  /// Entries of another register, with 、 or semicolons between.
  static func entries<Other: RegisterEntry>(
    _ key: String, _ title: String, _ help: String, _ type: Other.Type,
    _ path: Spot<[Other.ID]>
  ) -> EntryField {
    var field = list(
      key, title, value: "\(Other.register.title)、…", help, path, separator: "、",
      read: { text, lookups in try lookups.find(type, text) },
      cell: { id, lookups in .entry(id.rawValue, Other.register, lookups) })
    field.register = Other.register
    field.isFilter = true
    return field
  }

  /// A word that stands for something that has no register, such as a kind of place.
  static func word<Value: Identifier>(
    _ key: String, _ title: String, _ help: String, _ path: Spot<Value>
  ) -> EntryField {
    var field = EntryField(
      key: key, title: title, value: title, help: help,
      set: { entry, text, _ in entry[keyPath: path] = Value(rawValue: text) },
      clear: nil, cell: { entry, _ in .text(entry[keyPath: path].rawValue) })
    field.isFilter = true
    return field
  }

  /// Several such words.
  static func words<Value: Identifier>(
    _ key: String, _ title: String, _ help: String, _ path: Spot<[Value]>
  ) -> EntryField {
    list(
      key, title, value: "\(title)、…", help, path, separator: "、", read: { text, _ in Value(rawValue: text) },
      cell: { value, _ in .text(value.rawValue) })
  }

  /// A value read by a reader of its own and written as its description.
  static func read<Value: CustomStringConvertible & Sendable>(
    _ key: String, _ title: String, _ help: String, _ path: Spot<Value?>,
    _ reader: Reader<Value>
  ) -> EntryField {
    var field = value(
      key, title, value: title, help, path, read: { text, _ in try reader.read(text) },
      cell: { value, _ in .text(value.description) })
    field.choices = reader.choices
    return field
  }

  /// Several such values, with semicolons between.
  static func reads<Value: CustomStringConvertible & Sendable>(
    _ key: String, _ title: String, _ help: String, _ path: Spot<[Value]>,
    _ reader: Reader<Value>
  ) -> EntryField {
    list(
      key, title, value: "\(title)；…", help, path, separator: "；", read: { text, _ in try reader.read(text) },
      cell: { value, _ in .text(value.description) })
  }

  /// A yes or no.
  static func flag(
    _ key: String, _ title: String, _ help: String, _ path: Spot<Bool?>
  ) -> EntryField {
    let reader = Reader<Bool>.yesNo
    var field = value(
      key, title, value: "是否", help, path, read: { text, _ in try reader.read(text) },
      cell: { value, _ in .flag(value) })
    field.choices = reader.choices
    return field
  }
}

extension EntryField {
  /// A value that may be missing.
  private static func value<Value: Sendable>(
    _ key: String, _ title: String, value: String, _ help: String,
    _ path: Spot<Value?>,
    read: @escaping @Sendable (String, RegisterLookups) throws -> Value,
    cell: @escaping @Sendable (Value, RegisterLookups) -> Cell
  ) -> EntryField {
    EntryField(
      key: key, title: title, value: value, help: help,
      set: { entry, text, lookups in entry[keyPath: path] = try read(text, lookups) },
      clear: { $0[keyPath: path] = nil },
      cell: { entry, lookups in entry[keyPath: path].map { cell($0, lookups) } ?? .empty })
  }

  /// Several values in one cell.
  private static func list<Value: Sendable>(
    _ key: String, _ title: String, value: String, _ help: String,
    _ path: Spot<[Value]>,
    separator: String, read: @escaping @Sendable (String, RegisterLookups) throws -> Value,
    cell: @escaping @Sendable (Value, RegisterLookups) -> Cell
  ) -> EntryField {
    let separators = separator == "；" ? ";；" : ";；、,，"
    return EntryField(
      key: key, title: title, value: value, help: help,
      set: { entry, text, lookups in
        let words = text.split(whereSeparator: { separators.contains($0) })
          .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        entry[keyPath: path] = try words.filter { !$0.isEmpty }.map { try read($0, lookups) }
      },
      clear: { $0[keyPath: path] = [] },
      cell: { entry, lookups in
        let cells = entry[keyPath: path].map { cell($0, lookups) }
        guard !cells.isEmpty else { return .empty }
        return .coded(
          key: cells.map { $0.words(.key) }.joined(separator: separator),
          title: cells.map { $0.words(.zh) }.joined(separator: separator))
      })
  }
}

extension Cell {
  /// An entry of a register: programs get its number, people its name.
  fileprivate static func entry(
    _ id: String, _ register: RegisterChange.Register, _ lookups: RegisterLookups
  ) -> Cell {
    .coded(key: id, title: lookups.word(id, in: register))
  }
}
