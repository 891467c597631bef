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
    Case("013812345678", "0138****5678"),
    // In groups, as people dictate them.
    Case("138 1234 5678", "138 **** 5678"),
    Case("138-1234-5678", "138-****-5678"),
    Case("138.1234.5678", "138.****.5678"),
    Case("138·1234·5678", "138·****·5678"),
    Case("189 7318 7780", "189 **** 7780"),
    Case("请回电189 7318 7780，谢谢", "请回电189 **** 7780，谢谢"),
    Case("１３８　１２３４　５６７８", "１３８　****　５６７８"),
    Case("１３８－１２３４－５６７８", "１３８－****－５６７８"),
    Case("138—1234—5678", "138—****—5678"),
    Case("138 - 1234 - 5678", "138 - **** - 5678"),
    Case("138\t1234\t5678", "138\t****\t5678"),
    Case("138\n1234\n5678", "138\n****\n5678"),
    Case("138-1234 5678", "138-**** 5678"),
    Case("138 12345678", "138 ****5678"),
    Case("138-12345678", "138-****5678"),
    Case("+86 138 1234 5678", "+86 138 **** 5678"),
    Case("+86-138-1234-5678", "+86-138-****-5678"),
    Case("+86138-1234-5678", "+86138-****-5678"),
    Case("(+86)138-1234-5678", "(+86)138-****-5678"),
    Case("（86）13812345678", "（86）138****5678"),
    Case("0086 138 1234 5678", "0086 138 **** 5678"),
    Case("0138-1234-5678", "0138-****-5678"),
    Case("电话2 138 1234 5678", "电话2 138 **** 5678"),
    Case("138 1234 5678 3次", "138 **** 5678 3次"),
    Case("138 1234 5678 139 8765 4321", "138 **** 5678 139 **** 4321"),
    Case("138-1234-5678/139-8765-4321", "138-****-5678/139-****-4321"),
    Case("张三138-1234-5678，2026-11-05报", "张三138-****-5678，2026-11-05报"),
    // Identity numbers of the first generation, and in groups.
    Case("130503670401001", "130503******001"),
    Case("身份证（旧）110101491231002。", "身份证（旧）110101******002。"),
    Case("１１０１０１４９１２３１００２", "１１０１０１******００２"),
    Case("110101 19900307 1234", "110101 ******** 1234"),
    Case("110101-19900307-123X", "110101-********-123X"),
    Case("11010119900307123Ｘ", "110101********123Ｘ"),
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
      "3505002026110512345", "20261031123456", "9138123456781", "110101199013071234", "110101199002301234",
      "110101189912311234", "110101210001011234",
      "010101199003071234", "1101011990030712345", "11010119900307123", "11010119900307123XY",
      "11010119900307123X9", "6222021234567890123", "138****5678", "2026-11-05 12:30:45 第 3 次",
      "１２３４５６７８９０１２",
      // Landlines, service numbers and extensions.
      "010-12345678", "(010) 1234 5678", "0595 2234 5678", "021-6234-5678", "400-812-3123", "95598",
      "12345-1",
      // Groups that belong to something longer, or to nothing of the kind.
      "350500-138-1234-5678", "138-1234-5678-9", "6222 0212 3456 7890 123", "138-1234-567", "138-123-45678",
      "1381-234-5678", "138,1234,5678", "138/1234/5678", "138    1234    5678", "128 1234 5678",
      "138-20261105", "第138号 1234 件 5678 元", "138****1234 5678", "138 1234 56789",
      "192.168.138.1234", "3.1415926535897932", "12,345,678,901.50", "2026.11.05 12.30.45",
      // Order numbers of fifteen and eighteen digits that carry the date of the case.
      "202611051234567", "350500261105001", "350500202611051234", "350500-20261105-1234", "350582010101001",
      "990101670401001", "130503671301001", "130503670432001", "1305036704010012", "86138123456789",
      // Twenty digits and more.
      "13812345678138123456", "11010119900307123413", "110101199003071234110101199003071234",
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

  @Test("只把数字换成星号，遮两次与遮一次相同，怎么凑都是")
  func onlyDigitsChange() {
    let seed = UInt64.random(in: 1...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "138", "1234", "5678", "86", "0086", "0", "13812345678", "110101", "19900307", "123X",
      "130503670401001", " ",
      "-", "·", "，", "电话", "1", "X", "　", "１３８",
    ]
    var hidden = 0
    for _ in 0..<3000 {
      let count = Int.random(in: 1...12, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let masked = PrivacyMask.masked(text)
      let before = Array(text.unicodeScalars)
      let after = Array(masked.unicodeScalars)
      #expect(before.count == after.count, "种子 \(seed)")
      for (old, new) in zip(before, after) where old != new {
        #expect(new == "*" && DigitRun.digit(old) != nil, "\(text) 种子 \(seed)")
      }
      #expect(PrivacyMask.masked(masked) == masked, "\(text) 种子 \(seed)")
      hidden += masked == text ? 0 : 1
    }
    #expect(hidden > 100, "种子 \(seed)")
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
