import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("写锁")
struct WriterLockTests {
  private let scratch: Scratch
  private var file: String { scratch.at(".lock") }

  init() throws { scratch = try Scratch() }

  @Test("占着时写明是谁")
  func namesTheHolder() throws {
    let lock = try WriterLock(file, holder: "张三", seconds: 0)
    #expect(try Disk.text(file) == "张三 pid \(getpid())\n")
    withExtendedLifetime(lock) {}
  }

  @Test("第二个人等一等，再说清是谁占着")
  func tellsTheWaitingWhoHoldsIt() throws {
    let lock = try WriterLock(file, holder: "张三", seconds: 0)
    var told: [String] = []
    let error = #expect(throws: Problem.self) {
      _ = try WriterLock(file, holder: "李四", seconds: 0.1) { told.append($0) }
    }
    #expect(told == ["张三 pid \(getpid())"])
    #expect(error?.value == "张三 pid \(getpid())")
    #expect(error?.what == "数据目录正被占用")
    #expect(error?.advice.hasPrefix("请") == true)
    #expect(try Disk.text(file) == "张三 pid \(getpid())\n", "等的人不改占的人的名字")
    withExtendedLifetime(lock) {}
  }

  @Test("放开以后别人就能占")
  func isFreeAfterUse() throws {
    for name in ["很长很长的名字很长很长的名字", "短"] {
      let lock = try WriterLock(file, holder: name, seconds: 0)
      #expect(try Disk.text(file) == "\(name) pid \(getpid())\n")
      withExtendedLifetime(lock) {}
    }
  }

  @Test("占着的进程被杀，锁随它而去")
  func isReleasedWithTheProcess() throws {
    let child = try holder(of: file)
    var told: [String] = []
    #expect(throws: Problem.self) {
      _ = try WriterLock(file, holder: "李四", seconds: 0.05) { told.append($0) }
    }
    #expect(told == ["王五 pid 7"])
    child.kill()
    #expect(try child.wait().status == nil)
    let lock = try WriterLock(file, holder: "李四", seconds: 0)
    #expect(try Disk.text(file) == "李四 pid \(getpid())\n")
    withExtendedLifetime(lock) {}
  }

  @Test("等的时候对方放开，就轮到自己")
  func getsItsTurn() throws {
    let child = try holder(of: file)
    var told: [String] = []
    let lock = try WriterLock(file, holder: "李四", seconds: 30) {
      told.append($0)
      child.kill()
    }
    #expect(told == ["王五 pid 7"])
    #expect(try child.wait().status == nil)
    withExtendedLifetime(lock) {}
  }

  @Test("锁文件是符号链接：拒绝")
  func refusesALink() throws {
    try Disk.write("别人的", to: scratch.at("outside"))
    try Disk.link(file, to: scratch.at("outside"))
    let error = #expect(throws: Problem.self) { _ = try WriterLock(file, holder: "张三", seconds: 0) }
    #expect(error?.why == "它是符号链接")
    #expect(try Disk.text(scratch.at("outside")) == "别人的")
  }

  /// Another process that holds the lock until it is killed.
  private func holder(of file: String) throws -> Child {
    let ready = scratch.at("ready")
    let child = try Child(
      ["/bin/sh", "-c", "exec 9<>\(file); flock 9; echo '王五 pid 7' >&9; : >\(ready); exec sleep 60"],
      output: scratch.at("holder"))
    while !Disk.exists(ready) { usleep(2000) }
    return child
  }
}
