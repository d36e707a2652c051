import AnnotatedYAML
package import Messages

/// How wide a preventive measure reaches.
package enum PreventionLevel: String, Hashable, Sendable, CaseIterable {
  /// Everyone (generell).
  case universal
  /// Groups or places with a raised risk (selektiv).
  case selective
  /// Known individuals (indikerad).
  case indicated
}

/// Whether a measure changes the place or the people's circumstances.
package enum PreventionKind: String, Hashable, Sendable, CaseIterable {
  case situational
  case social
}

/// A well-known measure (åtgärd) that a promise may choose.
package struct PreventiveMeasure: Hashable, Sendable {
  package let code: String
  package let label: LocalizedText
  package let description: LocalizedText
  /// Codes of the concerns that it addresses.
  package let concerns: [String]
  package let levels: [PreventionLevel]
  package let kind: PreventionKind?
  /// Who usually owns it.
  package let owner: LocalizedText
}

/// The measures to choose among.
package struct MeasureCatalogue: Sendable {
  package let measures: [PreventiveMeasure]

  /// The measures that address a concern, in the order of the file.
  package func measures(for concern: String) -> [PreventiveMeasure] {
    measures.filter { $0.concerns.contains(concern) }
  }

  /// Reads a measures file and holds its concerns against the taxonomy.
  ///
  /// - Throws: every fault of the file.
  package static func read(
    _ path: String, taxonomy: Taxonomy
  ) throws(DiagnosticsError) -> MeasureCatalogue {
    let root = try YAMLFile.read(path)
    var findings: [Diagnostic] = []
    root.rejectUnknownKeys(
      known: MeasureShape.file.keys, what: "measures.yaml", &findings)
    _ = root.integer("version", &findings)
    for property in TaxonomyShape.heading { property.check(in: root, &findings) }
    var measures: [PreventiveMeasure] = []
    for value in root.list("measures", &findings) ?? [] {
      guard let mapping = value.mapping(named: "measures", &findings) else { continue }
      mapping.rejectUnknownKeys(
        known: MeasureShape.measure.keys, what: "measures", &findings)
      guard let code = mapping.requiredText("code", &findings),
        Identifier.isValid(code, &findings, at: mapping.place(of: "code"))
      else { continue }
      for concern in mapping.list("concerns", &findings) ?? [] {
        guard let name = concern.text(named: "concerns", &findings) else { continue }
        _ = taxonomy.concern(name, at: concern.place, &findings)
      }
      let levels = mapping.words("level", as: PreventionLevel.self, &findings)
      mapping.reportMissing("level", &findings)
      measures.append(
        PreventiveMeasure(
          code: code,
          label: mapping.requiredLocalized("label", &findings) ?? LocalizedText(code),
          description: mapping.localized("description", &findings) ?? LocalizedText(""),
          concerns: mapping.texts("concerns", &findings), levels: levels,
          kind: mapping.word("kind", as: PreventionKind.self, &findings),
          owner: mapping.localized("owner", &findings) ?? LocalizedText("")))
    }
    if findings.contains(where: \.isError) { throw DiagnosticsError(findings) }
    return MeasureCatalogue(measures: measures)
  }
}
