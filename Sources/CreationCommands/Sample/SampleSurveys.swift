/// 问卷调查 The questionnaire of the fourth quarter, which follows that of the third in the drawn results.
enum SampleSurveys {
  static let csv = #"""
    单位,样本数,满意,知晓
    U-101,200,181,184
    U-102,200,172,179
    U-103,200,177,183
    U-104,200,183,188
    U-401,100,88,91
    U-402,100,86,87
    U-403,100,92,94
    U-404,100,87,85
    U-405,100,84,83
    U-406,26,22,23
    """#
}
