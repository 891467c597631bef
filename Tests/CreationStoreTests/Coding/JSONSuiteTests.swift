import Testing

@testable import CreationStore

@Suite("JSON 符合性", .enabled(if: TortureData.isPresent, Comment(rawValue: TortureData.absence)))
struct JSONSuiteTests {
  private static let folder = "JSONTestSuite/test_parsing"

  @Test("数据齐全")
  func isComplete() {
    #expect(TortureData.files(Self.folder, prefix: "n_").count == 188)
    #expect(TortureData.files(Self.folder, prefix: "y_").count == 95)
  }

  @Test("该拒绝的都拒绝", arguments: TortureData.files(folder, prefix: "n_"))
  func refuses(file: TortureData.File) throws {
    let bytes = try file.bytes()
    #expect(throws: JSONFailure.self) { try JSONValue.parse(bytes) }
    #expect(!LineSample.isAccepted(bytes))
    #expect(!LineSample.isAccepted(Array(#"{"a":"#.utf8) + bytes + Array("}".utf8)))
  }

  @Test("该接受的与 Foundation 读出同样的值", arguments: TortureData.files(folder, prefix: "y_"))
  func accepts(file: TortureData.File) throws {
    let bytes = try file.bytes()
    let value = try JSONValue.parse(bytes)
    let object = try #require(FoundationOracle.parse(bytes))
    #expect(FoundationOracle.agrees(object, value))
    #expect(try JSONValue.parse(value.bytes) == value)
  }

  @Test("作为一行的字段，读出的值不变", arguments: TortureData.files(folder, prefix: "y_"))
  func acceptsInLine(file: TortureData.File) throws {
    let bytes = try file.bytes()
    let line = Array(#"{"n":1,"value":"#.utf8) + bytes + Array("}".utf8)
    guard let value = try? JSONValue.parse(bytes, duplicateKeys: .refuse) else {
      #expect(file.testDescription.contains("duplicated_key"))
      #expect(!LineSample.isAccepted(line))
      return
    }
    #expect(try LineSample(line, keys: ["n", "value"]).value("value") == value)
  }

  @Test(
    "两可的与变形的都不崩溃",
    arguments: TortureData.files(folder, prefix: "i_") + TortureData.files("JSONTestSuite/test_transform"))
  func survives(file: TortureData.File) throws {
    let bytes = try file.bytes()
    let value = try? JSONValue.parse(bytes)
    _ = LineSample.isAccepted(bytes)
    guard let value, let object = FoundationOracle.parse(bytes) else { return }
    #expect(FoundationOracle.agrees(object, value) || file.testDescription.contains("nfc"))
  }
}
