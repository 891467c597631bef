/// The colours of pictures; each is told from the others in greyscale too, or something else tells them.
enum Ink {
  static let text = "#1f2328"
  static let faint = "#59616b"
  static let rule = "#c9ced6"
  static let track = "#eceff3"
  static let bar = "#3d6a94"
  static let paper = "#ffffff"
}
