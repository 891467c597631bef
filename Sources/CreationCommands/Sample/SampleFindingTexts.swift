/// 问题 What an inspector writes down, by category, in four tables with the same header.
///
/// A text names no place and fits every kind of place its category is listed for in ``SampleCategoryPlaces``.
enum SampleFindingTexts {
  static let tables = [
    SampleStreetTexts.csv, SampleFacilityTexts.csv, SampleOrderTexts.csv, SampleMarketTexts.csv,
  ]
}
