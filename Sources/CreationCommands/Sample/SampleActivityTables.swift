/// 活动 What was done in 示例市 from August to November 2026, one line each; the weekly round and the weekly meeting beside.
///
/// In August nobody came for the round of citizens, in September no hidden inspection was made and 市体育局 had no volunteer
/// day, in October 柳荫社区 and 槐树村 visited nobody and four of the ten that should did not meet; November is not over.
enum SampleActivityTables {
  /// 已定的例会、巡查 of the office: a key by which resolutions know a meeting, the day, the routine, what it was called.
  static let office = #"""
    key,day,kind,routine,title,mechanism,people,reports,present,absent,text
    ,2026-08-12,meeting,J-08,8月会商会,,,,陆启航（城东区）、贺知秋（城西区）、骆文彬（城南区）、尹书瑶（高新区）,,研究三季度测评安排
    ,2026-08-14,campaign,J-16,校园周边环境整治,,46,1,,,市教育局、市市场监管局、市公安局联合执法
    ,2026-08-18,meeting,J-15,共享单车停放会诊,,,,覃正川（市交警支队）、柯振林（市城管执法局）,,
    ,2026-08-20,inspection,J-06,窗口单位暗访,暗访,4,,,,
    ,2026-08-26,inspection,J-02,8月实地测评,月测评,12,,,,
    ,2026-08-27,meeting,J-14,农贸市场改造现场会,,,,,,
    ,2026-08-28,bulletin,J-09,8月通报,,,,,,
    ,2026-09-08,meeting,J-12,三季度领导小组会议,,,,陆启航（城东区）、贺知秋（城西区）、骆文彬（城南区）、邵立安（市公安局）、柯振林（市城管执法局）,尹书瑶（高新区）,研究停车难和农贸市场改造
    ,2026-09-09,inspection,J-04,市场和背街小巷巡访,巡访团,9,,成望岳（巡访团员）、柏青（巡访团员）、解舒（巡访团员）,,
    m1,2026-09-15,meeting,J-08,9月会商会,,,,陆启航（城东区）、贺知秋（城西区）、骆文彬（城南区）,尹书瑶（高新区）,研究国庆前集中整治
    ,2026-09-16,inspection,J-05,停车难专项视察,代表委员视察,7,2,岳明礼（人大代表）、钟秉文（人大代表）、方之远（政协委员）,舒曼青（政协委员）,
    ,2026-09-17,campaign,J-16,占道经营整治,,58,2,,,
    ,2026-09-18,meeting,J-15,早市疏导会诊,,,,柯振林（市城管执法局）、汤淑敏（市市场监管局）,,
    ,2026-09-22,meeting,J-14,国庆氛围布置推进会,,,,,,
    ,2026-09-23,inspection,J-02,9月实地测评,月测评,12,,,,
    ,2026-09-25,interview,J-07,约谈西苑街道,,,,,,连续两月整改率靠后
    ,2026-09-29,summary,J-17,三季度目标任务落实汇总,,,,,,呈报市委市政府
    ,2026-09-29,bulletin,J-09,9月通报,,,,,,
    ,2026-10-13,inspection,J-04,小区六乱回访,巡访团,8,1,成望岳（巡访团员）、柏青（巡访团员）,解舒（巡访团员）,
    m2,2026-10-15,meeting,J-08,10月会商会,,,,陆启航（城东区）、贺知秋（城西区）、骆文彬（城南区）、尹书瑶（高新区）,,研究模拟测评整改
    ,2026-10-16,mock,J-03,下半年模拟测评,,36,,,,材料、实地、问卷三项
    ,2026-10-20,campaign,J-16,共享单车联管联治,,31,1,,,
    ,2026-10-21,inspection,J-02,10月实地测评,月测评,12,,,,
    ,2026-10-22,inspection,J-06,夜间暗访,暗访,4,,,,
    ,2026-10-23,meeting,J-14,三张清单推进会,,,,,,
    ,2026-10-30,bulletin,J-09,10月通报,,,,,,
    ,2026-11-06,inspection,J-05,小区六乱专项视察,代表委员视察,6,1,岳明礼（人大代表）、方之远（政协委员）、舒曼青（政协委员）,钟秉文（人大代表）,
    m3,2026-11-10,meeting,J-12,四季度领导小组会议,,,,陆启航（城东区）、贺知秋（城西区）、尹书瑶（高新区）、邵立安（市公安局）、覃正川（市交警支队）,骆文彬（城南区）,研究停车位施划和门前三包改革
    ,2026-11-12,meeting,J-08,11月会商会,,,,陆启航（城东区）、贺知秋（城西区）、骆文彬（城南区）、尹书瑶（高新区）,,
    ,2026-11-17,inspection,J-04,消防通道巡访,巡访团,7,,柏青（巡访团员）、解舒（巡访团员）,成望岳（巡访团员）,
    ,2026-11-18,training,,文明礼仪讲座,,120,1,,,
    """#

  /// What units did: volunteer days, visits from door to door, their own meetings, publicity.
  static let units = #"""
    day,kind,routine,title,units,place,people,hours,households,copies
    2026-08-22,volunteer,,文明健康有你有我,U-221,P-024,60,120,,500
    2026-09-05,volunteer,J-22,烟头不落地,U-211,,32,64,,
    2026-09-06,volunteer,J-22,文明餐桌公筷公勺,U-210,,20,40,,300
    2026-09-12,volunteer,J-22,文明旅游劝导,U-212,,18,27,,
    2026-09-13,volunteer,J-22,老旧小区清洁,U-213、U-611,,41,102.5,,
    2026-09-19,volunteer,J-22,河道清洁,U-218,P-028,26,52,,
    2026-09-20,volunteer,J-22,窗口文明引导,U-219,,15,45,,
    2026-09-20,volunteer,J-22,诚信经营宣讲,U-216,,12,18,,200
    2026-09-26,volunteer,J-22,园区秩序劝导,U-220,,14,28,,
    2026-09-16,household,J-23,问效问需,U-611,,,,218,218
    2026-09-17,household,J-23,问效问需,U-612,,,,176,176
    2026-09-18,household,J-23,问效问需,U-613,,,,143,143
    2026-09-21,household,J-23,问效问需,U-614,,,,97,97
    2026-09-10,inspection,J-24,户外氛围专项督查,U-302,,,,,
    2026-09-11,inspection,J-24,主次干道专项督查,U-303,,,,,
    2026-09-14,inspection,J-24,窗口单位专项督查,U-304,,,,,
    2026-09-22,inspection,J-24,申报点位专项督查,U-306,,,,,
    2026-10-09,meeting,J-21,10月工作会商,U-101,,9,,,
    2026-10-09,meeting,J-21,10月工作会商,U-102,,11,,,
    2026-10-12,meeting,J-21,10月工作会商,U-103,,8,,,
    2026-10-14,meeting,J-21,10月工作会商,U-302,,6,,,
    2026-10-14,meeting,J-21,10月工作会商,U-303,,7,,,
    2026-10-19,meeting,J-21,10月工作会商,U-306,,5,,,
    2026-10-10,volunteer,J-22,开学路口护学,U-211,,36,72,,
    2026-10-11,volunteer,J-22,文明养犬宣传,U-210,,16,24,,260
    2026-10-17,volunteer,J-22,文明观演劝导,U-212,,22,44,,
    2026-10-18,volunteer,J-22,重阳敬老,U-213,,19,38,,
    2026-10-18,volunteer,J-22,护水行动,U-218,P-028,24,48,,
    2026-10-24,volunteer,J-22,便民服务日,U-219,,17,51,,
    2026-10-25,volunteer,J-22,体育设施擦洗,U-215,,13,26,,
    2026-10-20,household,J-23,再访不满意户,U-611,,,,64,
    2026-10-21,household,J-23,再访不满意户,U-612,,,,58,
    2026-10-22,publicity,,文明小喇叭进小区,U-613,,,,,120
    2026-11-04,meeting,J-21,11月工作会商,U-101,,9,,,
    2026-11-05,meeting,J-21,11月工作会商,U-104,,7,,,
    2026-11-06,meeting,J-21,11月工作会商,U-303,,7,,,
    2026-11-07,volunteer,J-22,落叶清扫,U-211,,34,68,,
    2026-11-14,volunteer,J-22,讲普通话用文明语,U-212,,21,31.5,,
    2026-11-15,volunteer,J-22,消防通道劝导,U-213,,18,36,,
    2026-11-11,household,J-23,问效问需,U-612,,,,165,165
    2026-11-13,household,J-23,问效问需,U-614,,,,88,88
    """#

  /// 决议 What the meetings with a key decided: the meeting, the number, the task, who leads and helps, by when, who answers for it,
  /// what counts as done.
  static let resolutions = #"""
    meeting,id,name,lead,supports,due,person,standard
    m1,JY-01,国庆假期占道经营集中整治,U-207,U-205,2026-10-08,柯振林,主次干道无流动摊贩
    m1,JY-02,中心农贸市场周边施划停车位,U-202,U-101,2026-10-31,覃正川,施划不少于60个
    m2,JY-03,逐项整改模拟测评发现的问题,U-306,U-101、U-102、U-103、U-104,2026-11-15,严秉义,逐点位销号
    m3,JY-04,拟定门前三包改革方案,U-207,U-204、U-208,2026-12-15,柯振林,经领导小组审定
    m3,JY-05,增设早市疏导点,U-102,U-205,2026-11-30,贺知秋,至少2处
    """#

  /// What became of the resolutions: the number, the day, the step, in words.
  static let steps = #"""
    id,day,step,text
    JY-01,2026-10-08,delivered,假期每天两次巡查，重点路段已清理到位
    JY-01,2026-10-09,accepted,节后抽查合格
    JY-02,2026-10-12,progressed,已划线两条路，计34个
    JY-02,2026-11-13,progressed,累计48个，北侧待道路修复
    JY-03,2026-11-14,delivered,37处已整改36处
    JY-03,2026-11-16,returned,1处未附照片
    JY-05,2026-11-18,progressed,选址2处，已公示
    """#
}
