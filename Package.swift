// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

/// A module under Sources/, and the modules left of it that it may import.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module; every test target may use the shared test support.
///
/// Fixtures and golden files are read from where they lie, so they are no part of the build.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], files: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], exclude: files,
    swiftSettings: strict)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "lyhord",
  products: [.executable(name: "lyhord", targets: ["lyhord"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CMessageDigest", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(
      name: "CArchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CQRCode", providers: [.apt(["libqrencode-dev"])]),
    module("Messages"),
    module("EscapedMarkup"),
    module("ZipArchive", ["CArchive"]),
    module("Spreadsheet", ["Messages", "EscapedMarkup", "ZipArchive"]),
    module("SurveyStatistics"),
    module("AnnotatedYAML", ["Messages", yams]),
    .target(name: "CByteSearch"),
    module("DelimitedText", ["Messages", "CByteSearch"]),
    module("ContentHash", ["CMessageDigest"]),
    module("SurveyDefinition", ["Messages", "AnnotatedYAML", "ContentHash"]),
    module("DialogueWorkspace", ["Messages", "AnnotatedYAML", "SurveyDefinition"]),
    module("TextCoding", ["Messages"]),
    module("OriginalTexts", ["TextCoding"]),
    module(
      "ResponseImport",
      [
        "Messages", "AnnotatedYAML", "ContentHash", "SurveyDefinition", "DelimitedText",
        "TextCoding", "OriginalTexts", "CByteSearch",
      ]),
    module("XLSForm", ["Messages", "AnnotatedYAML", "SurveyDefinition", "Spreadsheet"]),
    module(
      "SurveyDocuments",
      ["Messages", "EscapedMarkup", "SurveyDefinition", "DelimitedText", "CQRCode"]),
    module(
      "DialogueStore",
      [
        "Messages", "ContentHash", "SurveyDefinition", "DialogueWorkspace", "ResponseImport",
        "TextCoding", "OriginalTexts", grdb, sqlite,
      ]),
    module(
      "Priorities",
      [
        "Messages", "SurveyDefinition", "DialogueWorkspace", "DialogueStore", "SurveyStatistics",
        "TextCoding",
      ]),
    module(
      "Promises",
      [
        "Messages", "AnnotatedYAML", "DelimitedText", "SurveyDefinition", "DialogueWorkspace",
        "Priorities",
      ]),
    module(
      "Reporting",
      [
        "Messages", "EscapedMarkup", "ZipArchive", "SurveyDefinition", "DelimitedText",
        "DialogueWorkspace", "Priorities", "Promises",
      ]),
    module(
      "DialogueSession",
      [
        "Messages", "ContentHash", "SurveyDefinition", "DialogueWorkspace", "DelimitedText",
        "ResponseImport", "DialogueStore", "Priorities", "Promises", "Reporting", "TextCoding",
        "OriginalTexts", "AnnotatedYAML", "Spreadsheet", "SurveyStatistics", "XLSForm",
        "SurveyDocuments", "ZipArchive",
      ]),
    module(
      "ExampleResponses",
      [
        "Messages", "AnnotatedYAML", "SurveyDefinition", "DialogueWorkspace", "DelimitedText",
        "SurveyStatistics",
      ]),
    .executableTarget(
      name: "make-examples", dependencies: ["ExampleResponses", "Messages"],
      swiftSettings: strict),
    .executableTarget(
      name: "lyhord",
      dependencies: [
        "Messages", "SurveyDefinition", "DelimitedText", "DialogueStore", "DialogueWorkspace",
        "ResponseImport", "Priorities", "Promises", "Reporting", "DialogueSession", arguments,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "bench",
      dependencies: [
        "DelimitedText", "DialogueSession", "DialogueStore", "Messages", "Priorities",
        "SurveyDefinition", "SurveyStatistics", "TextCoding",
      ],
      exclude: ["Material", "Peers", "README.md"], swiftSettings: strict),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "DelimitedText", "Messages", "Priorities", "ResponseImport", "SurveyDefinition",
        "TextCoding",
      ],
      path: "Tests/Fuzz", exclude: ["Found", "README.md"], swiftSettings: strict),
    .target(
      name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("Messages", ["Messages"]),
    tests("ContentHash", ["ContentHash"]),
    tests("AnnotatedYAML", ["AnnotatedYAML", "Messages"], files: ["Fixtures"]),
    tests(
      "SurveyDefinition", ["SurveyDefinition", "DialogueWorkspace", "Messages"],
      files: ["Fixtures"]),
    tests(
      "DialogueWorkspace", ["DialogueWorkspace", "SurveyDefinition", "Messages"],
      files: ["Fixtures"]),
    tests(
      "ResponseImport",
      [
        "AnnotatedYAML", "ResponseImport", "SurveyDefinition", "DelimitedText", "Messages",
        "TextCoding",
      ],
      files: ["Fixtures"]),
    tests(
      "DialogueStore",
      [
        "DialogueStore", "DialogueWorkspace", "ResponseImport", "SurveyDefinition",
        "DelimitedText", "TextCoding", "OriginalTexts", "Messages", "ContentHash", grdb,
      ]),
    tests("SurveyStatistics", ["SurveyStatistics"], files: ["Fixtures"]),
    tests(
      "DelimitedText", ["DelimitedText", "Messages"], files: ["Fixtures", "README.md", "Tables"]),
    tests(
      "TextCoding", ["TextCoding", "OriginalTexts", "Messages", "SurveyDefinition", "Priorities"],
      files: ["Fixtures", "Evaluation/texts.tsv", "Evaluation/personal.tsv"]),
    tests(
      "ExampleResponses",
      [
        "ExampleResponses", "Messages", "AnnotatedYAML", "SurveyDefinition", "DialogueWorkspace",
        "DelimitedText", "SurveyStatistics", "ResponseImport", "TextCoding",
      ], files: ["Fixtures"]),
    tests(
      "RealInput",
      [
        "DelimitedText", "DialogueSession", "DialogueStore", "DialogueWorkspace", "Priorities",
        "ResponseImport", "SurveyDefinition",
      ], files: ["Fixtures"]),
    tests(
      "Reporting",
      [
        "Reporting", "Messages", "EscapedMarkup", "AnnotatedYAML", "SurveyDefinition",
        "DialogueWorkspace",
        "DelimitedText", "ResponseImport", "DialogueStore", "Priorities", "Promises", "ContentHash",
        "ZipArchive",
      ], files: ["Fixtures", "Golden", "axe.py"]),
    tests("ZipArchive", ["ZipArchive"]),
    tests(
      "Spreadsheet", ["Spreadsheet", "Messages", "EscapedMarkup", "ZipArchive"],
      files: ["Fixtures"]),
    tests(
      "XLSForm",
      [
        "XLSForm", "AnnotatedYAML", "DelimitedText", "Messages", "ResponseImport", "Spreadsheet",
        "SurveyDefinition",
      ], files: ["Fixtures", "Golden", "convert.py"]),
    tests(
      "Command", ["lyhord", "DialogueStore", "Messages", "Spreadsheet", "ZipArchive", grdb],
      files: ["Fixtures", "Golden"]),
    tests(
      "Priorities",
      [
        "Priorities", "Messages", "SurveyDefinition", "DelimitedText", "DialogueSession",
        "DialogueStore", "DialogueWorkspace", "SurveyStatistics", "TextCoding",
      ], files: ["Fixtures"]),
    tests(
      "Promises",
      [
        "Promises", "Priorities", "Messages", "AnnotatedYAML", "SurveyDefinition",
        "DelimitedText", "DialogueSession", "DialogueStore", "DialogueWorkspace",
      ]),
    tests(
      "Schema",
      [
        "AnnotatedYAML", "DialogueWorkspace", "Messages", "Promises", "ResponseImport",
        "SurveyDefinition",
      ],
      files: ["Corpus", "validate.py"]),
    tests(
      "SurveyEvolution",
      [
        "DelimitedText", "DialogueSession", "DialogueStore", "Messages", "Priorities",
        "SurveyDefinition",
      ], files: ["Fixtures", "Golden"]),
    tests(
      "SurveyDocuments",
      [
        "DelimitedText", "EscapedMarkup", "Messages", "ResponseImport", "SurveyDefinition",
        "SurveyDocuments",
      ], files: ["Fixtures", "Golden"]),
    tests("House", []),
  ],
  swiftLanguageModes: [.v6]
)
