extension ExportDialect {
  /// REDCap: `q___1` with 0 and 1 for check boxes, or labels with `(choice=…)`.
  ///
  /// Source: OuhscBbmc/REDCapR `inst/test-data/projects`.
  static let redcap = ExportDialect(
    id: "redcap", name: "REDCap",
    signatures: [
      ["record_id", "redcap_event_name"], ["record_id", "redcap_survey_identifier"],
      ["record_id", "redcap_repeat_instance"], ["record id", "survey identifier"],
    ],
    marks: { header in
      let names = header.names.map(HeaderText.normalised)
      guard names.contains("record_id") || names.contains("record id") else { return 0 }
      return names.contains { $0.contains("___") || $0.contains("(choice=") } ? 4 : 0
    },
    metadata: [
      .responseID: ["record_id", "record id"],
      .answeredAt: ["survey timestamp"],
      .bookkeeping: [
        "redcap_event_name", "redcap_survey_identifier", "redcap_repeat_instrument",
        "redcap_repeat_instance", "redcap_data_access_group", "event name", "survey identifier",
        "repeat instrument", "repeat instance", "data access group", "complete",
      ],
    ], bookkeepingEndings: ["_complete"],
    headings: { header in
      header.names.map { name in
        if HeaderText.normalised(name).hasSuffix("_timestamp") {
          return ColumnHeading(shown: name, names: ["survey timestamp"])
        }
        if let other = [" (annat)", " (other)"].first(where: name.lowercased().hasSuffix) {
          return ColumnHeading(shown: name, names: ["\(name.dropLast(other.count)) [other_text]"])
        }
        guard let choice = name.firstRange(of: "(choice="), name.hasSuffix(")") else {
          return ColumnHeading(name)
        }
        let question = name[..<choice.lowerBound]
        return ColumnHeading(
          shown: name, names: ["\(question)[\(name[choice.upperBound...].dropLast())]"])
      }
    },
    blanks: ["[not completed]"], writesNoneForBlank: true)
}
