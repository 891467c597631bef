import Creation

/// The file of a closing: the month, its days where they are not the calendar month's, who closed it when, and what
/// is carried forward, one finding a line.
enum ClosingCoding {
  static func bytes(_ closing: Closing) -> [UInt8] {
    LineDocument.bytes(list: "findings", of: closing.carried) { writer in
      writer.field("month", closing.month.description)
      if closing.days != Period(closing.month...closing.month) {
        writer.field("first", closing.days.first.description)
        writer.field("last", closing.days.last.description)
      }
      writer.field("at", closing.at.description)
      writer.field("by", closing.by)
      writer.field("lines", closing.ledger?.lines)
      writer.field("ledger_sha256", closing.ledger?.sha256)
      writer.field("inputs_sha256", closing.inputs)
      writer.field("issued_sha256", closing.issued)
      writer.field("opening_sha256", closing.opening)
    } entry: { finding, writer in
      writer.write(finding)
    }
  }

  static func closing(_ bytes: [UInt8], file: String, text: Bool) throws(Problem) -> Closing {
    if let line = LineDocument.damagedLine(in: bytes, list: "findings") {
      throw .damagedClosing(.line(file: file, line: line), "校验码 crc 与内容不符")
    }
    guard let (fields, _) = LineDocument.header(bytes), let count = fields["count"]?.int,
      let month = fields["month"]?.string.flatMap(Month.init),
      let at = fields["at"]?.string.flatMap(Instant.init), let by = fields["by"]?.string
    else { throw .damagedClosing(.line(file: file, line: 1), "开头的 v、month、at、by、count 不全") }
    let findings = try findings(bytes, file: file, text: text)
    guard findings.count == count else {
      throw .damagedClosing(.file(file), "应有 \(count) 个问题，读到 \(findings.count) 个")
    }
    var closing = Closing(month: month, days: days(fields), at: at, by: by, carried: findings)
    if let lines = fields["lines"]?.int, let sha256 = fields["ledger_sha256"]?.string {
      closing.ledger = LedgerSum(lines: lines, sha256: sha256)
    }
    closing.inputs = fields["inputs_sha256"]?.string
    closing.issued = fields["issued_sha256"]?.string
    closing.opening = fields["opening_sha256"]?.string
    return closing
  }

  /// The days of a closed month, from the first line of its file alone; nothing where it does not say any.
  static func days(of month: Month, in head: [UInt8]) -> Period? {
    guard let (fields, _) = LineDocument.header(head), fields["month"]?.string == month.description else {
      return nil
    }
    return days(fields)
  }

  private static func days(_ fields: JSONValue) -> Period? {
    guard let first = fields["first"]?.string.flatMap(Day.init),
      let last = fields["last"]?.string.flatMap(Day.init)
    else { return nil }
    return Period(first: first, last: last)
  }

  private static func findings(
    _ bytes: [UInt8], file: String, text: Bool
  ) throws(Problem) -> [Finding] {
    do {
      var findings: [Finding] = []
      var reader = PostingReader()
      try LineDocument.forEachEntry(bytes) { line, entry in
        do throws(PostingReader.Fault) {
          findings.append(try reader.carried(entry, text: text))
        } catch {
          throw Problem.damagedClosing(.line(file: file, line: line.number), error.why)
        }
      }
      return findings
    } catch let problem as Problem {
      throw problem
    } catch {
      throw .damagedClosing(.file(file), "\(error)")
    }
  }
}

extension Problem {
  fileprivate static func damagedClosing(_ site: Site, _ why: String) -> Problem {
    Problem("月结文件损坏", at: site, why: why, advice: "请从备份恢复这个文件，再运行 creation check")
  }
}
