package import Messages
import SurveyDefinition

/// A form that a survey can be written in, for other tools or for paper; each is one file in this
/// folder.
package struct SurveyExportForm: Sendable {
  /// The word after `--to`.
  package let name: String
  let make: @Sendable (FoundSurvey, SurveyExportWishes) throws(DiagnosticsError) -> ExportedSurvey

  /// Every form, in the order that help lists them.
  package static let all: [SurveyExportForm] = [.xlsForm, .paper, .codebook, .codebookTable, .ddi]

  /// The form with a name.
  package static func named(_ name: String) -> SurveyExportForm? {
    all.first { $0.name == name }
  }
}

/// What a person says of an export; a form heeds what concerns it.
package struct SurveyExportWishes: Sendable {
  /// The language of words that are not the survey's own.
  package let language: Language
  /// The language of the survey's words, one that it declares; nil for the first of them.
  package let wording: String?
  /// Whether a paper form has large type and the easy-read wording.
  package let isEasyRead: Bool
  /// How often a repeated part stands on a paper form; nil for as often as fills its pages.
  package let copies: Int?

  package init(language: Language, wording: String?, isEasyRead: Bool, copies: Int?) {
    self.language = language
    self.wording = wording
    self.isEasyRead = isEasyRead
    self.copies = copies
  }
}

/// A survey in another form: files that are not written yet.
struct ExportedSurvey: Sendable {
  struct File: Sendable {
    /// What follows the survey's id in its name.
    let ending: String
    let bytes: [UInt8]
  }

  let files: [File]
  /// What the other form says in other words, or cannot say.
  var findings: [Diagnostic] = []
}

extension FoundSurvey {
  /// Writes the survey in another form.
  ///
  /// - Parameters:
  ///   - form: the other form.
  ///   - wishes: how it is to look.
  ///   - target: a folder, or the path of the first file; nil for the folder at hand. `-` writes
  ///     nothing.
  ///   - replacing: whether files that are there already may be replaced.
  /// - Returns: the paths written, or the bytes of the only file where the target is `-`; and what
  ///   the form says in other words.
  /// - Throws: F-diagnostics where the form cannot hold the survey; L006 where a file is there
  ///   already and is not to be replaced, L004 where one cannot be written.
  package func export(
    to form: SurveyExportForm, _ wishes: SurveyExportWishes, at target: String?, replacing: Bool
  ) throws(DiagnosticsError) -> (written: [String], bytes: [UInt8], findings: [Diagnostic]) {
    let exported = try form.make(self, wishes)
    if target == "-" {
      return ([], exported.files.first?.bytes ?? [], exported.findings)
    }
    let paths = exported.files.enumerated().map { index, file in
      NewFile.path(
        target, name: survey.id + file.ending, ending: file.ending, isFirst: index == 0)
    }
    try NewFile.write(zip(paths, exported.files.map(\.bytes)).map { $0 }, replacing: replacing)
    return (paths, [], exported.findings)
  }
}
