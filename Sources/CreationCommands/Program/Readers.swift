import Creation

extension Reader where Value == Day {
  /// A date.
  static var day: Reader {
    Reader { text in
      guard let moment = MomentFormat.automatic.moment(text), moment.time == nil else {
        throw Problem("日期写错了", why: "没有这一天，或不是认识的写法", advice: "请写成 2026-11-21")
      }
      return moment.day
    }
  }
}

extension Reader where Value == Moment {
  /// A date, with or without a time of day.
  static var moment: Reader {
    Reader { text in
      guard let moment = MomentFormat.automatic.moment(text) else {
        throw Problem("时间写错了", why: "没有这一天或这一刻，或不是认识的写法", advice: "请写成 2026-11-21 或 2026-11-21 14:05")
      }
      return moment
    }
  }
}

extension Reader where Value == TimeLimit {
  /// A time limit such as 5工作日.
  static var limit: Reader { Reader { try TimeLimit($0) } }
}

extension Reader where Value == FindingID {
  /// The number of a finding.
  static var finding: Reader {
    Reader { text in
      guard let id = FindingID(text) else {
        throw Problem("问题编号写错了", why: "应写作 F202611-0042", advice: "请用 creation finding 查看编号")
      }
      return id
    }
  }
}

extension Reader where Value == ResultID {
  /// The number of a test's result.
  static var result: Reader {
    Reader { text in
      guard let id = ResultID(text) else {
        throw Problem("测评结果编号写错了", why: "应写作 R202611-0042", advice: "请用 creation result 查看编号")
      }
      return id
    }
  }
}

extension Reader where Value == Term {
  /// A stretch scores are given for.
  static var term: Reader {
    Reader { text in
      guard let term = Term(text) ?? Term(period: text) else {
        throw Problem("考评期写错了", why: "应是一个月、季度、半年或一年", advice: "请写成 2026-10、2026Q3、2026H1 或 2026")
      }
      return term
    }
  }
}

extension Term {
  /// The stretch a period's word stands for, such as 2026年第三季度.
  fileprivate init?(period text: String) {
    guard case .single(.fixed(let span, let day)) = try? PeriodWord(text) else { return nil }
    switch span {
    case .month: self.init(.month, around: day.month)
    case .quarter: self.init(.quarter, around: day.month)
    case .half: self.init(.half, around: day.month)
    case .year: self.init(.year, around: day.month)
    case .day, .week: return nil
    }
  }
}

extension Reader where Value == Points {
  /// A decimal number.
  static var points: Reader {
    Reader { text in
      guard let points = Points(text) else {
        throw Problem("数值写错了", why: "应是小数，如 0.5", advice: "请改正这个数")
      }
      return points
    }
  }
}

extension Reader where Value: Identifier {
  /// A word that stands for a record.
  static var word: Reader { Reader { Value(rawValue: try Reader<String>.text.read($0)) } }
}

extension Reader where Value == Bool {
  /// A yes or no.
  static var yesNo: Reader {
    Reader(choices: [Name(key: "yes", title: "是"), Name(key: "no", title: "否")]) { text in
      guard let value = YesNo.read(text) else {
        throw Problem("不是是或否", why: "可写 是、否、yes、no、1、0", advice: "请改成 是 或 否")
      }
      return value
    }
  }
}
