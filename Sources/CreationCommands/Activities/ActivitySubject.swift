import Creation
import CreationReports
import CreationStore

/// 活动内容 What was done, as the person wrote it.
struct ActivitySubject: Sendable {
  var kind: ActivityKind?
  var title, routine: String?
  var units: [String]
  var place, mechanism: String?
  var figures: [ActivityFigure: Points] = [:]
  var present: [Participant] = []
  var absent: [Participant] = []

  static let parameter = Parameter<ActivitySubject>.group(
    .option("--kind", alias: "--类别", value: "类别", help: "活动类别（默认按机制）", .choice(ActivityKind.self)).optional,
    what, figuresParameter, people
  ) { kind, subject, figures, people in
    var subject = subject
    subject.kind = kind
    subject.figures = figures
    (subject.present, subject.absent) = (people.present, people.absent)
    return subject
  }

  /// The same of a meeting.
  static let meeting = Parameter<ActivitySubject>.group(what, people) { subject, people in
    var subject = subject
    subject.kind = .meeting
    (subject.present, subject.absent) = (people.present, people.absent)
    return subject
  }

  private static let what = Parameter<ActivitySubject>.group(
    .option("--title", alias: "--名称", value: "名称", help: "叫什么（默认机制的名称）", .name).optional,
    .option("--routine", alias: "--机制", value: "机制", help: "落实哪项机制（默认按类别和单位认定）", .text).optional,
    .option("--unit", alias: "--单位", value: "单位,…", help: "谁做的，几个单位合办的都写上（默认本机构）", .list(of: .text))
      .repeated(),
    .option("--place", alias: "--点位", value: "点位", help: "在哪个点位", .text).optional,
    .option("--mechanism", alias: "--检查机制", value: "检查机制", help: "检查的机制，如 周巡查、暗访、巡访团", .name).optional
  ) { title, routine, units, place, mechanism in
    ActivitySubject(
      title: title, routine: routine, units: Array(units.joined()), place: place, mechanism: mechanism)
  }

  private static let figuresParameter = Parameter<[ActivityFigure: Points]>.group(
    figure(.people, "多少人参加"), figure(.hours, "一共多少小时"), figure(.households, "走访多少户"),
    figure(.copies, "发放多少份"), figure(.reports, "报道多少篇")
  ) { people, hours, households, copies, reports in
    let said: [(ActivityFigure, Points?)] = [
      (.people, people), (.hours, hours), (.households, households), (.copies, copies), (.reports, reports),
    ]
    return Dictionary(
      said.compactMap { figure, value in value.map { (figure, $0) } }, uniquingKeysWith: { $1 })
  }

  private static func figure(_ figure: ActivityFigure, _ help: String) -> Parameter<Points?> {
    Parameter<Points>.option(
      "--\(figure.rawValue)", alias: "--\(figure.title)", value: "数", help: help, .amount(of: figure)
    ).optional
  }

  private static let people = Parameter<ActivityPeople>.group(
    .option("--present", alias: "--参加人", value: "姓名（身份）、…", help: "参加的人，如 岳明礼（人大代表）、方之远", .people).repeated(),
    .option("--absent", alias: "--缺席", value: "姓名（身份）、…", help: "该到没到的人", .people).repeated()
  ) { present, absent in
    let people = ActivityPeople(present: Array(present.joined()), absent: Array(absent.joined()))
    if let fault = people.fault { throw fault.at(.option("--absent")) }
    return people
  }
}

/// 到会人员 Who came and who did not.
struct ActivityPeople: Sendable {
  var present: [Participant]
  var absent: [Participant]

  /// Somebody cannot have come and been away.
  var fault: Problem? {
    absent.first(where: present.contains).map { both in
      Problem("既写了参加又写了缺席", value: both.description, why: "一个人只能算一头", advice: "请只留一处")
    }
  }
}

extension Reader where Value == [Participant] {
  /// People, each with a role in brackets where it matters.
  static var people: Reader { Reader { Participant.list(try Reader<String>.text.read($0)) } }
}

extension Reader where Value == Points {
  /// So much of something: whole numbers but of hours.
  static func amount(of figure: ActivityFigure) -> Reader {
    Reader { text in
      guard let points = Points(text), points >= 0,
        figure == .hours || points.rounded(decimals: 0) == points
      else {
        let rule = figure == .hours ? "须为不小于 0 的数" : "须为不小于 0 的整数"
        throw Problem("\(figure.title)不对", why: "\(rule)，单位是\(figure.unit)", advice: "请改用阿拉伯数字写的数，不带单位")
      }
      return points
    }
  }
}
