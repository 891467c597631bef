import Foundation
import Testing

@testable import CreationCommands

/// The documented schema is the printed one, and says of files what `score rules check` says.
@Suite("考评办法的 JSON 模式")
struct RulebookSchemaTests {
  private static let absent: Comment = "没有 python3 的 jsonschema 模块，这一项跳过"

  /// Whether there is a validator written by others.
  private static let hasValidator = run(["-c", "import jsonschema"])?.status == 0

  @Test("文档里的模式与程序写出的逐字节相同")
  func documented() throws {
    let file = RealData.package.appending(path: "Sources/Creation/Creation.docc/rulebook.schema.json")
    let printed = try Desk().run("score rules schema").output
    #expect(try [UInt8](Data(contentsOf: file)) == printed)
  }

  @Test("每个范例都符合模式；改错一处就不符合", .enabled(if: hasValidator, absent))
  func examples() throws {
    let desk = try Desk()
    try desk.write(desk.run("score rules schema").output, to: "schema.json")
    for example in RulebookExample.all { try desk.write(example.json, to: "good-\(example.name).json") }
    let jinhua = try RulebookExample.named("金华").json
    for (index, (text, other)) in Self.mistakes.enumerated() {
      try #require(jinhua.contains(text))
      try desk.write(jinhua.replacing(text, with: other, maxReplacements: 1), to: "bad-\(index).json")
      #expect(desk.run("score rules check bad-\(index).json").status == .problemsFound, "\(other)")
    }
    let script = """
      import json, glob, sys, jsonschema
      schema = json.load(open("schema.json"))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for name in sorted(glob.glob("*-*.json")):
          errors = list(validator.iter_errors(json.load(open(name))))
          if bool(errors) != name.startswith("bad-"):
              print(name, [e.message[:200] for e in errors][:3])
      """
    let result = try #require(Self.run(["-c", script], in: desk.path))
    #expect(result == .init(status: 0, text: ""))
  }

  /// Mistakes a schema can see.
  private static let mistakes = [
    ("\"format\": 1", "\"format\": 2"), ("\"kind\": \"target\"", "\"kind\": \"goal\""),
    ("\"per_point\": 1", "\"per_points\": 1"), ("\"due_rate\"", "\"duerate\""),
    ("\"groups\": [\"*\"]", "\"groups\": []"), ("\"full\": 70,", ""), ("\"once\": true", "\"once\": 1"),
    ("\"severities\": [\"critical\"]", "\"severities\": [\"urgent\"]"),
  ]

  private struct Run: Equatable {
    var status: Int32
    var text: String
  }

  /// Runs python3, if there is one.
  private static func run(_ arguments: [String], in folder: String = "/") -> Run? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardOutput = pipe
    process.standardError = pipe
    do { try process.run() } catch { return nil }
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return Run(status: process.terminationStatus, text: String(decoding: data, as: UTF8.self))
  }
}
