import Creation

/// 文件种类 Every kind of file findings come in.
enum ImportKind: String, Coded {
  case csv, jsonl, records, open311

  /// The Chinese word.
  var title: String { table?.title ?? form?.title ?? rawValue }

  /// The kind of table, where it is one.
  var table: FindingTable.Kind? { FindingTable.Kind(rawValue: rawValue) }

  /// The form of exchange, where it is one.
  var form: ExchangeForm? { ExchangeForm(rawValue: rawValue) }
}
