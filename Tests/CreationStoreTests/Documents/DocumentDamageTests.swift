import Creation
import Testing

@testable import CreationStore

@Suite("坏文件")
struct DocumentDamageTests {
  @Test("只说一处：哪个文件、哪个位置、为什么、请怎么办", arguments: Case.all)
  func isNamed(example: Case) throws {
    let office = try SmallOffice()
    try Disk.write(example.content, to: office.path(example.file))
    let problems = Check.documents(try office.snapshot())
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.site == example.site)
    #expect(problem.advice.hasPrefix("请"))
    if let why = example.why { #expect(problem.why?.contains(why) == true, "\(problem.why ?? "")") }
    #expect(problem.lines.joined().unicodeScalars.contains { "一"..."龥" ~= $0 })
  }

  @Test("完好的一个也不说")
  func isSilentOnGoodFiles() throws {
    let office = try SmallOffice()
    let problems = Check.documents(try office.snapshot())
    #expect(problems == [])
  }

  @Test("坏了几个文件，一次说全")
  func collectsAll() throws {
    let office = try SmallOffice()
    for file in ["office.json", "registers/units.json", "rules/甲.json", "rules/乙.json", "calendar/2026.json"]
    {
      try Disk.write("坏", to: office.path(file))
    }
    let snapshot = try office.snapshot()
    #expect(Check.documents(snapshot).count == 5)
  }

  @Test("不是登记册、规则、日历的文件不理会")
  func ignoresForeignFiles() throws {
    let office = try SmallOffice()
    for file in ["registers/说明.txt", "rules/._standard.json", "rules/备份.json~", "calendar/.2026.json.swp"] {
      try Disk.write("不是 JSON", to: office.path(file))
    }
    let snapshot = try office.snapshot()
    #expect(Check.documents(snapshot) == [])
    #expect(try office.snapshot().rulebooks() == [.standard])
  }
}

extension DocumentDamageTests {
  /// A damaged document, and the spot to be named.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let content: String
    let site: Problem.Site
    let why: String?

    var testDescription: String { "\(file)：\(content)" }

    init(_ file: String, _ content: String, at path: String? = nil, line: Int? = nil, why: String? = nil) {
      (self.file, self.content, self.why) = (file, content, why)
      site =
        path.map { .path(file: file, path: $0) } ?? line.map { .line(file: file, line: $0) } ?? .file(file)
    }

    private static func unit(_ changed: String) -> String {
      "{\"format\":1,\"units\":[{\"id\":\"U-1\",\"name\":\"甲\",\"kind\":\"area\"},{\"id\":\"U-2\",\(changed)}]}"
    }

    private static func rules(_ members: String) -> String {
      "{\"format\":1,\"id\":\"甲\",\"name\":\"甲办法\",\"from\":\"2026-01\",\(members)}"
    }

    private static let scheme = """
      "schemes":[{"groups":["*"],"full":100,"components":[{"id":"a","title":"甲","kind":"rate",
      "measure":"on_time_rate","marks":100}]}]
      """

    static let all: [Case] = [
      Case("office.json", "", line: 1, why: "中断"),
      Case("office.json", "{\"format\":1,\n\"name\":}", line: 2, why: "这里不应出现这个字符"),
      Case("office.json", "{\"format\":1,\"format\":1}", line: 1, why: "重复"),
      Case("office.json", "[]", why: "对象"),
      Case("office.json", #"{"format":1,"name":"甲","code":"甲"}"#, why: "level"),
      Case("office.json", #"{"format":1,"name":"甲","code":"甲","level":"省"}"#, at: "level", why: "「省」"),
      Case("office.json", #"{"format":1,"name":7,"code":"甲","level":"city"}"#, at: "name", why: "文字"),
      Case("office.json", #"{"format":2,"name":"甲","code":"甲","level":"city"}"#, why: "格式 1"),
      Case("registers/units.json", "{", line: 1, why: "中断"),
      Case("registers/units.json", "{\"format\":1,\"unit\":[]}", why: "units"),
      Case("registers/units.json", "{\"units\":[],\"备注\":1}", at: "备注", why: "format、units"),
      Case("registers/units.json", "{\"format\":1}", why: "units"),
      Case("registers/units.json", "{\"format\":1,\"units\":{}}", at: "units", why: "列表"),
      Case("registers/units.json", "{\"format\":2,\"units\":[],\"新\":1}", why: "格式 1"),
      Case(
        "registers/units.json", unit(#""name":"乙","kind":"area","parnt":"U-1""#), at: "units[1].parnt",
        why: "parent"),
      Case("registers/units.json", unit(#""name":"乙","kind":"zone""#), at: "units[1].kind", why: "「zone」"),
      Case("registers/units.json", unit(#""name":null,"kind":"area""#), at: "units[1].name", why: "null"),
      Case("registers/units.json", unit(#""kind":"area""#), at: "units[1]", why: "name"),
      Case("registers/units.json", unit(#""name":"乙","kind":"area","weight":"重""#), at: "units[1].weight"),
      Case(
        "registers/units.json", unit(#""name":"乙","kind":"area","retired":"2026-02-30""#),
        at: "units[1].retired", why: "2026-02-30"),
      Case(
        "registers/units.json", unit(#""name":"乙","kind":"area"},{"id":"U-1","name":"丙","kind":"area""#),
        at: "units[2].id", why: "重复"),
      Case("registers/units.json", unit(#""name":"乙","name":"丙","kind":"area""#), line: 1, why: "重复"),
      Case(
        "registers/places.json",
        #"{"places":[{"id":"P-1","name":"甲","kind":"广场","declared":"是","facilities":[]}]}"#,
        at: "places[0].declared", why: "true 或 false"),
      Case(
        "registers/categories.json",
        #"{"categories":[{"id":"C-1","name":"甲","limit":"3小时","severity":"general","leads":{},"supports":[]}]}"#,
        at: "categories[0].limit", why: "3小时"),
      Case(
        "registers/categories.json",
        #"{"categories":[{"id":"C-1","name":"甲","severity":"general","leads":[],"supports":[]}]}"#,
        at: "categories[0].leads", why: "对象"),
      Case("rules/甲.json", "坏", line: 1, why: "这里不应出现这个字符"),
      Case("rules/甲.json", rules(scheme + ",\"decimal\":1"), at: "decimal", why: "不认识「decimal」"),
      Case("rules/甲.json", rules(scheme + ",\"decimals\":9"), at: "decimals", why: "0 到 6"),
      Case(
        "rules/甲.json", rules(scheme.split(separator: "\"full\":100").joined(separator: "\"full\":0")),
        at: "schemes[0].full", why: "大于 0"),
      Case(
        "rules/甲.json", rules(scheme.split(separator: "on_time_rate").joined(separator: "快慢")),
        at: "schemes[0].components[0].measure", why: "快慢"),
      Case(
        "rules/甲.json", rules(scheme).split(separator: "2026-01").joined(separator: "2026-13"), at: "from",
        why: "2026-13"),
      Case(
        "rules/甲.json", rules(scheme).split(separator: "\"format\":1").joined(separator: "\"format\":9"),
        why: "格式 1"),
      Case("calendar/2026.json", "{}", why: "year"),
      Case("calendar/2026.json", #"{"year":"2026","off":{},"work":{}}"#, at: "year", why: "整数"),
      Case("calendar/2026.json", #"{"year":2026,"of":{},"work":{}}"#, at: "of", why: "不认识的键"),
      Case("calendar/2026.json", #"{"year":2025,"off":{},"work":{}}"#, at: "year", why: "另一年"),
      Case("calendar/2026.json", #"{"year":2026,"off":{"2026-02-30":"春节"}}"#, at: "off", why: "2026-02-30"),
      Case("calendar/2026.json", #"{"year":2026,"off":{"2026-01-01":1}}"#, at: "off.2026-01-01", why: "文字"),
      Case(
        "calendar/2026.json", #"{"year":2026,"off":{"2026-01-01":"元旦"},"work":{"2026-01-01":"元旦"}}"#,
        why: "同一天既放假又上班"),
      Case("calendar/2026.json", #"{"year":2026,"off":{"2031-01-01":"元旦"}}"#, why: "2031-01-01"),
      Case("calendar/2026.json", #"{"format":2,"year":2026}"#, at: "format", why: "格式 1"),
    ]
  }
}
