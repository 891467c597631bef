import Creation
import CreationStore

/// 挂钩联系、门前三包 Who is tied to what in 示例市: leaders to villages, communities and environments, departments to streets and
/// communities, sections of road, and the shops that signed for their frontage.
///
/// 柳荫社区 has nobody, 生态环境 lost its leader, and 西苑便利店 has not signed. All names are invented.
enum SampleLinks {
  /// Puts everything on file that ties somebody to something, and what grids and honours say besides.
  static func fill(_ clerk: inout Clerk, _ on: Moment) throws {
    try clerk.importTable(Grid.self, SampleShifts.csv, on)
    for csv in [shops, changes] { try clerk.importTable(Place.self, csv, on) }
    for csv in [links, frontages] { try clerk.importTable(Link.self, csv, on) }
    try clerk.importTable(Honour.self, SampleHonours.csv, on)
  }

  static let links = #"""
    id,name,kind,person,title,unit,community,place,since,retired
    K-01,临江镇（全国文明镇）,leader,钟守正,市委副书记,,U-405,,2026-02-10,
    K-02,槐树村（全国文明村）,leader,黎望舒,市委常委、宣传部部长,,U-614,,2026-02-10,
    K-03,湖滨社区（原湖滨村，全国文明村）,leader,成砚秋,副市长,,U-615,,2026-02-10,
    K-04,古井社区（原古井村，全国文明村）,leader,沐清扬,市政协副主席,,U-616,,2026-02-10,
    K-05,泉水社区,leader,归远帆,城西区委书记,,U-611,,2026-02-24,
    K-06,书院社区,leader,贝思涵,城西区区长,,U-612,,2026-02-24,
    K-11,政务环境,leader,慕容谦,市委常委、常务副市长,,,,2026-01-15,
    K-12,法治环境,leader,管仲谋,市委政法委书记,,,,2026-01-15,
    K-13,市场环境,leader,成砚秋,副市长,,,,2026-01-15,
    K-14,人文环境,leader,黎望舒,市委常委、宣传部部长,,,,2026-01-15,
    K-15,社会文化环境,leader,虞书瑶,副市长,,,,2026-01-15,
    K-16,生活环境,leader,封景行,副市长,,,,2026-01-15,
    K-17,社会环境,leader,管仲谋,市委政法委书记,,,,2026-01-15,
    K-18,生态环境,leader,索长林,副市长,,,,2026-01-15,2026-09-30
    K-21,书院社区,department,谭书文,联络员,U-211,U-612,,2026-03-01,
    K-22,湖滨社区,department,俞静萍,联络员,U-210,U-615,,2026-03-01,
    K-23,古井社区,department,简墨宁,联络员,U-212,U-616,,2026-03-01,
    K-24,泉水社区,department,费安民,联络员,U-213,U-611,,2026-03-01,
    K-25,槐树村,department,江润泽,联络员,U-218,U-614,,2026-03-01,
    K-26,龙泉街道,department,宁慧君,联络员,U-219,U-401,,2026-03-01,
    K-27,东湖街道,department,凌嘉禾,联络员,U-216,U-403,,2026-03-01,
    K-28,南门街道,department,邢跃飞,联络员,U-215,U-404,,2026-03-01,
    K-29,创新街道,department,宋衡远,联络员,U-220,U-406,,2026-03-01,
    K-31,示例大道（东湖桥至大剧院）,section,车明远,包段责任人,U-214,,P-001,2026-04-01,
    K-32,示例大道（大剧院至行政中心）,section,鲜于朗,包段责任人,U-219,,P-001,2026-04-01,
    K-33,东湖路,section,巫小满,包段责任人,U-223,,P-002,2026-04-01,
    K-34,龙泉大街（1号至28号）,section,干若飞,包段责任人,U-201,,P-003,2026-04-01,
    K-35,龙泉大街（28号至50号）,section,解语秋,包段责任人,U-222,,P-003,2026-04-01,
    K-36,建设西路,section,单于澄,包段责任人,U-204,,P-004,2026-04-01,
    K-37,南门大街,section,车振声,包段责任人,U-221,,P-005,2026-04-01,
    K-38,科创大道,section,支朝晖,包段责任人,U-220,,P-007,2026-04-01,
    """#

  static let frontages = #"""
    id,name,kind,person,title,place,since
    K-41,泉水早点铺门前,frontage,卓春和,店主,P-121,2026-03-12
    K-42,顺意五金店门前,frontage,牛顺意,店主,P-122,2026-03-12
    K-43,龙泉水果超市门前,frontage,红映山,店长,P-123,2026-03-12
    K-44,同心药店门前,frontage,药正平,店长,P-124,2026-03-15
    K-45,书院文具店门前,frontage,乐知鱼,店主,P-125,2026-03-15
    K-46,阿婆面馆门前,frontage,麦阿婆,店主,P-126,2026-03-15
    K-47,新风干洗店门前,frontage,水新风,店主,P-127,2026-03-20
    K-48,东湖渔具店门前,frontage,于闲,店主,P-128,2026-03-22
    K-49,湖滨理发店门前,frontage,冉湖生,店主,P-129,2026-03-22
    K-50,南门茶庄门前,frontage,叶知春,店主,P-130,2026-03-26
    K-51,古井豆腐坊门前,frontage,豆红梅,店主,P-131,2026-03-26
    K-52,创新快修店门前,frontage,车有方,店主,P-132,2026-04-02
    """#

  static let shops = #"""
    id,name,kind,address,manager,grid,declared,facilities
    P-121,泉水早点铺,门前三包,城西区龙泉街道泉水路21号,U-611,G-城西-01,no,门前垃圾桶;责任牌
    P-122,顺意五金店,门前三包,城西区龙泉街道泉水路35号,U-611,G-城西-01,no,责任牌
    P-123,龙泉水果超市,门前三包,城西区龙泉街道龙泉大街20号,U-611,G-城西-01,no,门前垃圾桶;责任牌
    P-124,同心药店,门前三包,城西区龙泉街道书院路9号,U-612,G-城西-02,no,责任牌
    P-125,书院文具店,门前三包,城西区龙泉街道书院路14号,U-612,G-城西-02,no,责任牌
    P-126,阿婆面馆,门前三包,城西区龙泉街道书院巷6号,U-612,G-城西-02,no,门前垃圾桶;责任牌
    P-127,新风干洗店,门前三包,城西区龙泉街道柳荫路12号,U-613,G-城西-03,no,责任牌
    P-128,东湖渔具店,门前三包,城东区东湖街道东湖路38号,U-615,G-城东-02,no,责任牌
    P-129,湖滨理发店,门前三包,城东区东湖街道湖滨路6号,U-615,G-城东-02,no,责任牌
    P-130,南门茶庄,门前三包,城南区南门街道南门老街17号,U-616,G-城南-01,no,花箱;责任牌
    P-131,古井豆腐坊,门前三包,城南区南门街道古井巷4号,U-616,G-城南-01,no,门前垃圾桶;责任牌
    P-132,创新快修店,门前三包,高新区创新街道创新路31号,U-406,G-高新-02,no,责任牌
    P-133,西苑便利店,门前三包,城西区西苑街道建设西路28号,U-402,G-城西-05,no,责任牌
    """#

  /// What changed in the archive of places: the river and the old yard have grids of their own now, two were fitted out.
  static let changes = #"""
    id,name,grid,facilities
    P-028,泉水河龙泉段,G-城西-06,河长公示牌;护栏;救生圈
    P-101,北关楼院,G-城西-07,
    P-017,泉水路,,分类垃圾箱;路灯;盲道;公益广告
    """#
}
