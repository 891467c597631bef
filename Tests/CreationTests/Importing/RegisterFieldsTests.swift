import Testing

@testable import Creation

@Suite("登记册表格的列")
struct RegisterFieldsTests {
  @Test("代码和中文表头是约定，不能变")
  func words() {
    #expect(
      UnitField.words == [
        "id 编号", "name 名称", "kind 类别", "parent 上级", "group 排名组", "liaison 联络员", "phone 电话", "weight 考评权重",
        "retired 停用日期", "parent-id 上级编号", "parent-name 上级单位",
      ])
    #expect(
      PlaceField.words == [
        "id 编号", "name 名称", "kind 类别", "address 地址", "manager 管理主体", "grid 网格", "declared 申报点位",
        "facilities 设施", "retired 停用日期", "manager-id 管理主体编号", "manager-name 管理主体名称",
      ])
    #expect(
      GridField.words == [
        "id 编号", "name 名称", "kind 类别", "unit 管理单位", "chief 网格长", "phone 电话", "members 网格员",
        "shifts 班次", "retired 停用日期", "chief-title 称谓", "unit-id 管理单位编号", "unit-name 管理单位名称",
      ])
    #expect(
      CategoryField.words == [
        "id 编号", "name 名称", "limit 整改时限", "severity 严重程度", "lead 牵头单位", "supports 配合单位",
        "retired 停用日期", "lead-id 牵头单位编号", "lead-name 牵头单位名称",
      ])
  }

  @Test(
    "是否的各种写法",
    arguments: [
      ("是", true), ("有", true), ("yes", true), ("Y", true), ("TRUE", true), ("1", true), ("√", true),
      ("否", false), ("无", false), ("No", false), ("n", false), ("False", false), ("0", false), ("×", false),
    ])
  func yesNo(_ text: String, _ value: Bool) {
    #expect(YesNo.read(text) == value)
  }

  @Test("别的词不猜", arguments: ["", " ", "是的", "不", "2", "是 ", "对", "-"])
  func others(_ text: String) {
    #expect(YesNo.read(text) == nil)
  }
}
