import Foundation
import Testing

/// A value read from JSON text.
func read<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(json.utf8))
}

/// A value as JSON text, keys sorted.
func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// What a reading refused says: where in the document, and why.
func refusal<Value: Decodable>(of json: String, as type: Value.Type) -> String? {
  do {
    _ = try read(json, as: type)
    return nil
  } catch DecodingError.dataCorrupted(let context) {
    return text(context)
  } catch DecodingError.keyNotFound(let key, let context) {
    return "\(text(context))：缺 \(key.stringValue)"
  } catch {
    return "\(error)"
  }
}

private func text(_ context: DecodingError.Context) -> String {
  let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
  return path.joined(separator: ".") + " " + context.debugDescription
}
