import Foundation
package import Messages
package import SurveyDefinition
import Priorities
import Reporting

extension DialogueSession {
  /// Writes the answers behind a source's main table, with a script that makes it anew in R.
  ///
  /// The source is the leading one where none is named.
  ///
  /// - Throws: as the ranking; P013 where too few answered to be told of; L004 where a file cannot
  ///   be written.
  package func writeForR(
    round: String?, source: Source?, to folder: String, _ language: Language
  ) throws(DiagnosticsError) -> WrittenFiles {
    let analysis = try analysis()
    let ranking = try analysis.rank(
      selection(round: round, group: nil, analysis: analysis), leading: source)
    guard let table = try analysis.table(ranking, of: ranking.leading) else {
      throw DiagnosticsError(
        Diagnostic(.analysisTooFewToExport, ["source": ranking.leading.rawValue]))
    }
    var written: [String] = []
    for file in table.filesForR(ranking, language) {
      let path = "\(folder)/\(file.name)"
      try WrittenFile.write(Data(file.text.utf8), to: path)
      written.append(path)
    }
    return WrittenFiles(
      files: written,
      warnings: [Diagnostic(.analysisPersonalExport, at: Place("\(folder)/answers.csv"))])
  }
}
