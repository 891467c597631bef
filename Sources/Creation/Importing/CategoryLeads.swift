/// 牵头单位 The lead units of a category as one text: `U-207;农贸市场=U-205`.
public struct CategoryLeads: Hashable, Sendable {
  /// Wherever no kind of place says otherwise.
  public var standard: UnitID?
  /// By kind of place.
  public var byKind: [String: UnitID]

  /// Reads the text; `unit` looks a word up.
  public init(_ text: String, unit: (String) throws -> UnitID) throws {
    byKind = [:]
    for part in text.split(whereSeparator: { $0 == ";" || $0 == "；" }) {
      guard let sign = part.firstIndex(of: "=") else {
        standard = try unit(part.trimmingSpaces)
        continue
      }
      byKind[part[..<sign].trimmingSpaces] = try unit(part[part.index(after: sign)...].trimmingSpaces)
    }
  }
}
