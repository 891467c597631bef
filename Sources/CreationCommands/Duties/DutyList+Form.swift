import Creation
import CreationStore

extension DutyList: FormedEntry, RegisterTable {
  typealias Field = FormField<DutyList>

  static var fields: [EntryField<DutyList>] {
    [
      .coded("kind", "类别", "清单类别", \.kind),
      .text("paper", "文号", "印发文件的文号", \.paper),
      .read("issued", "印发日期", "印发日期", \.issued, .day),
    ]
  }

  static func blank(_ id: DutyListID, _ name: String) -> DutyList { DutyList(id: id, name: name) }
}
