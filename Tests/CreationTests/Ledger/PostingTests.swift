import Testing

@testable import Creation

@Suite("流水")
struct PostingTests {
  private let stamp = Posting.Stamp(
    at: Instant(seconds: 1_800_000_000), by: "王某", tx: TransactionID(seconds: 1_800_000_000, salt: 5))

  @Test("每笔都说得出是哪条记录的")
  func record() throws {
    let on = try moment("2026-10-13")
    let id = FindingID(month: .october, serial: 317)
    let bodies: [(Posting.Body, String)] = [
      (.finding(id, .replied), "F202610-0317"),
      (.register(RegisterChange(.place, .added, id: "P-017", now: "{}")), "P-017"),
      (.unknown(kind: "finding.extended", id: "F202610-0009"), "F202610-0009"),
    ]
    for (body, record) in bodies {
      #expect(Posting(body, on: on, stamp: stamp).record == record)
    }
  }

  @Test(
    "命令号：秒数与尾数各用三十六进制",
    arguments: [
      (1_800_000_000, 5, "Ttro8w0-0005"), (0, 0, "T0-0000"), (-5, 36, "T0-0010"), (35, 46_655, "Tz-0zzz"),
      (36, 1_679_615, "T10-zzzz"), (1, 1_679_616, "T1-0000"), (Int64.max, UInt64.max, "T1y2p0ij32e8e7-sgsf"),
    ] as [(Int64, UInt64, String)])
  func transaction(_ seconds: Int64, _ salt: UInt64, _ text: String) {
    #expect(TransactionID(seconds: seconds, salt: salt).rawValue == text)
  }
}
