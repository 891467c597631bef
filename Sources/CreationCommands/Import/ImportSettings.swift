import Creation
import CreationStore

/// 导入设置 How a file of another system is to be read: what may be said on the command line and kept as a profile.
struct ImportSettings: Sendable {
  var map: [FindingField: String] = [:]
  var create: [RegisterChange.Register]?
  var dates: MomentFormat?
  var source: Source?
  var format = TableFormat()

  static let parameter = Parameter<ImportSettings>.group(
    .option("--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .columns()).optional,
    .option(
      "--create", alias: "--新建", value: "册,…", help: "登记册里没有的，顺手登记",
      .list(of: .choice(RegisterChange.Register.self, among: growing))
    ).optional,
    .option("--date-format", alias: "--日期写法", value: "写法", help: "如 dd/MM/yyyy HH:mm", .dateFormat).optional,
    .option("--source", alias: "--来源", value: "来源", help: "没有来源列时的来源（默认 \(Source.daily)）", .word).optional,
    TableFormat.parameter
  ) { map, create, dates, source, format in
    ImportSettings(map: map ?? [:], create: create, dates: dates, source: source, format: format)
  }

  /// The registers an import may add to.
  static let growing: [RegisterChange.Register] = [.unit, .place, .category]
}

extension ImportSettings {
  /// These settings, and a profile's where nothing is said.
  func over(_ profile: ImportProfile) throws -> ImportSettings {
    var settings = self
    for (key, column) in profile.map {
      guard let field = FindingField(rawValue: key) else { throw Problem.strangeField(key, profile) }
      settings.map[field] = map[field] ?? column
    }
    settings.create = create ?? profile.create?.compactMap(RegisterChange.Register.init(rawValue:))
    settings.dates =
      try dates ?? profile.dates.map { try MomentFormat(pattern: $0) }
    settings.source = source ?? profile.source
    settings.format.encoding = format.encoding ?? profile.encoding
    settings.format.separator = format.separator ?? profile.separator
    return settings
  }

  /// The settings as a profile.
  func profile(_ id: ProfileID) -> ImportProfile {
    ImportProfile(
      id: id, map: Dictionary(uniqueKeysWithValues: map.map { ($0.key.key, $0.value) }),
      create: create?.map(\.rawValue), dates: dates?.pattern, source: source, encoding: format.encoding,
      separator: format.separator)
  }
}

extension Reader {
  /// Which column is which field.
  static func columns<Field: TableField>() -> Reader where Value == [Field: String] {
    Reader { try HeaderMap<Field>.names($0) }
  }
}

extension Reader where Value == MomentFormat {
  /// The form dates are written in.
  fileprivate static var dateFormat: Reader { Reader { try MomentFormat(pattern: $0) } }
}

extension Problem {
  fileprivate static func strangeField(_ key: String, _ profile: ImportProfile) -> Problem {
    Problem(
      "导入方案里有不认识的字段", at: .path(file: "registers/\(ImportProfile.plural).json", path: "\(profile.id).map"),
      value: key,
      why: "字段有：\(FindingField.allCases.map(\.key).joined(separator: " "))",
      advice: "请改正这个方案，或重新 --save-profile")
  }
}
