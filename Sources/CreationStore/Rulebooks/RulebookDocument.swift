import Creation

/// 考评办法文件 The file of a rulebook: read with everything that is wrong told at once, written as people read it.
package enum RulebookDocument {
  /// The file of a rulebook.
  package static func bytes(_ rulebook: Rulebook) -> [UInt8] { json(rulebook).prettyBytes }

  /// The JSON schema of such files.
  package static func schema() -> [UInt8] {
    JSONSchema.document(Rulebook.shape.form, title: "creation 考评办法").prettyBytes
  }

  /// The rulebook as a value of a larger document.
  static func json(_ rulebook: Rulebook) -> JSONValue { Rulebook.shape.write(rulebook) }

  /// The rulebook of a file; the first thing wrong is thrown, with how many more there are.
  package static func rulebook(_ bytes: [UInt8], file: String) throws(Problem) -> Rulebook {
    let (rulebook, problems) = check(bytes, file: file)
    if let rulebook { return rulebook }
    guard var first = problems.first else { throw .notJSON(file, "读不出考评办法") }
    if problems.count > 1 {
      first.advice = "请用 creation score rules check 列出全部 \(problems.count) 处并改正；文件没有被改动"
    }
    throw first
  }

  /// The rulebook of a file, or everything that is wrong with it.
  package static func check(_ bytes: [UInt8], file: String) -> (rulebook: Rulebook?, problems: [Problem]) {
    do throws(JSONFailure) {
      let document = try JSONValue.parse(bytes, duplicateKeys: .refuse)
      return rulebook(document, file: file)
    } catch {
      return (nil, [.notJSON(file, error, in: bytes)])
    }
  }

  /// The rulebook a document tells of, or everything that is wrong with it.
  static func rulebook(_ document: JSONValue, file: String) -> (rulebook: Rulebook?, problems: [Problem]) {
    if let format = document["format"]?.int, format > Rulebook.currentFormat {
      return (nil, [.newerFormat(format, file)])
    }
    let (value, faults) = Rulebook.shape.value(document)
    let problems = faults.map { fault in
      Problem(
        "考评办法有错", at: fault.path.isEmpty ? .file(file) : .path(file: file, path: fault.path), why: fault.why,
        advice: "请改正这一处；文件没有被改动")
    }
    return (value, problems)
  }
}
