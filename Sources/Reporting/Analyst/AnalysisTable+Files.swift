import DelimitedText
import DialogueWorkspace
package import Messages
package import Priorities
import SurveyDefinition

/// A file for the analyst: its name and its text.
package struct AnalystFile: Hashable, Sendable {
  package let name: String
  package let text: String
}

extension AnalysisTable {
  /// The answers and weights, our main table, the script that makes the main table anew with R’s
  /// survey package, and what to know of them.
  package func filesForR(_ ranking: Ranking, _ language: Language) -> [AnalystFile] {
    [
      AnalystFile(name: "answers.csv", text: answers),
      AnalystFile(name: "main-table.csv", text: mainTable(language)),
      AnalystFile(name: "main-table.R", text: RScript.text),
      AnalystFile(name: "README.md", text: readme(ranking, language)),
    ]
  }

  private var answers: String {
    var writer = DelimitedWriter(DelimitedWriter.Options())
    writer.append(
      ["event", "unit", "stratum", "weight"] + backgrounds.map(\.role.rawValue)
        + margins.indices.map { "margin_\($0 + 1)" } + items.map(\.concern.code))
    for row in events.indices {
      writer.append(
        [events[row], "\(units[row])", "\(strata[row])", "\(weights[row])"]
          + backgrounds.map { $0.codes[row] ?? "" }
          + margins.map { "\($0[row])" }
          + items.map { item in item.answers[row].map { $0 ? "1" : "0" } ?? "" })
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func mainTable(_ language: Language) -> String {
    var options = DelimitedWriter.Options()
    options.guardsFormulas = true
    var writer = DelimitedWriter(options)
    writer.append([
      "concern", "label", "share", "standard_error", "df", "effective_size", "lower", "upper",
      "respondents", "events", "unsure", "suppressed", "rank", "rank_best", "rank_worst", "note",
    ])
    for found in question.concerns {
      let figure = found.share.figure
      writer.append([
        found.concern.code, found.concern.label.text(language), figure.map { "\($0.share)" },
        figure?.precision.map { "\($0.standardError)" },
        figure?.precision.map { "\($0.degreesOfFreedom)" },
        figure?.precision.map { "\($0.effectiveSize)" },
        figure?.lower.map { "\($0)" }, figure?.upper.map { "\($0)" },
        found.share.respondents.map { "\($0)" }, found.share.events.map { "\($0)" },
        figure.map { $0.isUnsure ? "1" : "0" }, found.share.cause?.rawValue,
        found.rank.map { "\($0.place)" }, found.rank.map { "\($0.best)" },
        found.rank.map { "\($0.worst)" },
        source.design == .selfSelected ? Phrase.selfSelection.text(language) : nil,
      ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func readme(_ ranking: Ranking, _ language: Language) -> String {
    var parts = [
      "# "
        + Phrase.analystTitle.text(
          language,
          [
            "municipality": ranking.workspace.municipality.text(language),
            "round": ranking.roundLabel.text(language),
            "source": Phrase.sourceHeading(source.source.rawValue).text(language),
          ])
    ]
    if ranking.isMadeUp { parts.append("**\(Phrase.tableMadeUp.text(language))**") }
    parts += [
      Phrase.analystPrivacy.text(language), Phrase.analystFiles.text(language),
      Phrase.analystMethod.text(
        language,
        [
          "question": question.question.id, "survey": source.survey.id,
          "version": "\(source.survey.version)", "hash": source.survey.definitionHash,
          "weighting": ranking.weightingText(source.weighting, language),
          "program": ProgramVersion.current,
          "draws": NumberText.integer(AnalysisDefaults.draws, language),
          "seed": "\(AnalysisDefaults.seed)",
        ]),
    ]
    if source.design == .selfSelected { parts.append(Phrase.selfSelection.text(language)) }
    return parts.joined(separator: "\n\n") + "\n"
  }
}
