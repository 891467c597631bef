import Creation

/// 交换格式 The forms in which findings go whole from one system to another.
enum ExchangeForm: String, Coded {
  /// One finding a line, with everything that was posted about it.
  case records
  /// Requests as cities exchange them: Open311 GeoReport v2.
  case open311

  /// The Chinese word.
  var title: String {
    switch self {
    case .records: "整份档案"
    case .open311: "Open311请求"
    }
  }
}
