import Testing
@testable import CreationReports

@Suite("报表脱敏")
struct MaskedSheetTests {
  @Test("文字都遮，数字与编码不动")
  func sheet() {
    let phone = "13812345678"
    let sheet = Sheet(
      title: phone, heading: [phone], columns: [Column("a", phone)],
      rows: [
        [.text("电" + phone), .integer(13_812_345_678), .decimal(phone), .coded(key: phone, title: phone)]
      ],
      notes: ["注" + phone])
    let masked = sheet.masked
    #expect(masked.title == "138****5678")
    #expect(masked.heading == ["138****5678"])
    #expect(masked.notes == ["注138****5678"])
    #expect(masked.columns == sheet.columns)
    #expect(masked.rows[0][0] == .text("电138****5678"))
    #expect(masked.rows[0].dropFirst() == sheet.rows[0].dropFirst())
  }
}
