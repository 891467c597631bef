/// 汉字数 Counting numbers in Chinese, as sections are numbered: 一、二 … 十一.
enum ChineseNumeral {
  /// The number from 1 to 99 in Chinese, any other in digits.
  static func text(_ number: Int) -> String {
    guard 1...99 ~= number else { return String(number) }
    let (tens, ones) = (number / 10, number % 10)
    let head = tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十"
    return head + (ones == 0 ? "" : digits[ones])
  }

  private static let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
}
