import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser that is not ours reads in a page or picture.
final class WellFormed: NSObject, XMLParserDelegate {
  /// Whether it is well-formed XML.
  private(set) var isSound = false
  /// The elements in order, with their attributes.
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The text inside each element that has some, in order.
  private(set) var texts: [(element: String, text: String)] = []
  private var open: [String] = []
  /// Where the parser stopped.
  private(set) var fault: String?

  /// Reads a document.
  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isSound = parser.parse()
    fault = parser.parserError.map { "\($0) \(parser.lineNumber):\(parser.columnNumber)" }
  }

  /// The texts of one kind of element.
  func texts(of name: String) -> [String] { texts.filter { $0.element == name }.map(\.text) }

  /// The elements of one kind.
  func all(_ name: String) -> [[String: String]] { elements.filter { $0.name == name }.map(\.attributes) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    elements.append((name, attributes))
    open.append(name)
    texts.append((name, ""))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard let name = open.last, let index = texts.lastIndex(where: { $0.element == name }) else { return }
    texts[index].text += text
  }
}
