extension BuiltInArrangements {
  /// One line a festival: its year, its name, the days off and the weekend days worked instead.
  ///
  /// A day stands without its year where that is the line's own; two dots join the first and last of a run.
  static let festivals = """
    2015 元旦 off 01-01..01-03 work 01-04
    2015 春节 off 02-18..02-24 work 02-15 02-28
    2015 清明节 off 04-05..04-06
    2015 劳动节 off 05-01
    2015 端午节 off 06-20 06-22
    2015 抗日战争暨世界反法西斯战争胜利70周年纪念日 off 09-03..09-05 work 09-06
    2015 中秋节 off 09-27
    2015 国庆节 off 10-01..10-07 work 10-10
    2016 元旦 off 01-01
    2016 春节 off 02-07..02-13 work 02-06 02-14
    2016 清明节 off 04-04
    2016 劳动节 off 05-01..05-02
    2016 端午节 off 06-09..06-11 work 06-12
    2016 中秋节 off 09-15..09-17 work 09-18
    2016 国庆节 off 10-01..10-07 work 10-08 10-09
    2017 元旦 off 01-01..01-02
    2017 春节 off 01-27..02-02 work 01-22 02-04
    2017 清明节 off 04-02..04-04 work 04-01
    2017 劳动节 off 05-01
    2017 端午节 off 05-28..05-30 work 05-27
    2017 中秋节、国庆节 off 10-01..10-08 work 09-30
    2018 元旦 off 01-01
    2018 春节 off 02-15..02-21 work 02-11 02-24
    2018 清明节 off 04-05..04-07 work 04-08
    2018 劳动节 off 04-29..05-01 work 04-28
    2018 端午节 off 06-18
    2018 中秋节 off 09-24
    2018 国庆节 off 10-01..10-07 work 09-29 09-30
    2019 元旦 off 2018-12-30..01-01 work 2018-12-29
    2019 春节 off 02-04..02-10 work 02-02 02-03
    2019 清明节 off 04-05
    2019 劳动节 off 05-01..05-04 work 04-28 05-05
    2019 端午节 off 06-07
    2019 中秋节 off 09-13
    2019 国庆节 off 10-01..10-07 work 09-29 10-12
    2020 元旦 off 01-01
    2020 春节 off 01-24..02-02 work 01-19 02-03
    2020 清明节 off 04-04..04-06
    2020 劳动节 off 05-01..05-05 work 04-26 05-09
    2020 端午节 off 06-25..06-27 work 06-28
    2020 国庆节、中秋节 off 10-01..10-08 work 09-27 10-10
    2021 元旦 off 01-01..01-03
    2021 春节 off 02-11..02-17 work 02-07 02-20
    2021 清明节 off 04-03..04-05
    2021 劳动节 off 05-01..05-05 work 04-25 05-08
    2021 端午节 off 06-12..06-14
    2021 中秋节 off 09-19..09-21 work 09-18
    2021 国庆节 off 10-01..10-07 work 09-26 10-09
    2022 元旦 off 01-01..01-03
    2022 春节 off 01-31..02-06 work 01-29 01-30
    2022 清明节 off 04-03..04-05 work 04-02
    2022 劳动节 off 04-30..05-04 work 04-24 05-07
    2022 端午节 off 06-03..06-05
    2022 中秋节 off 09-10..09-12
    2022 国庆节 off 10-01..10-07 work 10-08 10-09
    2023 元旦 off 2022-12-31..01-02
    2023 春节 off 01-21..01-27 work 01-28 01-29
    2023 清明节 off 04-05
    2023 劳动节 off 04-29..05-03 work 04-23 05-06
    2023 端午节 off 06-22..06-24 work 06-25
    2023 中秋节、国庆节 off 09-29..10-06 work 10-07 10-08
    2024 元旦 off 01-01
    2024 春节 off 02-10..02-17 work 02-04 02-18
    2024 清明节 off 04-04..04-06 work 04-07
    2024 劳动节 off 05-01..05-05 work 04-28 05-11
    2024 端午节 off 06-10
    2024 中秋节 off 09-15..09-17 work 09-14
    2024 国庆节 off 10-01..10-07 work 09-29 10-12
    2025 元旦 off 01-01
    2025 春节 off 01-28..02-04 work 01-26 02-08
    2025 清明节 off 04-04..04-06
    2025 劳动节 off 05-01..05-05 work 04-27
    2025 端午节 off 05-31..06-02
    2025 国庆节、中秋节 off 10-01..10-08 work 09-28 10-11
    2026 元旦 off 01-01..01-03 work 01-04
    2026 春节 off 02-15..02-23 work 02-14 02-28
    2026 清明节 off 04-04..04-06
    2026 劳动节 off 05-01..05-05 work 05-09
    2026 端午节 off 06-19..06-21
    2026 国庆节 off 10-01..10-07 work 09-20 10-10
    2026 中秋节 off 09-25..09-27
    """

  /// The papers of the State Council's General Office each year was taken from.
  static let papers = """
    2015 http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm
    2015 http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm
    2016 http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm
    2017 http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm
    2018 http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm
    2019 http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm
    2019 http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm
    2020 http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm
    2020 http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm
    2021 http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm
    2022 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm
    2023 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm
    2024 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm
    2025 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm
    2026 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm
    """
}
