import Creation

/// 登记册列表 The registers as lists, one row an entry.
package enum RegisterLists {
  /// Lays the units out.
  package static func units(_ units: [Unit], names: Names) -> Sheet {
    Sheet(
      columns: [
        Column("id", "编号"), Column("name", "名称"), Column("kind", "类别"),
        Column("parent", "上级编号", visibility: .machines), Column("parent_name", "上级单位"),
        Column("group", "排名组"), Column("liaison", "联络员"), Column("phone", "电话"),
        Column("weight", "考评权重", alignment: .trailing), Column("retired", "停用日期", visibility: .machines),
      ],
      rows: units.map { unit in
        [
          .text(unit.id.rawValue), .text(unit.name), .coded(unit.kind), .optional(unit.parent?.rawValue),
          .optional(unit.parent.map { names.name(of: $0) }), .optional(unit.group?.rawValue),
          .optional(unit.liaison), .optional(unit.phone), .decimal((unit.weight ?? 1).description),
          .optional(unit.retired?.description),
        ]
      })
  }

  /// Lays the places out.
  package static func places(_ places: [Place], names: Names) -> Sheet {
    Sheet(
      columns: [
        Column("id", "编号"), Column("name", "名称", flexible: true), Column("kind", "类别"),
        Column("address", "地址", flexible: true), Column("manager", "管理主体编号", visibility: .machines),
        Column("manager_name", "管理主体"), Column("grid", "网格"), Column("declared", "申报点位"),
        Column("facilities", "设施", visibility: .machines), Column("retired", "停用日期", visibility: .machines),
      ],
      rows: places.map { place in
        [
          .text(place.id.rawValue), .text(place.name), .text(place.kind.rawValue), .optional(place.address),
          .optional(place.manager?.rawValue), .optional(place.manager.map { names.name(of: $0) }),
          .optional(place.grid), .flag(place.declared), .optional(place.facilities.joined(separator: ";")),
          .optional(place.retired?.description),
        ]
      })
  }

  /// Lays the grids out.
  package static func grids(_ grids: [Grid], names: Names) -> Sheet {
    Sheet(
      columns: [
        Column("id", "编号"), Column("name", "名称", flexible: true), Column("kind", "类别"),
        Column("unit", "管理单位编号", visibility: .machines), Column("unit_name", "管理单位"),
        Column("chief", "网格长"), Column("chief_title", "称谓"), Column("phone", "电话"),
        Column("members", "网格员", visibility: .machines), Column("shifts", "班次", visibility: .machines),
        Column("retired", "停用日期", visibility: .machines),
      ],
      rows: grids.map { grid in
        [
          .text(grid.id.rawValue), .text(grid.name), .coded(grid.kind), .optional(grid.unit?.rawValue),
          .optional(grid.unit.map { names.name(of: $0) }), .optional(grid.chief), .optional(grid.chiefTitle),
          .optional(grid.phone), .text(grid.members.joined(separator: "、")),
          .text(grid.shifts.map(\.description).joined(separator: "；")), .optional(grid.retired?.description),
        ]
      })
  }

  /// Lays the categories out.
  package static func categories(_ categories: [Category], names: Names) -> Sheet {
    Sheet(
      columns: [
        Column("id", "编号"), Column("name", "名称"), Column("limit", "整改时限"), Column("severity", "严重程度"),
        Column("lead", "牵头单位编号", visibility: .machines), Column("lead_name", "牵头单位"),
        Column("supports", "配合单位", flexible: true), Column("retired", "停用日期", visibility: .machines),
      ],
      rows: categories.map { category in
        [
          .text(category.id.rawValue), .text(category.name),
          category.limit.map { .coded(key: $0.code, title: $0.title) } ?? .empty, .coded(category.severity),
          .optional(category.leadText { $0.rawValue }), .optional(category.leadText { names.name(of: $0) }),
          .optional(category.supports.map { names.name(of: $0) }.joined(separator: "；")),
          .optional(category.retired?.description),
        ]
      })
  }
}

extension Category {
  /// The leads as one text: `U-207;农贸市场=U-205`.
  fileprivate func leadText(_ word: (UnitID) -> String) -> String {
    ([lead.map(word)].compactMap(\.self)
      + leads.sorted { $0.key < $1.key }.map { "\($0.key)=\(word($0.value))" }).joined(separator: ";")
  }
}
