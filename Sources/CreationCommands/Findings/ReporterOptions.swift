import Creation
import CreationStore

/// 举报人选项 Who reported it, for the file nobody but its owner reads.
struct ReporterOptions: Sendable {
  var name: String?
  var phone: String?

  /// The parameters that make them.
  static let parameter = Parameter<ReporterOptions>.group(
    .option("--reporter", alias: "--举报人", value: "姓名", help: "举报人姓名，只存入 private/", .text).optional,
    .option("--phone", alias: "--电话", value: "号码", help: "举报人电话，只存入 private/", .text).optional,
    make: ReporterOptions.init)

  /// Keeps what was given with the rest of the command.
  func keep(of id: FindingID, _ transaction: inout Transaction) {
    transaction.keepReporter(of: id, name: name, phone: phone)
  }
}
