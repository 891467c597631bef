import Creation

/// 结果选项 What came out, as the person wrote it: exactly one of five.
enum ResultOutcome {
  static let parameter = Parameter<TestResult.Outcome>.group(
    .option("--marks", alias: "--得分", value: "得分/满分", help: "得分，如 92/100", .marks).optional,
    .option("--share", alias: "--件数", value: "件数/总数", help: "件数，如 180/200", .share).optional,
    .option("--value", alias: "--实测值", value: "数", help: "实测值，如 23；百分比不用写 %", .value).optional.signed,
    .flag("--na", alias: "--不适用", help: "不适用：没有可测的"),
    .flag("--noted", alias: "--记一次", help: "只记一次，如一次表扬、一个无问题点位")
  ) { marks, share, value, isNotApplicable, isNoted in
    let said = [
      marks, share, value, isNotApplicable ? .notApplicable : nil, isNoted ? TestResult.Outcome.noted : nil,
    ].compactMap(\.self)
    guard let outcome = said.first, said.count == 1 else {
      throw Problem(
        said.isEmpty ? "没有写结果" : "结果写了 \(said.count) 种",
        at: .option("--marks / --share / --value / --na / --noted"),
        why: "五取一", advice: "请写一种，如 --marks 92/100")
    }
    return outcome
  }
}

extension Reader where Value == TestResult.Outcome {
  fileprivate static var marks: Reader { Reader { try TestResult.Outcome(marks: $0) } }
  static var value: Reader { Reader { try TestResult.Outcome(value: $0) } }
  static var share: Reader { Reader { try TestResult.Outcome(share: $0) } }
}

extension Reader where Value == String {
  /// A name: without white space around it, and with single spaces inside.
  static var name: Reader {
    Reader { text in
      try Reader.text.read(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
