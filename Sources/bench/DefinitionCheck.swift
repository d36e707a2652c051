import Foundation

/// Times the check of definitions: the ready ones beside a schema validator of PyPI on the same
/// files, a very long one, and files made to exhaust a reader.
struct DefinitionCheck {
  let lyhord: String
  /// Holds the surveys that come with Lyhörd.
  let surveys: URL

  func run() throws {
    Report.text("checking definitions")
    let ready = try FileManager.default.contentsOfDirectory(atPath: surveys.path)
      .filter { $0.hasSuffix("dialog.yaml") || $0 == "trygghetsvandring.yaml" }.sorted()
    try compare("\(ready.count) ready surveys", ready)
    try writeSurvey("long.yaml", questions: 2000)
    try compare("2 000 questions", ["long.yaml"])
    try write("nest.yaml", "survey: " + String(repeating: "[", count: 1000) + "\n")
    Report.line("refused: 1 000 brackets deep", try check(["nest.yaml"]))
    try writeSurvey("large.yaml", questions: 550_000)
    Report.line("refused: 50 MB", try check(["large.yaml"]))
  }

  private func compare(_ name: String, _ files: [String]) throws {
    let own = try check(files)
    Report.line(name, own)
    guard let python = Programs.find("python3"),
      let peer = try? MeasuredRun(
        python, ["-c", Self.peer] + files, in: surveys)
    else { return }
    Report.line("  PyYAML and jsonschema", peer, ratio: own.seconds / peer.seconds)
  }

  /// Faults are no failure of the measurement.
  private func check(_ files: [String]) throws -> MeasuredRun {
    let runs = try (0..<3).map { _ in
      try MeasuredRun(
        "/bin/sh", ["-c", "\"$0\" survey check \"$@\"; exit 0", lyhord] + files, in: surveys)
    }
    return runs.min { $0.seconds < $1.seconds } ?? runs[0]
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: surveys.appendingPathComponent(name))
  }

  /// Piece by piece: what this process holds counts as held by the programs that it starts.
  private func writeSurvey(_ name: String, questions: Int) throws {
    try write(
      name,
      """
      survey: long
      version: 1
      title: Lång enkät
      source: citizens
      choice_lists:
        grad: {scale: {from: 0, to: 6, low: Inget problem, high: Stort problem}, problem_from: 4}
      questions:

      """)
    let file = try FileHandle(forWritingTo: surveys.appendingPathComponent(name))
    defer { try? file.close() }
    try file.seekToEnd()
    for start in stride(from: 0, to: questions, by: 1000) {
      var text = ""
      for number in start..<min(start + 1000, questions) {
        text += "  - {id: q\(number), type: rating, choices: grad, measures: severity, "
        text += "label: \"Hur stort är problem nummer \(number)?\"}\n"
      }
      try file.write(contentsOf: Data(text.utf8))
    }
  }

  /// Says whether the same files keep to the schema, which is a part of what the check does.
  private static let peer = """
    import json, sys, yaml, jsonschema
    schema = json.load(open('schemas/survey.schema.json'))
    validator = jsonschema.Draft202012Validator(schema)
    for name in sys.argv[1:]:
        validator.is_valid(yaml.load(open(name), yaml.CSafeLoader))
    """
}
