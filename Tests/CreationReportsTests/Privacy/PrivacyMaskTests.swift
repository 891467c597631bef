import Testing
@testable import CreationReports

@Suite("隐私脱敏")
struct PrivacyMaskTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let masked: String
    var testDescription: String { text }

    init(_ text: String, _ masked: String) {
      self.text = text
      self.masked = masked
    }
  }

  static let hidden = [
    Case("13812345678", "138****5678"),
    Case("联系电话：13812345678，张三", "联系电话：138****5678，张三"),
    Case("19912345678/16612345678", "199****5678/166****5678"),
    Case("tel13812345678x", "tel138****5678x"),
    Case("+8613812345678", "+86138****5678"),
    Case("+86 13812345678", "+86 138****5678"),
    Case("008613812345678", "0086138****5678"),
    Case("１３８１２３４５６７８", "１３８****５６７８"),
    Case("110101199003071234", "110101********1234"),
    Case("身份证11010119900307123X、", "身份证110101********123X、"),
    Case("11010119900307123x", "110101********123x"),
    Case("110101190002291234", "110101********1234"),
    Case("11010119491231002X 13812345678", "110101********002X 138****5678"),
  ]

  @Test("手机号与身份证号遮住中间", arguments: hidden)
  func masks(_ sample: Case) {
    #expect(PrivacyMask.masked(sample.text) == sample.masked)
    #expect(PrivacyMask.masked(sample.masked) == sample.masked)
  }

  @Test(
    "其他号码不动",
    arguments: [
      "", "张三", "12345", "0595-22345678", "059522345678", "021-62345678", "4008123123", "12812345678",
      "10012345678", "1381234567", "138123456789", "F202611-0042", "2026103100012345678",
      "3505002026110512345", "20261031123456", "9138123456781", "138 1234 5678", "138-1234-5678",
      "138.1234.5678", "110101199013071234", "110101199002301234", "110101189912311234", "110101210001011234",
      "010101199003071234", "1101011990030712345", "11010119900307123", "11010119900307123XY",
      "11010119900307123X9", "6222021234567890123", "138****5678", "2026-11-05 12:30:45 第 3 次",
      "１２３４５６７８９０１２",
    ])
  func untouched(_ text: String) {
    #expect(PrivacyMask.masked(text) == text)
  }

  @Test("夹在长数字串中的十一位数从不遮")
  func longerRuns() {
    let seed: UInt64 = 42
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let length = Int.random(in: 19...30, using: &generator)
      let digits = (0..<length).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
      #expect(PrivacyMask.masked("编号\(digits)。") == "编号\(digits)。", "种子 \(seed)")
    }
  }

  @Test("怪字符串遮两次与遮一次相同", .enabled(if: NaughtyStrings.present, "没有测试数据 torture/blns，跳过"))
  func naughtyStrings() throws {
    for text in try NaughtyStrings.all() {
      let once = PrivacyMask.masked(text)
      #expect(same(PrivacyMask.masked(once), once))
      let joined = PrivacyMask.masked(text + "，13812345678")
      #expect(joined.hasSuffix("，138****5678"))
    }
  }
}
