/// 问题来源 Where findings come from, with weights that add up to 1000.
///
/// Inspections of the office's own find most of them; what citizens, delegates and the media report is less, as in
/// 石狮, but weighted somewhat above its share there so that a few months show every source.
enum SampleSources {
  static let csv = #"""
    source,weight
    日督查,300
    月测评,200
    周巡查,150
    专项督查,80
    数字城管,70
    12345,70
    随手拍,50
    暗访,30
    上级转办,20
    巡访团,15
    代表委员视察,10
    曝光台,5
    """#
}
