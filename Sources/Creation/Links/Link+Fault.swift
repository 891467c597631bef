extension Link {
  /// What is wrong between its fields, with the field to blame; nothing where they fit.
  ///
  /// A leader link names the leader; a department link the department and what it helps; a section link who answers
  /// for the section; a frontage agreement its shop and who signed it.
  public var fault: (field: String, problem: Problem)? {
    switch kind {
    case .leader: person == nil ? ("person", .leaderMissing) : nil
    case .department: departmentFault
    case .section: unit == nil && person == nil ? ("unit", .sectionWithoutAnybody) : nil
    case .frontage: frontageFault
    }
  }

  private var departmentFault: (field: String, problem: Problem)? {
    if unit == nil { return ("unit", .departmentMissing) }
    if community == nil, place == nil { return ("community", .nothingHelped) }
    return unit == community ? ("community", .helpsItself) : nil
  }

  private var frontageFault: (field: String, problem: Problem)? {
    if person == nil { return ("person", .signerMissing) }
    return place == nil ? ("place", .frontageMissing) : nil
  }
}

extension Problem {
  fileprivate static let leaderMissing = Problem(
    "领导挂钩没有写领导", why: "领导挂钩要写挂钩领导的姓名", advice: "请写上姓名")

  fileprivate static let departmentMissing = Problem(
    "部门挂钩没有写部门", why: "部门挂钩要写挂钩的部门", advice: "请写上部门")

  fileprivate static let nothingHelped = Problem(
    "部门挂钩没有写挂钩对象", why: "部门挂钩要写帮建的街道、社区，或挂钩的点位", advice: "请写上其中一个")

  fileprivate static let helpsItself = Problem(
    "部门挂钩的是它自己", why: "挂钩单位和帮建对象不能是同一个单位", advice: "请改正其中一个")

  fileprivate static let sectionWithoutAnybody = Problem(
    "路段包干没有写谁包", why: "路段包干要写包干的单位或责任人", advice: "请写上其中一个")

  fileprivate static let signerMissing = Problem(
    "门前三包没有写责任人", why: "门前三包责任书要写签约的责任人", advice: "请写上姓名")

  fileprivate static let frontageMissing = Problem(
    "门前三包没有写点位", why: "门前三包责任书要写是哪家店铺的门前",
    advice: "请写上点位；没有登记的，先用 creation place add --kind 门前三包 登记")
}
