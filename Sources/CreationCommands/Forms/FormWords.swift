import Creation
import CreationStore

/// 填写内容 What a command line says of a formed entry's fields.
struct FormWords<Entry: FormedEntry & RegisterTable>: EntryFields {
  private let words: [(field: EntryField<Entry>, word: Given.Word)]
  private let cleared: [EntryField<Entry>]

  /// The options of all fields; of a new entry those it cannot be without must be there.
  static func parameter(isNew: Bool) -> Parameter<FormWords> {
    let fields = Entry.fields
    let forms = fields.map { $0.form(isRequired: isNew && $0.isRequired) }
    let clearing = Form(
      kind: .option, names: ["--clear", "--清空"], value: "字段、…", help: "清空这些字段")
    return Parameter(forms: isNew ? forms : forms + [clearing]) { given, problems in
      for (field, form) in zip(fields, forms) where form.isRequired && given.words[field.option] == nil {
        problems.list.append(
          Problem("缺少选项", at: .option(field.option), why: "必填，\(field.help)", advice: "请加上 \(form.usage)"))
      }
      let words = fields.compactMap { field in given.words[field.option]?.first.map { (field, $0) } }
      let empties = given.words["--clear"]?.first?.text.split(whereSeparator: { ",，、".contains($0) }) ?? []
      let cleared = empties.compactMap { word in
        problems.collecting(at: .option("--clear")) { try clearable(String(word)) }
      }
      return problems.list.isEmpty ? FormWords(words: words, cleared: cleared) : nil
    }
  }

  private static func clearable(_ word: String) throws -> EntryField<Entry> {
    let fields = Entry.fields.filter { $0.clear != nil }
    guard let field = fields.first(where: { [$0.key, $0.title, $0.alias ?? $0.title].contains(word) }) else {
      throw Problem(
        "没有可以清空的字段", value: word, why: "可以清空 \(fields.map(\.title).joined(separator: "、"))",
        advice: "请从可以清空的里选")
    }
    return field
  }

  func apply(to entry: inout Entry, _ transaction: inout Transaction) throws {
    let lookups = try RegisterLookups(transaction.snapshot)
    var problems = Problems([])
    for field in cleared { field.clear?(&entry) }
    for (field, word) in words {
      _ = problems.collecting(at: .option(word.option), value: word.text) {
        try field.set(&entry, word.text, lookups)
      }
    }
    try problems.throwIfAny()
    if let (key, problem) = try Entry.fault(of: entry, lookups) {
      let option = words.first { $0.field.key == key }?.word.option ?? Entry.field(key)?.option ?? "--\(key)"
      throw problem.at(.option(option))
    }
  }
}
