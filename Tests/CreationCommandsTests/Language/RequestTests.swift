import Creation
import Testing

@testable import CreationCommands

@Suite("请求")
struct RequestTests {
  struct Case: Sendable {
    let line: String
    let outcome: String
    init(_ line: String, _ outcome: String) { (self.line, self.outcome) = (line, outcome) }
  }

  @Test(
    "命令带着读好的参数执行",
    arguments: [
      Case("finding", "- - table | list - [] 0 0"),
      Case("问题 --单位 城管局", "- - table | list 城管局 [] 0 0"),
      Case("finding --columns 编号，点位,类别 --from 1 --至=9", #"- - table | list - ["编号", "点位", "类别"] 1 9"#),
      Case(
        "--data D 问题 登记 --点位 P-017 --category 占道 早市 --格式 逗号分隔",
        "D - csv | add P-017 占道 patrol [] 0 false 早市 -"),
      Case(
        "finding add 早市 --place=P --类别 C --来源 热线 --photo 1 --照片 2 --days 3 --urgent 密 --today T",
        #"- T table | add P C hotline ["1", "2"] 3 true 早市 密"#),
      Case(
        "finding add --place -5 --category C -- --help", "- - table | add -5 C patrol [] 0 false --help -"),
      Case("finding show F1 F2", #"- - table | show ["F1", "F2"] in 办公室"#),
      Case("month close", "- - table | close 10 []"),
      Case("月结 结转 9 a b --data D", #"D - table | close 9 ["a", "b"]"#),
    ])
  func runs(_ row: Case) throws {
    #expect(try Example.outcome(row.line.split(separator: " ").map(String.init)) == row.outcome)
  }

  @Test(
    "帮助和版本不管其余写得对不对",
    arguments: [
      Case("", "help []"),
      Case("help", "help []"),
      Case("help finding", #"help ["finding"]"#),
      Case("帮助 问题 登记", #"help ["finding", "add"]"#),
      Case("--help", "help []"),
      Case("finding -h", #"help ["finding"]"#),
      Case("finding add --帮助", #"help ["finding", "add"]"#),
      Case("finding add --xyz --days x --help y", #"help ["finding", "add"]"#),
      Case("finding add --place --help", #"help ["finding", "add"]"#),
      Case("fnding shwo --help", "help []"),
      Case("month --help", #"help ["month"]"#),
      Case("--version", "version"),
      Case("fnding --xyz --版本", "version"),
      Case("--version --help", "help []"),
    ])
  func special(_ row: Case) throws {
    #expect(try Example.outcome(row.line.split(separator: " ").map(String.init)) == row.outcome)
  }

  @Test("执行中的错误不是用法错误")
  func running() throws {
    let failing = Example.Command("month", alias: "月结", summary: "列出各月") { _ in
      throw Problem("没有数据", advice: "请先初始化")
    }
    let catalogue = Example.Catalogue(
      "creation", summary: "台账", chapters: ["考评": [Noun("month", alias: "月结", summary: "每月的结转")]],
      globals: Example.globals, commands: [failing])
    guard case .run(let path, _, let action) = try catalogue.request(["month"]) else {
      Issue.record("没有执行命令")
      return
    }
    #expect(path == ["month"])
    #expect(throws: Problem("没有数据", advice: "请先初始化")) { try action("") }
  }
}

@Suite("用法错误的说法")
struct UsageFailureTests {
  struct Case: Sendable {
    let line: String
    let message: String
    init(_ line: String, _ message: String) { (self.line, self.message) = (line, message) }
  }

  static func message(_ line: String) -> String {
    do {
      return "没有出错：" + (try Example.outcome(line.split(separator: " ").map(String.init)))
    } catch let failure as UsageFailure {
      return (failure.problems.list.flatMap(\.lines) + ["用法：\(failure.usage)"]).joined(separator: "\n")
    } catch {
      return "别的错误：\(error)"
    }
  }

  @Test(
    "命令写错",
    arguments: [
      Case(
        "fnding",
        """
        没有这个命令
          「fnding」：命令表里没有它
          请改用 creation finding
        用法：creation <命令> [选项]
        """),
      Case(
        "--data D 闻题 登记",
        """
        没有这个命令
          「闻题」：命令表里没有它
          请改用 creation 问题
        用法：creation <命令> [选项]
        """),
      Case(
        "unit",
        """
        没有这个命令
          「unit」：命令表里没有它
          请用 creation help 查看用法
        用法：creation <命令> [选项]
        """),
      Case(
        "--data D",
        """
        没有写明命令
          creation：须写明做什么
          请在它后面写出一个命令，或用 creation help 查看用法
        用法：creation <命令> [选项]
        """),
      Case(
        "--dta D finding",
        """
        没有这个选项
          「--dta」：命令之前只能写通用选项
          请改用 --data
        用法：creation <命令> [选项]
        """),
      Case(
        "--place P finding add",
        """
        没有这个选项
          「--place」：命令之前只能写通用选项
          请先写命令，再写它的选项
        用法：creation <命令> [选项]
        """),
      Case(
        "finding shwo F1",
        """
        没有这个动词
          creation finding 「shwo」：可用 add（登记）、show（查看）
          请改用 creation finding show
        用法：creation finding [选项]
        """),
      Case(
        "finding F1",
        """
        没有这个动词
          creation finding 「F1」：可用 add（登记）、show（查看）
          请用 creation help finding 查看用法
        用法：creation finding [选项]
        """),
      Case(
        "finding --unit U add",
        """
        动词的位置不对
          「add」：动词须紧跟在名词之后
          请先写 creation finding add，再写选项
        用法：creation finding [选项]
        """),
      Case(
        "month --today T",
        """
        没有写明动词
          creation month：可用 close（结转）
          请在它后面写出一个动词，或用 creation help month 查看用法
        用法：creation month <动词> [选项]
        """),
      Case(
        "month colse",
        """
        没有这个动词
          creation month 「colse」：可用 close（结转）
          请改用 creation month close
        用法：creation month <动词> [选项]
        """),
      Case(
        "help finding 登计",
        """
        没有这个动词
          creation finding 「登计」：可用 add（登记）、show（查看）
          请改用 creation finding 登记
        用法：creation help [<命令> [<动词>]]
        """),
      Case(
        "finding show F1 F2 --format csv --urgent",
        """
        没有这个选项
          「--urgent」：creation finding show 不认识它
          请用 creation finding show --help 查看可用的选项
        用法：creation finding show [选项] <编号>…
        """),
    ])
  func commands(_ row: Case) {
    #expect(Self.message(row.line) == row.message)
  }

  @Test(
    "选项和参数写错，一次报全",
    arguments: [
      Case(
        "finding add",
        """
        缺少选项
          --place：必填，问题所在的点位
          请加上 --place <点位>
        缺少选项
          --category：必填，问题类别，须是类别登记册里有的
          请加上 --category <类别>
        缺少参数
          <说明>：必填，问题说明
          请加上 <说明>
        用法：creation finding add --place <点位> --category <类别> [选项] <说明> [<备注>]
        """),
      Case(
        "finding add --plcae P --类型 C 早市 占用 人行道",
        """
        没有这个选项
          「--plcae」：creation finding add 不认识它
          请改用 --place
        没有这个选项
          「--类型」：creation finding add 不认识它
          请改用 --类别
        用法：creation finding add --place <点位> --category <类别> [选项] <说明> [<备注>]
        """),
      Case(
        "finding add --place P --category C 早市 占用 人行道 一侧",
        """
        多余的参数
          「人行道 一侧」：creation finding add 不再接受参数
          请去掉它；内容里有空格时用引号括起来
        用法：creation finding add --place <点位> --category <类别> [选项] <说明> [<备注>]
        """),
      Case(
        "finding add --place --category C 早市",
        """
        选项缺少值
          --place：须带一个<点位>
          请写成 --place <点位>
        用法：creation finding add --place <点位> --category <类别> [选项] <说明> [<备注>]
        """),
      Case(
        "finding add --place P --category --ugrent 早市",
        """
        选项缺少值
          --category：须带一个<类别>
          请写成 --category <类别>；内容确是 --ugrent 时写成 --category=--ugrent
        没有这个选项
          「--ugrent」：creation finding add 不认识它
          请改用 --urgent
        用法：creation finding add --place <点位> --category <类别> [选项] <说明> [<备注>]
        """),
      Case(
        "finding add --place P --点位 Q --category C --urgent=yes --来源 巡察 --days 0 早市 --格式 execl",
        """
        选项重复
          --点位 「Q」：只能写一次，前面已写「P」
          请只保留一个
        选项不带值
          --urgent 「yes」：只须写上选项本身
          请改写成 --urgent
        没有这个取值
          --格式 「execl」：可用 table（表格）、csv（逗号分隔）
          请从可用的取值里选一个
        没有这个取值
          --来源 「巡察」：可用 patrol（巡查）、snapshot（随手拍）、hotline（热线）
          请改用 巡查
        数值不对
          --days 「0」：须为整数，不小于 1
          请改用阿拉伯数字写的整数，不带单位
        用法：creation finding add --place <点位> --category <类别> [选项] <说明> [<备注>]
        """),
      Case(
        "finding --from 9 --to 3",
        """
        起止颠倒
          --from 「9」：不能晚于 --to 的 3
          请调换两个日期
        用法：creation finding [选项]
        """),
      Case(
        "month close 13",
        """
        数值不对
          <月份> 「13」：须为整数，不小于 1，不大于 12
          请改用阿拉伯数字写的整数，不带单位
        用法：creation month close [选项] [<月份>] [<附件>…]
        """),
    ])
  func options(_ row: Case) {
    #expect(Self.message(row.line) == row.message)
  }

  @Test("名词自带参数时，写错的动词也指出来")
  func verbOrArgument() {
    let list = Example.Command(
      "month", alias: "月结", summary: "列出各月", .argument("月份", help: "月份", .integer(from: 1, to: 12)).optional
    ) { _, _ in "" }
    let catalogue = Example.Catalogue(
      "creation", summary: "台账", chapters: ["考评": [Noun("month", alias: "月结", summary: "每月的结转")]],
      globals: Example.globals, commands: [list, Example.close])
    #expect(
      throws: UsageFailure(
        [
          Problem(
            "没有这个动词", at: .option("creation month"), value: "colse", why: "可用 close（结转）",
            advice: "请改用 creation month close")
        ], usage: "creation month [选项] [<月份>]")
    ) { try catalogue.request(["month", "colse"]) }
    #expect(
      throws: UsageFailure(
        [
          Problem(
            "数值不对", at: .option("<月份>"), value: "99", why: "须为整数，不小于 1，不大于 12",
            advice: "请改用阿拉伯数字写的整数，不带单位")
        ], usage: "creation month [选项] [<月份>]")
    ) { try catalogue.request(["month", "99"]) }
  }
}
