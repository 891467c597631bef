extension Rulebook {
  /// 默认考评办法 What a new office begins with: half for what was dealt with, half for what was in time.
  ///
  /// It ranks every group on 100 points and is meant to be replaced by the office's own.
  public static let standard = Rulebook(
    id: "standard", name: "默认考评办法", from: Month(year: 2000, month: 1) ?? Month(index: 24_000),
    schemes: [
      Scheme(
        groups: ["*"], full: 100,
        components: [
          Component(
            id: "rectification", title: "整改率",
            rule: .rate(.measure(.rate(.rectification)), marks: 50)),
          Component(
            id: "on-time", title: "按期整改率", rule: .rate(.measure(.rate(.onTime)), marks: 50)),
        ])
    ])
}
