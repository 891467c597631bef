/// 曝光 One time a problem was shown to the public, and what became of it since.
///
/// 「对整改不到位、解决不彻底的，在媒体上曝光，并由市创建办督办」（丽水，17）；「在媒体建立不文明现象『曝光台』」（中山，九）.
public struct Exposure: Hashable, Sendable {
  /// The problem as it stands now.
  public var finding: Finding
  /// When it was exposed.
  public var on: Moment
  /// 刊播处 Where, in the words given.
  public var published: String?
  /// The photos: those of the exposure, else those the problem was reported with.
  public var photos: [Attachment]

  /// Creates an exposure.
  public init(finding: Finding, on: Moment, published: String? = nil, photos: [Attachment] = []) {
    self.finding = finding
    self.on = on
    self.published = published
    self.photos = photos
  }
}

extension Exposure {
  /// The exposures among the postings of a finding that fall in some days, first to last.
  public static func all(of finding: Finding, _ postings: [Posting], in days: Period) -> [Exposure] {
    let exposed = postings.filter { $0.event?.kind == .exposed && days.contains($0.on.day) }
    let reported = postings.first { $0.event?.kind == .reported }?.evidence ?? []
    return exposed.map { posting in
      Exposure(
        finding: finding, on: posting.on, published: posting.text,
        photos: posting.evidence.isEmpty ? reported : posting.evidence)
    }
  }

  /// 已整改 Whether it is put right: closed, and not opened again.
  public var isPutRight: Bool { finding.state == .closed }

  /// Whether it is a problem at all: what was void or not taken up is not for the public.
  public var isProblem: Bool { finding.state.isProblem }

  /// How many days after the exposure it was put right, or has been left so far; 0 where it was before.
  ///
  /// Exposed on 10-12 and closed on 10-15: 3.
  public func days(asOf today: Day) -> Int {
    let end = isPutRight ? finding.closed?.day ?? today : today
    return max(0, on.day.distance(to: end))
  }
}

extension Posting {
  fileprivate var event: FindingEvent? {
    if case .finding(_, let event) = body { event } else { nil }
  }
}
