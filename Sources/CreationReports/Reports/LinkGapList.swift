import Creation

/// 挂钩缺口表 What nobody is tied to, and how often of each kind.
package enum LinkGapList {
  /// Lays the gaps out.
  package static func sheet(_ gaps: [LinkGap]) -> Sheet {
    let counts = LinkGap.Kind.allCases.compactMap { kind -> String? in
      let count = gaps.count { $0.kind == kind }
      return count > 0 ? "\(kind.title) \(count)" : nil
    }
    return Sheet(
      title: "挂钩缺口",
      columns: [
        Column("kind", "缺口"), Column("id", "编号"), Column("name", "名称", flexible: true),
        Column("detail", "情况"),
      ],
      rows: gaps.map { [.coded($0.kind), .text($0.id), .text($0.name), .text($0.detail)] },
      notes: [counts.isEmpty ? "没有缺口" : "合计 \(gaps.count) 处：\(counts.joined(separator: "、"))"])
  }
}
