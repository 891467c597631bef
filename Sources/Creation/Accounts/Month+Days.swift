extension Month {
  /// The month as people read it where it runs over some days: 2026年10月, or 2026年10月考评月（09-21 至 10-20）.
  public func title(over days: Period) -> String {
    guard days != Period(self...self) else { return title }
    return "\(title)考评月（\(days.first.description.dropFirst(5)) 至 \(days.last.description.dropFirst(5))）"
  }
}
