import Testing

@testable import CreationCommands

@Suite("退出状态")
struct ExitStatusTests {
  @Test("数值是对外的承诺")
  func numbers() {
    let all: [CreationCommands.ExitStatus] = [.done, .problemsFound, .failed, .usage]
    #expect(all.map(\.rawValue) == [0, 1, 2, 64])
  }
}
