import Testing

@testable import CreationCommands

@Suite("帮助")
struct HelpTests {
  private func help(_ path: [String], width: Int = 80) -> String {
    Example.catalogue.help(path, width: width).joined(separator: "\n")
  }

  private static let common = """
    通用选项
      --data, --数据 <目录>    数据目录
      --today, --今天 <日期>   以这一天为今天
      --format, --格式 <格式>  输出格式（默认 table）
                               可选 table（表格）、csv（逗号分隔）
      --help, --帮助, -h       显示帮助，不执行命令
      --version, --版本        显示版本，不执行命令
    """

  @Test("总览按章列出名词")
  func overview() {
    #expect(
      help([]) == """
        用法：creation <命令> [选项]

        创城办台账：责任清单、检查问题、整改时限和每月考评

        问题整改
          finding, 问题  问题的登记、交办、回复、复核和销号

        考评
          month, 月结  每月的结转

        \(Self.common)

        用 creation help <命令> [<动词>] 查看一个命令的用法。
        """)
  }

  @Test("名词列出动词，也有不写动词的用法")
  func noun() {
    #expect(
      help(["finding"]) == """
        用法：creation finding [选项]
              creation finding <动词> …

        问题的登记、交办、回复、复核和销号

        动词
          （不写动词）  列出问题
          add, 登记     登记一个问题
          show, 查看    查看问题的来龙去脉

        选项
          --unit, --单位 <单位>   只看这个责任单位
          --columns, --列 <列名>  要哪几列，用逗号隔开
          --from, --自 <日>       起始日
          --to, --至 <日>         截止日

        \(Self.common)
        """)
  }

  @Test("须写动词的名词")
  func nounOfVerbs() {
    #expect(
      help(["month"]) == """
        用法：creation month <动词> [选项]

        每月的结转

        动词
          close, 结转  结转一个月

        \(Self.common)
        """)
  }

  @Test("命令列出参数、选项、取值、默认值和例子")
  func command() {
    #expect(
      help(["finding", "add"], width: 88) == """
        用法：creation finding add --place <点位> --category <类别> [选项] <说明> [<备注>]

        登记一个问题

        登记后按点位和类别确定责任单位，并算出整改时限。
        同一点位再次出现同类问题的，自动关联为反弹。

        参数
          <说明>  问题说明
          <备注>  内部备注

        选项
          --place, --点位 <点位>     问题所在的点位（必填）
          --category, --类别 <类别>  问题类别，须是类别登记册里有的（必填）
          --source, --来源 <来源>    问题来源（默认 patrol）
                                     可选 patrol（巡查）、snapshot（随手拍）、hotline（热线）
          --photo, --照片 <文件>     现场照片（可重复）
          --days, --天数 <天>        整改时限
          --urgent, --紧急           按紧急时限办理

        \(Self.common)

        例子
          $ creation finding add --place P-017 --category 占道经营 '早市 占用人行道'
          $ creation 问题 登记 --点位 P-017 --类别 占道经营 早市占道
        """)
  }

  @Test("窄屏上折行，过长的选项名独占一行")
  func narrow() {
    #expect(
      help(["month", "close"], width: 40) == """
        用法：creation month close [选项]
              [<月份>] [<附件>…]

        结转一个月

        参数
          <月份>  要结转的月份（默认 10）
          <附件>  一并归档的文件（可重复）

        通用选项
          --data, --数据 <目录>
            数据目录
          --today, --今天 <日期>
            以这一天为今天
          --format, --格式 <格式>
            输出格式（默认 table）
            可选 table（表格）、csv（逗号分隔）
          --help, --帮助, -h
            显示帮助，不执行命令
          --version, --版本
            显示版本，不执行命令
        """)
  }

  @Test("没有这个命令时也不出错")
  func unknown() {
    #expect(help(["xyz"]).hasPrefix("用法：creation xyz <动词> [选项]"))
  }

  @Test("除例子外不超过给定的宽度", arguments: 40...100)
  func width(_ width: Int) {
    let paths = [[], ["finding"]] + Example.catalogue.commands.map(\.path)
    for line in paths.flatMap({ Example.catalogue.help($0, width: width) }) where !line.hasPrefix("  $ ") {
      #expect(cells(line) <= width)
    }
  }
}
