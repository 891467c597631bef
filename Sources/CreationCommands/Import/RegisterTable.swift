import Creation
import CreationReports
import CreationStore

/// 登记册导入 How an entry of a register is read from a row of a table.
protocol RegisterTable: RegisterEntry {
  associatedtype Field: TableField
  /// What stands for an entry on the command line, such as `单位`.
  static var argument: String { get }
  /// The fields every table must have.
  static var requiredFields: [Field] { get }
  /// The fields of the number, the name, and the day it went out of use.
  static var idField: Field { get }
  static var nameField: Field { get }
  static var retiredField: Field { get }
  /// Reads a row over what is on file for that number, or over nothing.
  static func read(
    _ row: inout TableRow<Field>, id: ID, name: String, old: Self?, _ lookups: RegisterLookups
  ) -> Self
  /// The entries as a list that has every field.
  static func sheet(_ entries: [Self], _ snapshot: Snapshot) throws -> Sheet
}

extension Unit: RegisterTable {
  static var argument: String { "单位" }
  static var requiredFields: [UnitField] { [.name] }
  static var idField: UnitField { .id }
  static var nameField: UnitField { .name }
  static var retiredField: UnitField { .retired }

  static func read(
    _ row: inout TableRow<UnitField>, id: UnitID, name: String, old: Unit?, _ lookups: RegisterLookups
  ) -> Unit {
    var unit = old ?? Unit(id: id, name: name, kind: .department)
    unit.name = name
    unit.kind = row.coded(.kind, UnitKind.self) ?? unit.kind
    unit.parent =
      row.value([.parentID, .parent, .parentName], read: lookups.units.find, isSaid: lookups.units.isCalled)
      ?? unit.parent
    unit.group = row.word(.group).map(RankingGroup.init(rawValue:)) ?? unit.group
    unit.liaison = row.word(.liaison) ?? unit.liaison
    unit.phone = row.value(.phone) { try PhoneCell.number($0, onFile: old?.phone) } ?? unit.phone
    let weight = row.value(.weight) { try Reader<Points>.points.read($0) }
    // A list writes 1 where nothing was said.
    if let weight, old == nil || weight != unit.weight ?? 1 { unit.weight = weight }
    return unit
  }
}

extension Place: RegisterTable {
  static var argument: String { "点位" }
  static var requiredFields: [PlaceField] { [.name] }
  static var idField: PlaceField { .id }
  static var nameField: PlaceField { .name }
  static var retiredField: PlaceField { .retired }

  static func read(
    _ row: inout TableRow<PlaceField>, id: PlaceID, name: String, old: Place?, _ lookups: RegisterLookups
  ) -> Place {
    var place = old ?? Place(id: id, name: name, kind: "其他")
    place.name = name
    place.kind = row.word(.kind).map(PlaceKind.init(rawValue:)) ?? place.kind
    place.address = row.word(.address) ?? place.address
    place.manager =
      row.value(
        [.managerID, .manager, .managerName], read: lookups.units.find, isSaid: lookups.units.isCalled)
      ?? place.manager
    place.grid = row.word(.grid) ?? place.grid
    place.declared = row.value(.declared) { try Reader<Bool>.yesNo.read($0) } ?? place.declared
    if row.word(.facilities) != nil { place.facilities = row.words(.facilities) }
    return place
  }
}

extension Grid: RegisterTable {
  static var argument: String { "网格" }
  static var requiredFields: [GridField] { [.name] }
  static var idField: GridField { .id }
  static var nameField: GridField { .name }
  static var retiredField: GridField { .retired }

  static func read(
    _ row: inout TableRow<GridField>, id: GridID, name: String, old: Grid?, _ lookups: RegisterLookups
  ) -> Grid {
    var grid = old ?? Grid(id: id, name: name)
    grid.name = name
    // The sources write 块状网格 as well as 块状.
    grid.kind =
      row.value(.kind) { word in
        let short = word.hasSuffix("网格") ? String(word.dropLast(2)) : word
        return try Reader<GridKind>.choice(GridKind.self).read(short)
      } ?? grid.kind
    grid.unit =
      row.value([.unitID, .unit, .unitName], read: lookups.units.find, isSaid: lookups.units.isCalled)
      ?? grid.unit
    grid.chief = row.word(.chief) ?? grid.chief
    grid.chiefTitle = row.word(.chiefTitle) ?? grid.chiefTitle
    grid.phone = row.value(.phone) { try PhoneCell.number($0, onFile: old?.phone) } ?? grid.phone
    if row.word(.members) != nil { grid.members = row.words(.members) }
    grid.shifts = row.value(.shifts) { try Shift.list($0) } ?? grid.shifts
    return grid
  }
}

extension Creation.Category: RegisterTable {
  static var argument: String { "类别" }
  static var requiredFields: [CategoryField] { [.name] }
  static var idField: CategoryField { .id }
  static var nameField: CategoryField { .name }
  static var retiredField: CategoryField { .retired }

  static func read(
    _ row: inout TableRow<CategoryField>, id: CategoryID, name: String, old: Creation.Category?,
    _ lookups: RegisterLookups
  ) -> Creation.Category {
    var category = old ?? Creation.Category(id: id, name: name)
    category.name = name
    category.limit = row.value(.limit) { try TimeLimit($0) } ?? category.limit
    category.severity = row.coded(.severity, Severity.self) ?? category.severity
    let leads = row.value(
      [.leadID, .lead, .leadName], read: { try CategoryLeads($0, unit: lookups.units.find) },
      isSaid: lookups.units.isCalled)
    if let leads {
      category.lead = leads.standard
      category.leads = leads.byKind
    }
    let words = row.words(.supports)
    if let supports = row.value(.supports, { _ in try words.map(lookups.units.find) }) {
      category.supports = supports
    }
    return category
  }
}
