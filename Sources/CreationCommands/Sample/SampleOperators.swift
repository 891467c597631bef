/// 经办人 The invented staff of the creation office of 示例市 who record, assign and verify.
enum SampleOperators {
  static let csv = #"""
    name,role
    沈若谷,办公室主任
    欧阳岚,交办督办
    戴文昭,督查一组
    葛思齐,督查二组
    魏明漪,考评
    姚承蔚,受理登记
    蔡映荷,材料审核
    顾清禾,宣传
    """#
}
