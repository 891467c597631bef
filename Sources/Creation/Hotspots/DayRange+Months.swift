extension ClosedRange<Day> {
  /// The months the days touch.
  var months: ClosedRange<Month> { lowerBound.month...Swift.max(lowerBound.month, upperBound.month) }
}
