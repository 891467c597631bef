import Creation
import CreationStore

/// 登记册变动用语 What a change of a register says, field by field, with the heads its table has.
enum RegisterWording {
  /// The change in words: `名称：市住建局 → 市住房和城乡建设局`; of an entry that is new, its name.
  static func content(_ change: RegisterChange) -> String {
    let (was, now) = (members(change.was), members(change.now))
    guard change.action != .added, change.action != .removed else {
      return (now + was).first { $0.key == "name" }.map { text($0.value) } ?? ""
    }
    let keys = (now + was).map(\.key).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return keys.map { key in
      let old = was.first { $0.key == key }.map { text($0.value) } ?? "—"
      let new = now.first { $0.key == key }.map { text($0.value) } ?? "—"
      return "\(title(of: key, change.register))：\(old) → \(new)"
    }.joined(separator: "；")
  }

  private static func members(_ json: String?) -> [JSONMember] {
    json.flatMap { try? JSONValue.parse($0.utf8).members } ?? []
  }

  private static func text(_ value: JSONValue) -> String {
    if value == .null { return "—" }
    return value.string ?? String(decoding: value.bytes, as: UTF8.self)
  }

  private static func title(of key: String, _ register: RegisterChange.Register) -> String {
    let title =
      switch register {
      case .unit: UnitField(rawValue: key)?.title
      case .place: PlaceField(rawValue: key)?.title
      case .grid: GridField(column: key)?.title
      case .category: CategoryField(rawValue: key)?.title
      case .list: FormField<DutyList>(rawValue: key)?.title
      case .duty: FormField<Duty>(rawValue: key)?.title
      case .indicator: FormField<Indicator>(rawValue: key)?.title
      case .routine: FormField<Routine>(rawValue: key)?.title
      case .plan: FormField<InspectionPlan>(rawValue: key)?.title
      case .link: FormField<Link>(rawValue: key)?.title
      case .honour: FormField<Honour>(rawValue: key)?.title
      case .view, .profile: String?.none
      }
    return title ?? key
  }
}
