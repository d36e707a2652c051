import SurveyDefinition
import Testing

@testable import XLSForm

/// The columns that a tool makes of a form's answers, as its exports have them.
enum PhoneExport: String, CaseIterable {
  case kobo
  case koboWithGroups
  case koboInOneColumn
  case odkCentral
  case odkCentralWithoutGroups
  case survey123

  /// The header of the file with a row for each thing answered; in a form with a repeated part that
  /// is the part's own file, to which the rest was joined.
  func header(_ tables: XLSFormTables) -> [String] {
    let sheet = FormSheet(tables.survey, file: "")
    var columns: [String] = []
    var path: [(name: String, isRepeat: Bool)] = []
    for row in tables.survey.rows {
      let type = sheet.text("type", row)
      let name = sheet.text("name", row)
      switch type {
      case "begin_group":
        path.append((name, false))
        // What the conversion adds to a table: its heading and its row of labels.
        columns += prefixed(["generated_table_list_label_\(row.number)"], path)
      case "begin_repeat": path.append((name, true))
      case "end_group", "end_repeat": path.removeLast()
      default: columns += prefixed(self.columns(type, name, tables), path)
      }
    }
    return before + columns + after
  }

  private func columns(_ type: String, _ name: String, _ tables: XLSFormTables) -> [String] {
    if type == "geopoint" {
      switch self {
      case .kobo, .koboWithGroups, .koboInOneColumn:
        return [name] + ["latitude", "longitude", "altitude", "precision"].map { "_\(name)_\($0)" }
      case .odkCentral, .odkCentralWithoutGroups:
        return ["Latitude", "Longitude", "Altitude", "Accuracy"].map { "\(name)-\($0)" }
      case .survey123: return []
      }
    }
    if type == "note" {
      switch self {
      case .kobo, .koboWithGroups, .koboInOneColumn: return [name]
      case .odkCentral, .odkCentralWithoutGroups, .survey123: return []
      }
    }
    guard type.hasPrefix("select_multiple "), self != .koboInOneColumn, self != .survey123 else {
      return [name]
    }
    let list = String(type.dropFirst("select_multiple ".count))
    return [name]
      + tables.choices.rows.filter { $0[0] == list }.map { "\(name)/\($0[1])" }
  }

  private func prefixed(
    _ columns: [String], _ path: [(name: String, isRepeat: Bool)]
  ) -> [String] {
    switch self {
    case .kobo, .koboInOneColumn, .survey123, .odkCentralWithoutGroups: return columns
    case .koboWithGroups:
      let prefix = path.map { $0.name + "/" }.joined()
      return columns.map { $0.hasPrefix("_") ? "_\(prefix)\($0.dropFirst())" : prefix + $0 }
    case .odkCentral:
      // A repeated part has a file of its own, whose columns begin anew.
      let prefix = path.filter { !$0.isRepeat }.map { $0.name + "-" }.joined()
      return columns.map { prefix + $0 }
    }
  }

  private var before: [String] {
    switch self {
    case .kobo, .koboWithGroups, .koboInOneColumn: []
    case .odkCentral, .odkCentralWithoutGroups: ["SubmissionDate"]
    case .survey123: ["ObjectID", "GlobalID"]
    }
  }

  private var after: [String] {
    switch self {
    case .kobo, .koboWithGroups, .koboInOneColumn:
      [
        "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status",
        "_submitted_by", "__version__", "_tags", "_index",
      ]
    case .odkCentral, .odkCentralWithoutGroups:
      [
        "KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected",
        "Status", "ReviewState", "DeviceID", "Edits", "FormVersion",
      ]
    case .survey123: ["CreationDate", "Creator", "EditDate", "Editor", "x", "y"]
    }
  }
}
