import Creation
import CreationReports

/// 电话一格 A telephone as a register's table gives it.
enum PhoneCell {
  /// The number meant; the mask of the one on file, as an exported list has it, stands for that.
  static func number(_ word: String, onFile phone: String?) throws(Problem) -> String {
    guard word.contains("*") else { return word }
    if let phone, PrivacyMask.masked(phone) == word { return phone }
    throw Problem(
      "电话打了码", value: word, why: "带 * 的不是完整号码，与已登记的号码也对不上", advice: "请写完整号码；不变的可以空着")
  }
}
