import Testing

@testable import CreationCommands

/// The whole sample content, read once for all tests.
private enum Sample {
  static let units = SampleTable(SampleUnits.csv)
  static let places = SamplePlaces.tables.map { SampleTable($0) }
  static let grids = SampleTable(SampleGrids.csv)
  static let categories = SampleTable(SampleCategories.csv)
  static let kinds = SampleTable(SampleCategoryPlaces.csv)
  static let texts = SampleFindingTexts.tables.map { SampleTable($0) }
  static let replies = SampleTable(SampleReplies.csv)
  static let remarks = SampleTable(SampleRemarks.csv)
  static let operators = SampleTable(SampleOperators.csv)
  static let sources = SampleTable(SampleSources.csv)

  static var placeRows: [[String: String]] { places.flatMap(\.rows) }
  static var unitIDs: Set<String> { Set(units.column("id")) }
  static var categoryIDs: Set<String> { Set(categories.column("id")) }

  /// The kinds of place of each category.
  static var kindsOfCategory: [String: Set<String>] {
    Dictionary(
      kinds.rows.map { ($0["category"] ?? "", Set(SampleTable.parts($0["place_kinds"]))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The unit and all units above it.
  static func line(of unit: String) -> [String] {
    var chain: [String] = []
    var next = unit
    while !next.isEmpty, !chain.contains(next) {
      chain.append(next)
      next = units.rows.first { $0["id"] == next }?["parent"] ?? ""
    }
    return chain
  }
}

@Suite("示例市内容：表格")
struct SampleTableTests {
  @Test("表头固定")
  func headers() {
    #expect(Sample.units.header.joined(separator: ",") == "id,name,kind,parent,group,liaison,phone,weight")
    for table in Sample.places {
      #expect(table.header.joined(separator: ",") == "id,name,kind,address,manager,grid,declared,facilities")
    }
    #expect(Sample.grids.header.joined(separator: ",") == "id,name,kind,unit,chief,chief_title,phone")
    #expect(Sample.categories.header.joined(separator: ",") == "id,name,limit,severity,lead,supports")
    #expect(Sample.kinds.header == ["category", "place_kinds"])
    for table in Sample.texts { #expect(table.header == ["category", "text"]) }
    #expect(Sample.replies.header == ["category", "text"])
    #expect(Sample.remarks.header == ["step", "text"])
    #expect(Sample.operators.header == ["name", "role"])
    #expect(Sample.sources.header == ["source", "weight"])
  }

  @Test("每行格数与表头一致，无半角引号和空格")
  func wellFormed() {
    let tables =
      [
        Sample.units, Sample.grids, Sample.categories, Sample.kinds, Sample.replies, Sample.remarks,
        Sample.operators,
        Sample.sources,
      ] + Sample.places + Sample.texts
    for table in tables {
      #expect(table.malformed == [])
      #expect(!table.rows.isEmpty)
    }
  }

  @Test("编号、名称、文字不重复")
  func unique() {
    for column in ["id", "name", "liaison", "phone"] {
      #expect(SampleTable.repeated(Sample.units.column(column)) == [])
    }
    for column in ["id", "name", "chief", "phone"] {
      #expect(SampleTable.repeated(Sample.grids.column(column)) == [])
    }
    for column in ["id", "name"] {
      #expect(SampleTable.repeated(Sample.placeRows.compactMap { $0[column] }) == [])
      #expect(SampleTable.repeated(Sample.categories.column(column)) == [])
    }
    #expect(SampleTable.repeated(Sample.kinds.column("category")) == [])
    #expect(SampleTable.repeated(Sample.texts.flatMap { $0.column("text") }) == [])
    #expect(SampleTable.repeated(Sample.replies.column("text")) == [])
    #expect(SampleTable.repeated(Sample.remarks.column("text")) == [])
    #expect(
      SampleTable.repeated(
        Sample.operators.column("name") + Sample.units.column("liaison") + Sample.grids.column("chief")) == []
    )
    #expect(SampleTable.repeated(Sample.sources.column("source")) == [])
  }
}

@Suite("示例市内容：责任单位")
struct SampleUnitsTests {
  /// The lead and support units of the seven actions, as 龙泉街道's plan prints them.
  static let unitsOfTheSevenActions = [
    "环卫办", "物业办", "综合执法办", "城建办", "宣传科", "龙泉执法中队", "交警四中队", "派出所", "应急办",
    "文旅体办", "商务和投资促进办", "市场监管所", "联合学区", "团工委", "妇联", "科协办", "司法所",
    "龙泉社区卫生服务中心", "民政科",
  ]

  static let groups = [
    "district": "各区", "department": "市直部门", "functional-group": "", "subdistrict": "镇街",
    "section": "街道科室站所", "area": "片区社区", "community": "片区社区", "contractor": "承包公司",
  ]

  @Test("上级先于下级")
  func parentsFirst() {
    var seen: Set<String> = [""]
    for unit in Sample.units.rows {
      #expect(seen.contains(unit["parent"] ?? "?"), "\(unit)")
      seen.insert(unit["id"] ?? "")
    }
  }

  @Test("七项行动的责任单位都在龙泉街道名下", arguments: unitsOfTheSevenActions)
  func sevenActions(name: String) throws {
    let unit = try #require(Sample.units.rows.first { $0["name"] == name })
    #expect(unit["parent"] == "U-401")
    #expect(Sample.units.rows.first { $0["id"] == "U-401" }?["name"] == "龙泉街道")
  }

  @Test("排名组随单位类型；职能组和督查科室不参加排名")
  func rankingGroups() {
    for unit in Sample.units.rows {
      let supervises = ["组织科", "纪工委办", "督查科"].contains(unit["name"] ?? "")
      let expected = supervises ? "" : Self.groups[unit["kind"] ?? ""]
      #expect(unit["group"] == expected, "\(unit)")
    }
  }

  @Test("电话是编造的 13800000 加单位序号")
  func phones() {
    for unit in Sample.units.rows {
      #expect(unit["phone"] == "13800000" + (unit["id"] ?? "").dropFirst(2), "\(unit)")
    }
  }

  @Test("只有承包公司按比例计权，比例合计为一")
  func weights() {
    let contractors = Sample.units.rows.filter { $0["kind"] == "contractor" }
    #expect(contractors.compactMap { $0["weight"] } == ["0.5", "0.3", "0.2"])
    #expect(Sample.units.rows.filter { $0["weight"] != "1" }.count == contractors.count)
  }
}

@Suite("示例市内容：点位")
struct SamplePlacesTests {
  @Test("管理主体都在单位名录中")
  func managers() {
    for place in Sample.placeRows {
      #expect(Sample.unitIDs.contains(place["manager"] ?? ""), "\(place)")
    }
  }

  @Test("网格与地址同区，管理主体不出本区")
  func territory() {
    let districts = ["U-101": "城东", "U-102": "城西", "U-103": "城南", "U-104": "高新"]
    for place in Sample.placeRows {
      let grid = (place["grid"] ?? "").split(separator: "-").map(String.init)
      #expect(grid.count == 3 && grid.first == "G", "\(place)")
      guard grid.count == 3 else { continue }
      #expect((place["address"] ?? "").hasPrefix(grid[1] + "区"), "\(place)")
      for unit in Sample.line(of: place["manager"] ?? "") {
        if let district = districts[unit] { #expect(district == grid[1], "\(place)") }
      }
    }
  }

  @Test("申报与否、设施都写明")
  func declaredAndFacilities() {
    for place in Sample.placeRows {
      #expect(["yes", "no"].contains(place["declared"] ?? ""), "\(place)")
      #expect(!SampleTable.parts(place["facilities"]).isEmpty, "\(place)")
    }
  }

  @Test("点位类型与类别表互相覆盖")
  func kindsMatch() {
    let ofPlaces = Set(Sample.placeRows.compactMap { $0["kind"] })
    let ofCategories = Sample.kindsOfCategory.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    #expect(ofPlaces.subtracting(ofCategories).sorted() == [])
    #expect(ofCategories.subtracting(ofPlaces).sorted() == [])
  }
}

@Suite("示例市内容：网格")
struct SampleGridsTests {
  @Test("登记的正是点位所写的网格")
  func usedByPlaces() {
    #expect(Set(Sample.grids.column("id")) == Set(Sample.placeRows.compactMap { $0["grid"] }))
  }

  @Test("中山的三类网格都有")
  func kinds() {
    #expect(Set(Sample.grids.column("kind")) == ["block", "strip", "institution"])
  }

  @Test("管理单位都在单位名录中，不出编号写的那个区")
  func territory() {
    let districts = ["U-101": "城东", "U-102": "城西", "U-103": "城南", "U-104": "高新"]
    for grid in Sample.grids.rows {
      let unit = grid["unit"] ?? ""
      #expect(Sample.unitIDs.contains(unit), "\(grid)")
      let number = (grid["id"] ?? "").split(separator: "-").map(String.init)
      for above in Sample.line(of: unit) {
        if let district = districts[above] { #expect(number.dropFirst().first == district, "\(grid)") }
      }
    }
  }

  @Test("条形网格设街长，其余叫网格长；电话是编造的，与单位的不同")
  func chiefs() {
    let phones = Set(Sample.units.column("phone"))
    for (row, grid) in Sample.grids.rows.enumerated() {
      #expect(grid["chief_title"] == (grid["kind"] == "strip" ? "街长" : ""), "\(grid)")
      #expect(grid["phone"] == "13800000\(801 + row)", "\(grid)")
      #expect(!phones.contains(grid["phone"] ?? ""), "\(grid)")
    }
  }
}

@Suite("示例市内容：问题类别")
struct SampleCategoriesTests {
  /// Splits `U-208;居民小区=U-204` into the default lead and the leads by kind of place.
  static func leads(_ cell: String) -> (usual: String, byKind: [String: String]) {
    var usual = ""
    var byKind: [String: String] = [:]
    for part in SampleTable.parts(cell) {
      let sides = part.split(separator: "=").map(String.init)
      if sides.count == 2 { byKind[sides[0]] = sides[1] } else { usual = part }
    }
    return (usual, byKind)
  }

  @Test("时限写法可识别")
  func limits() {
    for category in Sample.categories.rows {
      let limit = category["limit"] ?? ""
      let number = limit.prefix { $0.isASCII && $0.isNumber }
      let unit = String(limit.dropFirst(number.count))
      #expect((Int(number) ?? 0) > 0, "\(category)")
      #expect(["工作日", "自然日", "工作时", "紧急工作时"].contains(unit), "\(category)")
      #expect(["general", "major", "critical"].contains(category["severity"] ?? ""), "\(category)")
    }
  }

  @Test("牵头、配合单位都在单位名录中，例外类型属于该类别")
  func references() {
    for category in Sample.categories.rows {
      let (usual, byKind) = Self.leads(category["lead"] ?? "")
      let kinds = Sample.kindsOfCategory[category["id"] ?? ""] ?? []
      let named = [usual].filter { !$0.isEmpty } + byKind.values + SampleTable.parts(category["supports"])
      #expect(Sample.unitIDs.isSuperset(of: named), "\(category)")
      #expect(kinds.isSuperset(of: byKind.keys), "\(category)")
    }
  }

  @Test("任一可能的点位上，牵头单位不同时列为配合单位")
  func leadIsNotSupport() {
    for category in Sample.categories.rows {
      let (usual, byKind) = Self.leads(category["lead"] ?? "")
      let kinds = Sample.kindsOfCategory[category["id"] ?? ""] ?? []
      for place in Sample.placeRows where kinds.contains(place["kind"] ?? "") {
        let assigned = byKind[place["kind"] ?? ""] ?? (usual.isEmpty ? place["manager"] ?? "" : usual)
        #expect(!SampleTable.parts(category["supports"]).contains(assigned), "\(category) \(place)")
      }
    }
  }

  @Test("每个类别有点位类型、三至五条描述和两条回复")
  func textsForEach() {
    let texts = Sample.texts.flatMap { $0.column("category") }
    let replies = Sample.replies.column("category")
    #expect(Set(Sample.kindsOfCategory.keys) == Sample.categoryIDs)
    #expect(Set(texts) == Sample.categoryIDs)
    #expect(Set(replies) == Sample.categoryIDs)
    for id in Sample.categoryIDs.sorted() {
      #expect((3...5).contains(texts.filter { $0 == id }.count), "\(id)")
      #expect(replies.filter { $0 == id }.count == 2, "\(id)")
      #expect(!(Sample.kindsOfCategory[id] ?? []).isEmpty, "\(id)")
    }
  }
}

@Suite("示例市内容：办理与来源")
struct SampleWorkTests {
  @Test("十二种来源齐全，权重合计一千")
  func sources() {
    let expected = [
      "周巡查", "月测评", "暗访", "日督查", "专项督查", "随手拍", "12345", "数字城管", "曝光台", "上级转办", "巡访团",
      "代表委员视察",
    ]
    #expect(Sample.sources.column("source").sorted() == expected.sorted())
    let weights = Sample.sources.column("weight").compactMap { Int($0) }
    #expect(weights.count == expected.count)
    #expect(weights.allSatisfy { $0 > 0 })
    #expect(weights.reduce(0, +) == 1000)
  }

  @Test("办理各环节都有用语")
  func steps() {
    let expected = [
      "rejected", "on-the-spot", "returned", "verified", "extended", "suspended", "resumed", "cannot-fix",
      "void",
      "reopened", "satisfied", "unsatisfied", "appealed", "exposed", "urged",
    ]
    #expect(Set(Sample.remarks.column("step")) == Set(expected))
  }
}
