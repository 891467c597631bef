/// 责任单位 The units of the fictional 示例市, parents before their children.
///
/// U-1xx districts, U-2xx city departments and units stationed in the city, U-3xx functional groups of the
/// headquarters, U-4xx towns and subdistricts, U-5xx the offices of 龙泉街道 under the names its plan of seven
/// actions uses, U-6xx areas, communities and villages, U-7xx integrated sanitation contractors. A unit without
/// a group is not ranked. A contractor's weight is its share of the cleaning contract; every other unit weighs 1.
/// All names are invented; telephone numbers are 1380000 followed by 0 and the number of the unit.
enum SampleUnits {
  static let csv = #"""
    id,name,kind,parent,group,liaison,phone,weight
    U-101,城东区,district,,各区,陆启航,13800000101,1
    U-102,城西区,district,,各区,贺知秋,13800000102,1
    U-103,城南区,district,,各区,骆文彬,13800000103,1
    U-104,高新区,district,,各区,尹书瑶,13800000104,1
    U-201,市公安局,department,,市直部门,邵立安,13800000201,1
    U-202,市交警支队,department,U-201,市直部门,覃正川,13800000202,1
    U-203,市委宣传部,department,,市直部门,梅若溪,13800000203,1
    U-204,市住建局,department,,市直部门,段建宁,13800000204,1
    U-205,市市场监管局,department,,市直部门,汤淑敏,13800000205,1
    U-206,市交通运输局,department,,市直部门,龚海潮,13800000206,1
    U-207,市城管执法局,department,,市直部门,柯振林,13800000207,1
    U-208,市市政园林局,department,,市直部门,苗青原,13800000208,1
    U-209,市数字城管中心,department,U-207,市直部门,季云舟,13800000209,1
    U-210,市卫健委,department,,市直部门,俞静萍,13800000210,1
    U-211,市教育局,department,,市直部门,谭书文,13800000211,1
    U-212,市文旅局,department,,市直部门,简墨宁,13800000212,1
    U-213,市民政局,department,,市直部门,费安民,13800000213,1
    U-214,市税务局,department,,市直部门,阮立信,13800000214,1
    U-215,市体育局,department,,市直部门,邢跃飞,13800000215,1
    U-216,市商务局,department,,市直部门,凌嘉禾,13800000216,1
    U-217,市消防救援支队,department,,市直部门,霍定邦,13800000217,1
    U-218,市水利局,department,,市直部门,江润泽,13800000218,1
    U-219,市行政服务中心,department,,市直部门,宁慧君,13800000219,1
    U-220,市工信局,department,,市直部门,宋衡远,13800000220,1
    U-221,团市委,department,,市直部门,向晨曦,13800000221,1
    U-222,市妇联,department,,市直部门,白若兰,13800000222,1
    U-223,人民银行示例市分行,department,,市直部门,钱守诚,13800000223,1
    U-224,示例市火车站,department,,市直部门,路景安,13800000224,1
    U-301,综合材料组,functional-group,,,方定一,13800000301,1
    U-302,宣传教育组,functional-group,,,文思航,13800000302,1
    U-303,环境秩序组,functional-group,,,洪静秋,13800000303,1
    U-304,窗口服务组,functional-group,,,舒敏慧,13800000304,1
    U-305,未成年人工作组,functional-group,,,童欣语,13800000305,1
    U-306,督导考评组,functional-group,,,严秉义,13800000306,1
    U-401,龙泉街道,subdistrict,U-102,镇街,池映川,13800000401,1
    U-402,西苑街道,subdistrict,U-102,镇街,岳南星,13800000402,1
    U-403,东湖街道,subdistrict,U-101,镇街,乔雨桐,13800000403,1
    U-404,南门街道,subdistrict,U-103,镇街,樊守业,13800000404,1
    U-405,临江镇,subdistrict,U-103,镇街,渠长青,13800000405,1
    U-406,创新街道,subdistrict,U-104,镇街,裴嘉树,13800000406,1
    U-501,宣传科,section,U-401,街道科室站所,卜晓雯,13800000501,1
    U-502,环卫办,section,U-401,街道科室站所,耿志勤,13800000502,1
    U-503,物业办,section,U-401,街道科室站所,祝海霞,13800000503,1
    U-504,综合执法办,section,U-401,街道科室站所,石绍刚,13800000504,1
    U-505,城建办,section,U-401,街道科室站所,匡立成,13800000505,1
    U-506,应急办,section,U-401,街道科室站所,申卫栋,13800000506,1
    U-507,文旅体办,section,U-401,街道科室站所,柏小歌,13800000507,1
    U-508,商务和投资促进办,section,U-401,街道科室站所,戚广源,13800000508,1
    U-509,民政科,section,U-401,街道科室站所,温淑慧,13800000509,1
    U-510,团工委,section,U-401,街道科室站所,齐昭阳,13800000510,1
    U-511,妇联,section,U-401,街道科室站所,花秀芬,13800000511,1
    U-512,科协办,section,U-401,街道科室站所,甄晓楠,13800000512,1
    U-513,龙泉执法中队,section,U-401,街道科室站所,巩维成,13800000513,1
    U-514,交警四中队,section,U-401,街道科室站所,常守林,13800000514,1
    U-515,派出所,section,U-401,街道科室站所,安怀民,13800000515,1
    U-516,市场监管所,section,U-401,街道科室站所,辛允平,13800000516,1
    U-517,司法所,section,U-401,街道科室站所,闵思齐,13800000517,1
    U-518,联合学区,section,U-401,街道科室站所,师泽雨,13800000518,1
    U-519,龙泉社区卫生服务中心,section,U-401,街道科室站所,计小宁,13800000519,1
    U-520,组织科,section,U-401,,衡知远,13800000520,1
    U-521,纪工委办,section,U-401,,连若水,13800000521,1
    U-522,督查科,section,U-401,,屈行健,13800000522,1
    U-601,龙泉东片区,area,U-401,片区社区,牟晓东,13800000601,1
    U-602,龙泉西片区,area,U-401,片区社区,仲维林,13800000602,1
    U-603,龙泉南片区,area,U-401,片区社区,佟晓晴,13800000603,1
    U-604,龙泉北片区,area,U-401,片区社区,步云鹏,13800000604,1
    U-611,泉水社区,community,U-601,片区社区,邸清源,13800000611,1
    U-612,书院社区,community,U-602,片区社区,靳映雪,13800000612,1
    U-613,柳荫社区,community,U-603,片区社区,柳春荣,13800000613,1
    U-614,槐树村,community,U-604,片区社区,郝安泰,13800000614,1
    U-615,湖滨社区,community,U-403,片区社区,蓝秋生,13800000615,1
    U-616,古井社区,community,U-404,片区社区,井素珍,13800000616,1
    U-701,示例环卫一公司,contractor,U-207,承包公司,甘立晨,13800000701,0.5
    U-702,示例环卫二公司,contractor,U-207,承包公司,毋晓勤,13800000702,0.3
    U-703,示例环卫三公司,contractor,U-207,承包公司,訾明辉,13800000703,0.2
    """#
}
