import Creation

/// 读档案 Reads lines of records; their postings go through the reader of the ledger, so the two cannot drift apart.
package struct RecordReader: ~Copyable {
  private var fields = LineFields(RecordKey.table)
  private var postings = PostingReader()
  private var keys = KeySpans()

  /// Creates a reader.
  package init() {}
}

extension RecordReader {
  /// The number of the finding a line is about; the whole line is checked to be JSON.
  package mutating func id(_ line: PaddedBytes) throws(Problem) -> FindingID {
    do throws(JSONFailure) {
      try fields.read(line)
    } catch {
      throw .notJSON(error)
    }
    if let key = fields.unknownKeys.first { throw .unknownKey(key) }
    guard fields.int(RecordKey.v.slot) == 1 else { throw .otherFormat }
    guard let text = fields.string(RecordKey.id.slot), let id = FindingID(text) else {
      throw .noNumber(fields.string(RecordKey.id.slot))
    }
    return id
  }

  /// The record of a line.
  package mutating func record(_ line: PaddedBytes) throws(Problem) -> FindingRecord {
    let id = try id(line)
    var record = FindingRecord(id: id, postings: [])
    record.names.units = try names(.units)
    record.names.places = try names(.places)
    record.names.categories = try names(.categories)
    guard fields.kind(RecordKey.postings.slot) == .array, let place = fields.position(RecordKey.postings.slot)
    else { throw .noPostings(id) }
    record.postings = try postings(line, from: place.lowerBound, id)
    return record
  }

  private func names(_ key: RecordKey) throws(Problem) -> [String: String] {
    guard fields.has(key.slot) else { return [:] }
    guard let members = fields.value(key.slot)?.members else { throw .badNames(key) }
    var names: [String: String] = [:]
    for member in members {
      guard let name = member.value.string, !name.isEmpty, !member.key.isEmpty else { throw .badNames(key) }
      names[member.key] = name
    }
    return names
  }

  private mutating func postings(
    _ line: PaddedBytes, from offset: Int, _ id: FindingID
  ) throws(Problem) -> [Posting] {
    var cursor = JSONCursor(line)
    cursor.place += offset
    var list: [Posting] = []
    do throws(JSONFailure) {
      if try cursor.open(closing: UInt8(ascii: "]"), depth: 2) { return [] }
    } catch {
      throw .notJSON(error)
    }
    repeat { list.append(try posting(&cursor, list.count + 1, id)) } while try continues(&cursor)
    return list
  }

  private func continues(_ cursor: inout JSONCursor) throws(Problem) -> Bool {
    do throws(JSONFailure) { return try cursor.continues(until: UInt8(ascii: "]")) } catch {
      throw .notJSON(error)
    }
  }

  private mutating func posting(
    _ cursor: inout JSONCursor, _ number: Int, _ id: FindingID
  ) throws(Problem) -> Posting {
    let first = cursor.place
    do throws(JSONFailure) { try cursor.skipValue(depth: 2, keys: &keys) } catch { throw .notJSON(error) }
    let bytes = UnsafeRawBufferPointer(start: first, count: cursor.place - first)
    let result = PaddedBytes.copying(bytes) { bytes in read(bytes) }
    do throws(PostingReader.Fault) {
      return try result.get()
    } catch {
      throw .badPosting(id, number, error.why)
    }
  }

  private mutating func read(_ bytes: PaddedBytes) -> Result<Posting, PostingReader.Fault> {
    do throws(PostingReader.Fault) {
      try postings.read(bytes)
      if let key = postings.unknownKeys.first { throw PostingReader.Fault(why: "不认识的字段 \(key)") }
      let posting = try postings.posting()
      for attachment in posting.evidence where EvidencePath(attachment.path) == nil {
        throw PostingReader.Fault(why: "附件路径不对「\(attachment.path)」，只能在 attachments/<月份>/ 里")
      }
      return .success(posting)
    } catch {
      return .failure(error)
    }
  }
}

extension Problem {
  private static let again = "请从原来的目录重新导出"

  fileprivate static func notJSON(_ failure: JSONFailure) -> Problem {
    Problem("这一行不是完好的 JSON", why: failure.description, advice: again)
  }

  fileprivate static let otherFormat = Problem(
    "档案的格式号不对", why: "v 应是 1", advice: "请用写出它的那一版 creation，或重新导出")

  fileprivate static func unknownKey(_ key: String) -> Problem {
    let keys = RecordKey.allCases.map(\.rawValue).joined(separator: " ")
    return Problem("不认识的键", value: key, why: "档案里可有 \(keys)", advice: again)
  }

  fileprivate static func noNumber(_ text: String?) -> Problem {
    Problem("没有问题编号 id，或写法不对", value: text, why: "应写作 F202611-0042", advice: again)
  }

  fileprivate static func noPostings(_ id: FindingID) -> Problem {
    Problem("档案里没有流水", value: id.description, why: "postings 应是一列流水", advice: again)
  }

  fileprivate static func badNames(_ key: RecordKey) -> Problem {
    Problem("名称写得不对", value: key.rawValue, why: "应是 {\"编号\":\"名称\"}", advice: again)
  }

  fileprivate static func badPosting(_ id: FindingID, _ number: Int, _ why: String) -> Problem {
    Problem("\(id) 的第 \(number) 笔流水读不懂", why: why, advice: again)
  }
}
