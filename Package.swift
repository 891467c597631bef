// swift-tools-version: 6.2
import PackageDescription

/// Settings every target shares: Swift 6 with the checks that keep imports and existentials honest.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "creation",
  products: [
    .library(name: "Creation", targets: ["Creation"]),
    .executable(name: "creation", targets: ["CreationTool"]),
  ],
  targets: [
    // Pure values and rules: no files, clock, printing or locale.
    .target(name: "Creation", swiftSettings: settings),
    // The only code that touches the disk.
    .target(name: "CreationStore", dependencies: ["Creation"], swiftSettings: settings),
    // Pure: a domain value becomes a sheet, a sheet becomes text.
    .target(name: "CreationReports", dependencies: ["Creation"], swiftSettings: settings),
    // The command line: one value per command.
    .target(
      name: "CreationCommands",
      dependencies: ["Creation", "CreationStore", "CreationReports"],
      swiftSettings: settings),
    .executableTarget(
      name: "CreationTool", dependencies: ["CreationCommands"], swiftSettings: settings),

    .testTarget(name: "CreationTests", dependencies: ["Creation"], swiftSettings: settings),
    .testTarget(
      name: "CreationStoreTests", dependencies: ["CreationStore"], swiftSettings: settings),
    .testTarget(
      name: "CreationReportsTests", dependencies: ["CreationReports"], swiftSettings: settings),
    .testTarget(
      name: "CreationCommandsTests", dependencies: ["CreationCommands"],
      exclude: ["Transcripts"], swiftSettings: settings),
  ]
)
