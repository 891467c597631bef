import Creation

extension JSONValue {
  /// An attachment as a ledger line has it.
  init(_ attachment: Attachment) {
    self = .object([
      JSONMember("path", .string(attachment.path)), JSONMember("name", .string(attachment.name)),
      JSONMember("sha256", .string(attachment.sha256)),
      JSONMember("size", .number(JSONNumber(attachment.size))),
    ])
  }
}

extension Attachment {
  /// Reads one out of a ledger line.
  init?(_ value: JSONValue) {
    guard let path = value["path"]?.string, let name = value["name"]?.string,
      let sha256 = value["sha256"]?.string, SHA256.isFingerprint(sha256),
      let size = value["size"]?.int, size >= 0
    else { return nil }
    self.init(path: path, name: name, sha256: sha256, size: size)
  }
}
