/// 网格 The grids the places of 示例市 lie in, of all three kinds.
///
/// Communities and towns are blocks, avenues strips under a 街长, the station with what belongs to it an institution.
/// The number names the district, and a unit with a territory manages grids inside it only. Chiefs are invented;
/// telephone numbers are 13800000 followed by 8 and the two digits of the row.
enum SampleGrids {
  static let csv = #"""
    id,name,kind,unit,chief,chief_title,phone
    G-城东-01,示例大道网格,strip,U-101,路长河,街长,13800000801
    G-城东-02,东湖网格,block,U-615,湛秋水,,13800000802
    G-城东-03,站前网格,institution,U-224,安行远,,13800000803
    G-城西-01,泉水网格,block,U-611,井泉生,,13800000804
    G-城西-02,书院网格,block,U-612,简思齐,,13800000805
    G-城西-03,柳荫网格,block,U-613,柳长青,,13800000806
    G-城西-04,槐树网格,block,U-614,郝丰年,,13800000807
    G-城西-05,建设西路网格,strip,U-402,岳建平,街长,13800000808
    G-城南-01,古井网格,block,U-616,井清和,,13800000809
    G-城南-02,环城南路网格,strip,U-404,樊南亭,街长,13800000810
    G-城南-03,临江网格,block,U-405,渠临风,,13800000811
    G-高新-01,科创大道网格,strip,U-104,尹向新,街长,13800000812
    G-高新-02,创新网格,block,U-406,裴启明,,13800000813
    """#
}
