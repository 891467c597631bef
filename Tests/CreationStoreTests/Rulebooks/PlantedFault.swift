import Creation
import Testing

@testable import CreationStore

/// A fault to plant into an object of a sound rulebook, and the one path it must be told at.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  /// The key of the list or member the object is in; empty for the rulebook itself.
  var place: String
  /// Members to replace or, where nothing is given, to leave out.
  var edits: [String: JSONValue?]
  /// Where it is told, inside the object; empty for the object itself.
  var told: String
  /// Members of the object it goes by beside; `*` for all that is in it.
  var goesBy: [String]
  /// Members around the object it goes by.
  var goesByOuter: [String]
  /// Whether the object is such a one.
  var suits: @Sendable (JSONValue) -> Bool

  init(
    _ place: String, _ edits: [String: JSONValue?], at told: String, by goesBy: [String] = [],
    outer: [String] = [], where suits: @escaping @Sendable (JSONValue) -> Bool = { _ in true }
  ) {
    (self.place, self.edits, self.told, self.goesBy) = (place, edits, told, goesBy)
    (goesByOuter, self.suits) = (outer, suits)
  }

  /// Of a component of a kind.
  init(
    _ kind: String, rule edits: [String: JSONValue?], at told: String, by goesBy: [String] = [],
    outer: [String] = [], where suits: @escaping @Sendable (JSONValue) -> Bool = { _ in true }
  ) {
    self.init("components", edits, at: told, by: goesBy + ["kind"], outer: outer) {
      $0["kind"]?.string == kind && suits($0)
    }
  }

  var testDescription: String { "\(place) \(edits.keys.sorted()) \(told)" }
}

extension PlantedFault {
  private static func json(_ text: String) -> JSONValue { (try? JSONValue.parse(Array(text.utf8))) ?? .null }

  /// Every kind of fault a rulebook can have, each in a way that hides no other.
  static let all: [PlantedFault] =
    whole + schemes + components + figures + means + events
    + [
      "", "schemes", "components", "events", "limits", "weather", "points", "range", "split", "steps",
      "times",
    ].map {
      PlantedFault($0, ["zzz": .null], at: "zzz")
    }

  private static let whole = [
    PlantedFault("", ["format": json("0")], at: "format"),
    PlantedFault("", ["id": json(#""""#)], at: "id"),
    PlantedFault("", ["name": nil], at: ""),
    PlantedFault("", ["from": json(#""一月""#)], at: "from"),
    PlantedFault("", ["until": json(#""2020-01""#)], at: "until", by: ["from"]),
    PlantedFault("", ["decimals": json("9")], at: "decimals"),
    PlantedFault("", ["month_ends": json("32")], at: "month_ends"),
    PlantedFault("", ["roll_natural_days": json("1")], at: "roll_natural_days"),
    PlantedFault("", ["weather": json(#"[{"weather":"snow","least":0}]"#)], at: "weather[0].weather"),
    PlantedFault("", ["weather": json(#"[{"weather":"rain","least":5}]"#)], at: "weather"),
    PlantedFault("limits", ["appeals": json("-1")], at: "appeals"),
    PlantedFault("weather", ["least": json("-1")], at: "least"),
  ]

  private static let schemes = [
    PlantedFault("schemes", ["groups": json("[]")], at: "groups"),
    PlantedFault("schemes", ["groups": json(#"["镇街",3]"#)], at: "groups[1]"),
    PlantedFault("schemes", ["groups": json(#"["镇街","村居","镇街"]"#)], at: "groups[2]"),
    PlantedFault("schemes", ["term": json(#""week""#)], at: "term"),
    PlantedFault("schemes", ["campaign": json(#""""#)], at: "campaign"),
    PlantedFault("schemes", ["full": json("0")], at: "full"),
    PlantedFault("schemes", ["full": nil], at: ""),
    PlantedFault("schemes", ["floor": json("5000")], at: "floor", by: ["full"]),
    PlantedFault("schemes", ["most": json("99")], at: "most", by: ["full"]),
    PlantedFault("schemes", ["components": json("[]")], at: "components"),
    PlantedFault("schemes", ["range": json(#"{"severities":["grave"]}"#)], at: "range.severities[0]"),
  ]

  private static let components = [
    PlantedFault("components", ["id": json("3")], at: "id"),
    PlantedFault("components", ["id": json(#""plain""#)], at: "id", outer: ["components[0].id"]) {
      $0["id"]?.string != "plain"
    },
    PlantedFault("components", ["title": nil], at: ""),
    PlantedFault("components", ["weight": json("-1")], at: "weight"),
    PlantedFault("components", ["missing": json(#""none""#)], at: "missing"),
    PlantedFault("components", ["least": json("9"), "most": json("8")], at: "least"),
    PlantedFault("components", ["most": json(#""高""#)], at: "most", by: ["least"]),
    PlantedFault("components", ["kind": json(#""goal""#)], at: "kind", by: ["*"]),
    PlantedFault(
      "components", ["kind": json(#""rank""#), "top": json("[1]"), "measure": nil, "marks": nil], at: "kind",
      by: ["*"]
    ) {
      $0["id"]?.string == "plain"
    },
    PlantedFault("sum", rule: ["components": json("[]")], at: "components"),
    PlantedFault("rank", rule: ["top": nil, "bottom": json("[]")], at: ""),
    PlantedFault("rank", rule: ["top": json("1.5")], at: "top", by: ["bottom"]),
  ]

  private static let figures =
    [
      PlantedFault("rate", rule: ["marks": nil], at: ""),
      PlantedFault("rate", rule: ["measure": json(#""rates""#), "test": nil], at: "measure", by: ["range"]),
      PlantedFault("rate", rule: ["measure": nil, "test": nil], at: "", by: ["range"]),
      PlantedFault("target", rule: ["target": json("101")], at: "target"),
      PlantedFault("target", rule: ["per_point": json("-1")], at: "per_point"),
      PlantedFault("target", rule: ["floor": json("5000")], at: "floor", by: ["marks"]),
      PlantedFault(
        "target", rule: ["measure": json(#""closed""#), "test": nil], at: "measure", by: ["range"]),
      PlantedFault("line", rule: ["points": json(#"[{"at":1,"marks":0}]"#)], at: "points"),
      PlantedFault(
        "line", rule: ["points": json(#"[{"at":2,"marks":0},{"at":1,"marks":0}]"#)], at: "points"),
      PlantedFault("points", ["marks": json("true")], at: "marks"),
      PlantedFault("points", ["at": nil], at: ""),
    ]
    + ["rate", "target", "line", "rank"].map {
      PlantedFault(
        $0, rule: ["range": json(#"{"levels":["市级"]}"#), "test": json(#""暗访""#), "measure": nil], at: "range")
    }

  private static let means = [
    PlantedFault("mean", rule: ["marks": nil], at: ""),
    PlantedFault("mean", rule: ["of": json(#""all""#)], at: "of", by: ["terms", "test", "per", "weights"]),
    PlantedFault("mean", rule: ["range": json(#"{"levels":["市级"]}"#)], at: "range"),
    PlantedFault("mean", rule: ["absent": json(#""peers""#), "per": nil], at: "absent", by: ["of"]),
    PlantedFault(
      "mean", rule: ["terms": json(#""year""#)], at: "terms", by: ["of"], outer: ["term"]
    ) {
      $0["of"]?.string == "terms"
    },
    PlantedFault("mean", rule: ["per": json(#""item""#)], at: "of", by: ["of", "absent"]) {
      $0["of"]?.string != "results"
    },
    PlantedFault("mean", rule: ["weights": json(#"{"by":"item"}"#)], at: "of", by: ["of"]) {
      $0["of"]?.string != "results"
    },
  ]

  private static let events = [
    PlantedFault("events", rule: ["floor": json("5000")], at: "floor", by: ["base"]),
    PlantedFault("events", rule: ["base": json(#""十""#)], at: "base", by: ["floor"]),
    PlantedFault("events", ["title": json(#""""#)], at: "title"),
    PlantedFault("events", ["each": json("0")], at: "each"),
    PlantedFault("events", ["of": json(#""due_rate""#), "test": nil], at: "of"),
    PlantedFault("events", ["of": nil, "test": nil], at: ""),
    PlantedFault("events", ["cap": json("-1")], at: "cap"),
    PlantedFault("events", ["split": json(#"{"lead":0,"support":0}"#)], at: "split"),
    PlantedFault(
      "events", ["times": json(#"[{"by":"severity","values":{"grave":1}}]"#)], at: "times[0].values"),
    PlantedFault("events", ["times": json(#"[{"by":"leader","factor":2}]"#)], at: "times[0].by"),
  ]
}
