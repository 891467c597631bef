import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("目录")
struct FolderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("连同上级一起建，已有的不动")
  func createsWithParents() throws {
    let path = scratch.at("甲/乙/丙")
    try Folder.create(path, mode: 0o700)
    try Disk.write("x", to: path + "/文件")
    try Folder.create(path)
    #expect(try Disk.tree(scratch.path) == ["甲/乙/丙/文件": Array("x".utf8)])
    #expect(try Disk.mode(path) == Disk.allowed(0o700))
    #expect(try Disk.mode(scratch.at("甲")) == Disk.allowed(0o750))
  }

  @Test("上级是个文件：说清楚，什么也不动")
  func refusesAFileInTheWay() throws {
    try Disk.write("x", to: scratch.at("甲"))
    let error = #expect(throws: Problem.self) { try Folder.create(scratch.at("甲/乙")) }
    #expect(error?.what == "建不了目录")
    #expect(try Disk.text(scratch.at("甲")) == "x")
  }

  @Test("名字排好序，没有目录就没有名字")
  func listsNames() throws {
    for name in ["b", ".隐藏", "a", "中文"] { try Disk.write("", to: scratch.at("夹/\(name)")) }
    #expect(try Folder.names(scratch.at("夹")) == [".隐藏", "a", "b", "中文"])
    #expect(try Folder.names(scratch.at("没有")) == [])
  }

  @Test("读不出的目录是错误，不是空目录")
  func neverTakesAnUnreadableFolderForEmpty() throws {
    try Disk.write("x", to: scratch.at("ledger"))
    let error = #expect(throws: Problem.self) { try Folder.names(scratch.at("ledger")) }
    #expect(error?.site == .file(scratch.at("ledger")))
    #expect(error?.advice.hasPrefix("请") == true)
  }

  @Test("目录是符号链接：拒绝")
  func refusesLinks() throws {
    try Disk.write("x", to: scratch.at("outside/2026-10.jsonl"))
    try Disk.link(scratch.at("ledger"), to: scratch.at("outside"))
    let error = #expect(throws: Problem.self) { try Folder.names(scratch.at("ledger")) }
    #expect(error?.why == "它是符号链接")
  }

  @Test(
    "所在目录", arguments: [("a", "."), ("a/b", "a"), ("/a", "/"), ("/a/b/c", "/a/b"), ("/", "/"), ("", ".")])
  func findsTheParent(path: String, parent: String) {
    #expect(Folder.parent(of: path) == parent)
  }
}
