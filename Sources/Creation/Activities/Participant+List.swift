extension Participant {
  /// Reads `岳明礼（人大代表）、方之远（政协委员、民进）`: 、, commas and semicolons separate people, but not inside brackets.
  public static func list(_ text: String) -> [Participant] {
    var words: [String] = [""]
    var depth = 0
    for character in text {
      if "（(".contains(character) { depth += 1 }
      if "）)".contains(character) { depth = Swift.max(0, depth - 1) }
      if depth == 0, "、，,；;\n".contains(character) {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.map { $0.trimmed }.filter { !$0.isEmpty }.map { Participant($0) }
  }
}

extension [Participant] {
  /// The people as they are written.
  public var title: String { map(\.description).joined(separator: "、") }

  /// How many there are of each role, in the order the roles first come up: 人大代表 3、政协委员 2.
  public var roles: [(role: String?, count: Int)] {
    var counts: [(role: String?, count: Int)] = []
    for participant in self {
      if let index = counts.firstIndex(where: { $0.role == participant.role }) {
        counts[index].count += 1
      } else {
        counts.append((participant.role, 1))
      }
    }
    return counts
  }
}

extension Activity {
  /// 到会率 How many of those who were expected came; nothing to divide by where nobody was written down as absent or
  /// present.
  public var attendance: Ratio { Ratio(present.count, of: present.count + absent.count) }
}
