import Creation

/// 账页 A posting with where it stands and whether it counts.
package struct LoggedPosting: Sendable {
  /// The posting.
  package var posting: Posting
  /// 已撤销: whether its command was taken back.
  package var isUndone: Bool
  /// The line in its file.
  var line: Int
}
