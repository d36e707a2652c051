import DialogueWorkspace
package import Messages
package import SurveyDefinition

/// A definition file after checking.
package struct CheckedFile: Sendable {
  package let file: String
  /// nil where it has errors.
  package let survey: Survey?
  package let findings: [Diagnostic]

  /// One line on the outcome.
  package func summary(_ language: Language) -> String {
    guard let survey else {
      return Phrase.checkFaulty.text(
        language,
        [
          "file": file,
          "count": "\(findings.count { $0.kind.severity == .error })",
        ])
    }
    return Phrase.checkSound.text(
      language,
      [
        "file": file, "title": survey.title.text(language), "version": "\(survey.version)",
        "questions": "\(survey.questions.count)",
        "warnings": "\(findings.count { $0.kind.severity == .warning })",
      ])
  }
}

/// Checks definitions whole: every fault in one run.
package enum SurveyChecking {
  /// Checks files, or every survey of the workspace where none is named.
  ///
  /// Outside a workspace the taxonomy beside the first file is used, where there is one.
  ///
  /// - Throws: W-diagnostics where no file is named and the folder is no workspace.
  package static func check(
    _ files: [String], workspace folder: String
  ) throws(DiagnosticsError) -> [CheckedFile] {
    guard let first = files.first else {
      let workspace = try Workspace.open(folder)
      let context = SurveyContext(taxonomy: try workspace.taxonomy(), areas: workspace.areas)
      return workspace.surveyFiles.map { check($0, context) }
    }
    let context = try context(workspace: folder, besides: first)
    return files.map { check($0, context) }
  }

  private static func check(_ file: String, _ context: SurveyContext) -> CheckedFile {
    do {
      let checked = try SurveyReader.read(file, context: context)
      return CheckedFile(file: file, survey: checked.survey, findings: checked.warnings)
    } catch {
      return CheckedFile(file: file, survey: nil, findings: error.diagnostics)
    }
  }

  private static func context(
    workspace folder: String, besides file: String
  ) throws(DiagnosticsError) -> SurveyContext {
    do {
      let workspace = try Workspace.open(folder)
      return SurveyContext(taxonomy: try workspace.taxonomy(), areas: workspace.areas)
    } catch {
      guard error.diagnostics.first?.kind == .workspaceNotFound else { throw error }
      let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      let path = folder.isEmpty ? "concerns.yaml" : "\(folder)/concerns.yaml"
      return SurveyContext(taxonomy: try? Taxonomy.read(path), areas: [])
    }
  }
}

extension Survey {
  /// The survey's questions with ids, types and answers, for a terminal.
  package func outline(_ language: Language) -> String {
    var lines = [
      "\(title.text(language)) (\(id), version \(version))",
      "",
    ]
    for question in questions {
      var marks = [type(of: question.type).keyword]
      if let measures = question.measures { marks.append("measures \(measures.rawValue)") }
      if let role = question.role { marks.append("role \(role.rawValue)") }
      lines.append("\(question.id)  (\(marks.joined(separator: ", ")))")
      lines.append("  \(question.label.text(language))")
      let fields = question.fields
      let list = fields.first.flatMap { field -> ChoiceList? in
        if case .code(let list) = field.content { list } else { nil }
      }
      if fields.count > 1 {
        for field in fields { lines.append("    \(field.name)  \(field.label.text(language))") }
      }
      if let list {
        for choice in list.choices {
          lines.append("    \(choice.value)  \(choice.label.text(language))")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
