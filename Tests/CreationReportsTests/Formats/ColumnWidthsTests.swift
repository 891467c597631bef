import Testing
@testable import CreationReports

@Suite("列宽")
struct ColumnWidthsTests {
  private func widths(_ natural: [Int], flexible: Set<Int>, limit: Int?) -> [Int] {
    let columns = natural.indices.map { Column("c", "列", flexible: flexible.contains($0)) }
    let texts = natural.map { [MeasuredText("列"), MeasuredText(String(repeating: "x", count: $0))] }
    return ColumnWidths(columns: columns, texts: texts).fitting(limit)
  }

  @Test("不限宽则按内容")
  func natural() {
    #expect(widths([10, 40, 60], flexible: [1, 2], limit: nil) == [10, 40, 60])
    #expect(widths([10, 40, 60], flexible: [1, 2], limit: 110) == [10, 40, 60])
  }

  @Test("最宽的弹性列先缩")
  func widestFirst() {
    #expect(widths([10, 40, 60], flexible: [1, 2], limit: 90) == [10, 40, 40])
    #expect(widths([10, 40, 60], flexible: [1, 2], limit: 50) == [10, 20, 20])
    #expect(widths([10, 40, 60], flexible: [2], limit: 90) == [10, 40, 40])
  }

  @Test("没有标弹性列时文本列都可缩")
  func unmarked() {
    #expect(widths([10, 40], flexible: [], limit: 30) == [10, 20])
  }

  @Test("缩到四格为止，其余放任超出")
  func least() {
    #expect(widths([10, 40, 3], flexible: [1, 2], limit: 5) == [10, 4, 3])
  }

  @Test("数字列从不缩")
  func numbers() {
    let columns = [Column("n", "数", alignment: .trailing)]
    let widths = ColumnWidths(columns: columns, texts: [[MeasuredText("数"), MeasuredText("123456789")]])
    #expect(widths.fitting(3) == [9])
  }

  @Test("没有列")
  func none() {
    #expect(widths([], flexible: [], limit: 0).isEmpty)
  }
}
