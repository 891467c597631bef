/// 附件 A photo or scan that proves a posting: where it is kept, what it was called, and its fingerprint.
public struct Attachment: Hashable, Sendable {
  /// Where it lies in the data directory: `attachments/2026-11/0123456789abcdef.jpg`.
  public var path: String
  /// The name of the file it was taken from.
  public var name: String
  /// SHA-256 of its content, 64 hexadecimal digits.
  public var sha256: String
  /// Bytes.
  public var size: Int

  /// Creates the attachment.
  public init(path: String, name: String, sha256: String, size: Int) {
    self.path = path
    self.name = name
    self.sha256 = sha256
    self.size = size
  }
}
