import Creation

extension Transaction {
  /// What is on record that is like a report, not counting what this command posts.
  package func kin(of report: FindingEvent.Report) throws(Problem) -> Kin {
    if let kin = known(report) { return kin }
    return try read(report)
  }

  /// The answer of the index on file, if it can be used.
  private func known(_ report: FindingEvent.Report) -> Kin? {
    do throws(WordPages.Unusable) {
      var index = try KinIndex(opening: snapshot)
      let kin = try index.kin(of: report)
      if !isDryRun { try index.writeBack(snapshot.directory) }
      return kin
    } catch {
      return nil
    }
  }

  /// The answer of the whole ledger, out of which the index is made anew where it may be written.
  private func read(_ report: FindingEvent.Report) throws(Problem) -> Kin {
    do {
      var index = try KinIndex(reading: snapshot)
      if !isDryRun { try? index.replaceFile(snapshot.directory) }
      return try index.kin(of: report)
    } catch let problem as Problem {
      throw problem
    } catch {
      return try KinBook(snapshot).kin(of: report)
    }
  }
}
