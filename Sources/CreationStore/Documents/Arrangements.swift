import Creation
import FoundationEssentials

/// Reading of a year's holiday arrangement a person has got hold of.
package enum Arrangements {
  /// Reads the product's own form, or that of the public holiday-cn collection.
  package static func read(_ bytes: [UInt8], file: String) throws(Problem) -> Arrangement {
    let keys = (try? JSONValue.parse(bytes))?.members?.map(\.key) ?? []
    guard keys.contains("days") else {
      return try JSONDocument.value(Arrangement.self, bytes, file: file)
    }
    do throws(Problem) {
      return try Arrangement(holidayCN: Data(bytes))
    } catch {
      throw error.at(error.site ?? .file(file))
    }
  }
}
