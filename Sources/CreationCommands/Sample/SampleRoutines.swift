/// 常态机制 What 示例市 does again and again: the nine standing mechanisms of 泉州, and what the other papers add to them.
///
/// J-0x are 泉州's nine, J-1x meetings, J-2x what units owe. Half of what is written here is met and half is not, so that
/// `creation routine status` has something to say.
enum SampleRoutines {
  static let csv = #"""
    id,name,kind,every,times,units,unit_kinds,link,origin,since
    J-01,周巡查,inspection,week,,,,,泉州通知二,2026-08-01
    J-02,月测评,inspection,month,,,,,泉州通知二、八,2026-08-01
    J-03,综合性模拟测评,mock,half,,,,,泉州通知二；石狮：每半年模拟测评,2026-07-01
    J-04,市民文明巡访团巡查,inspection,month,,,,,泉州通知二；丽水意见17,2026-08-01
    J-05,人大代表政协委员视察,inspection,quarter,,,,,泉州通知二；丽水意见16,2026-07-01
    J-06,暗访督查,inspection,month,,,,,泉州通知二；中山意见十二,2026-08-01
    J-07,约谈督促,interview,quarter,,,,,泉州通知二；中山意见十二,2026-07-01
    J-08,定期会商,meeting,month,,,,,泉州通知一：每月召开一次会商会,2026-08-01
    J-09,通报,bulletin,month,,,,,泉州通知二；石狮,2026-08-01
    J-11,文明委工作例会,meeting,half,,,,,丽水意见2：每半年召开一次,2026-07-01
    J-12,领导小组会议,meeting,quarter,,,,,中山意见十一：每季度召开一次,2026-07-01
    J-13,创城办工作例会,meeting,week,,,,,中山意见十一：每周召开一次,2026-08-01
    J-14,专项工作推进会,meeting,month,,,,,中山意见十一：每月不少于一次,2026-08-01
    J-15,集中会诊,meeting,month,,,,,中山意见五：每月1至2次,2026-08-01
    J-16,主题专项整治行动,campaign,month,,,,,中山意见五：每个月围绕一个主题,2026-08-01
    J-17,目标任务落实情况汇总,summary,quarter,,,,,中山意见一：每季度汇总一次,2026-07-01
    J-21,区和职能组会商,meeting,month,,,district、functional-group,,泉州通知一,2026-10-01
    J-22,挂钩部门志愿服务,volunteer,month,,,,department,石狮：每月至少开展1次,2026-09-01
    J-23,户户到遍访,household,month,,U-611、U-612、U-613、U-614,,,龙泉方案三（七）,2026-09-01
    J-24,职能组专项督查,inspection,quarter,,,functional-group,,石狮：每季度开展、及时通报,2026-07-01
    """#
}
