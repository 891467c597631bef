/// 平均计分 The mean of what a unit reached, times the marks there are.
///
/// 合肥 averages the scores of item types, 100 each; 泉州 combines a year's monthly tests, quarterly questionnaires and
/// the review of materials; 石狮 weighs the assessors of a contractor.
public struct MeanRule: Hashable, Sendable {
  /// What is averaged.
  public var of: Subject
  /// Marks where all of it was reached.
  public var marks: Points
  /// Whether results are first averaged inside each item or place, so that each counts alike.
  public var per: Grouping
  /// What each counts; alike where nothing is said.
  public var weights: Weights?
  /// 缺项 What becomes of an item others of the group have and this unit has not.
  public var absent: Absent

  /// Creates a rule.
  public init(
    of subject: Subject, marks: Points, per: Grouping = .result, weights: Weights? = nil,
    absent: Absent = .skipped
  ) {
    self.of = subject
    self.marks = marks
    self.per = per
    self.weights = weights
    self.absent = absent
  }

  /// What is averaged.
  public enum Subject: Hashable, Sendable {
    /// The results of a test, those for stretches of one length where it is named.
    case results(TestName, Term.Span?)
    /// The scores of the shorter stretches inside.
    case terms(Term.Span)
    /// The scores of the units right below (下级单位), each by its 考评权重.
    case children
  }

  /// 归并 What results are first averaged over.
  public enum Grouping: String, Coded {
    /// 逐条: not at all.
    case result
    /// 按项目.
    case item
    /// 按点位.
    case place

    /// The Chinese word.
    public var title: String {
      switch self {
      case .result: "逐条"
      case .item: "按项目"
      case .place: "按点位"
      }
    }
  }

  /// 权重 What a result counts, by a trait of it.
  public struct Weights: Hashable, Sendable {
    /// The trait.
    public var by: Trait
    /// The weights; of those not named an assessor counts its 考评权重, everything else 1.
    public var values: [String: Rational]

    /// Creates weights.
    public init(by: Trait, values: [String: Rational] = [:]) {
      self.by = by
      self.values = values
    }

    /// A trait of a result.
    public enum Trait: String, Coded {
      /// 点位类别.
      case placeKind = "place_kind"
      /// 项目.
      case item
      /// 级别.
      case level
      /// 考评单位.
      case assessor

      /// The Chinese word.
      public var title: String {
        switch self {
        case .placeKind: "点位类别"
        case .item: "项目"
        case .level: "级别"
        case .assessor: "考评单位"
        }
      }
    }
  }

  /// 缺项 What becomes of an item the unit has no result for.
  public enum Absent: String, Coded {
    /// 不计: the mean is of the others.
    case skipped
    /// 按同组平均: it gets what the others of the group reached on average.
    case peers

    /// The Chinese word.
    public var title: String {
      switch self {
      case .skipped: "不计入平均"
      case .peers: "按同组其他单位该项的平均计"
      }
    }
  }
}
