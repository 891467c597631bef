import Creation

extension Reader where Value: TextCoded {
  /// A value as people write it, such as a target, a step with its day, the levels of an indicator.
  static var written: Reader { Reader { try Value(reading: $0) } }
}
