/// 图 A picture of figures, with the table that says the same.
///
/// A chart is a small value; drawing it is a pure function of it, in whole numbers, so that the same chart
/// is the same bytes on every run. Every figure it shows is printed in it, so that colour never carries a
/// meaning alone.
package protocol Chart: Sendable {
  /// What it shows.
  var title: String { get }
  /// The width it is drawn for, in CSS pixels; it scales to whatever room there is.
  var width: Int { get }
  /// The picture as an SVG element with a title and a description.
  var svg: String { get }
  /// The same as a table, for formats without pictures.
  var sheet: Sheet { get }
}
