/// 点位 The public-place archive (公共场所档案) of 示例市, in three tables with the same header.
///
/// Numbers run on through the tables: streets, venues and service windows, homes and youth. The grid names
/// the district the place lies in; a manager with a territory manages places inside it only.
enum SamplePlaces {
  static let tables = [SampleStreetPlaces.csv, SampleVenuePlaces.csv, SampleHomePlaces.csv]
}
