import Messages
import SurveyDefinition

extension FormWriter {
  /// The survey sheet; columns that no row needs are left out.
  ///
  /// A translated column has every language, even where its cells are empty: form tools warn of
  /// any that is missing.
  func surveyTable() -> FormTable {
    let plain: [(String, (SurveyRow) -> String)] = [
      ("type", \.type), ("name", \.name),
    ]
    let rules: [(String, (SurveyRow) -> String)] = [
      ("required", { $0.required ? "yes" : "" }), ("relevant", { $0.relevant ?? "" }),
      ("constraint", { $0.constraint ?? "" }),
    ]
    let looks: [(String, (SurveyRow) -> String)] = [
      ("appearance", { $0.appearance ?? "" }), ("parameters", { $0.parameters ?? "" }),
    ]
    let used: ((String, (SurveyRow) -> String)) -> Bool = { column in
      rows.contains { !column.1($0).isEmpty }
    }
    let columns =
      plain + translated("label", \.label) + translated("hint", \.hint) + rules.filter(used)
      + translated("constraint_message", \.constraintMessage) + looks.filter(used)
    return FormTable(
      name: "survey", header: columns.map(\.0),
      cells: rows.map { row in columns.map { $0.1(row) } })
  }

  private func translated(
    _ name: String, _ text: @escaping (SurveyRow) -> FormText
  ) -> [(String, (SurveyRow) -> String)] {
    guard rows.contains(where: { !text($0).isEmpty }) else { return [] }
    return survey.languages.map { language in
      (heading(name, language), { text($0)[language] ?? "" })
    }
  }

  private func heading(_ name: String, _ language: String) -> String {
    "\(name)::\(FormLanguage.heading(language))"
  }

  /// The choices sheet, list by list.
  mutating func choicesTable() -> FormTable {
    var cells: [[String]] = []
    for entry in lists.entries {
      for choice in entry.list.choices {
        let label = text(label(of: choice, in: entry.list), choice.code)
        cells.append([entry.name, choice.code] + survey.languages.map { label[$0] ?? "" })
      }
      guard entry.offersMissing else { continue }
      for missing in MissingChoice.all(of: entry.list) {
        let label = phrase(missing.label)
        cells.append([entry.name, missing.rawValue] + survey.languages.map { label[$0] ?? "" })
      }
    }
    return FormTable(
      name: "choices",
      header: ["list_name", "name"] + survey.languages.map { heading("label", $0) }, cells: cells)
  }

  /// “0 – Inget problem” at the ends of a scale whose steps have no words of their own.
  private func label(of choice: Choice, in list: ChoiceList) -> LocalizedText {
    guard let scale = list.scale, choice.label == LocalizedText(choice.code) else {
      return choice.label
    }
    let end =
      choice.value == scale.steps.lowerBound
      ? scale.low : choice.value == scale.steps.upperBound ? scale.high : nil
    guard let end else { return choice.label }
    let mark = "\(choice.value)\(Self.placeMark)"
    return LocalizedText(
      sv: end.sv.map { mark + $0 }, en: end.en.map { mark + $0 },
      further: end.further.mapValues { mark + $0 })
  }

  /// The settings sheet: one row.
  mutating func settingsTable() -> FormTable {
    let title = text(survey.title, survey.id)
    let language = survey.languages.first ?? Language.sv.rawValue
    return FormTable(
      name: "settings", header: ["form_title", "form_id", "version", "default_language"],
      cells: [
        [
          title[language] ?? survey.id, survey.id, "\(survey.version)",
          FormLanguage.heading(language),
        ]
      ])
  }
}
