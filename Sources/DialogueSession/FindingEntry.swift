import Messages

/// A finding for programs; keys that have nothing to say are left out.
struct FindingEntry: Encodable {
  let code: String
  let severity: String
  let file: String?
  let line: Int?
  let column: Int?
  let message: String
  let remedy: String
  /// What was probably meant.
  let near: String?
  let conflictsWith: PlaceEntry?

  init(_ finding: Diagnostic, _ language: Language) {
    code = finding.kind.code
    severity = finding.kind.severity.rawValue
    file = finding.place?.file
    line = finding.place?.line
    column = finding.place?.column
    message = finding.message(language)
    remedy = finding.remedy(language)
    near = finding.near
    conflictsWith = finding.conflictsWith.map(PlaceEntry.init)
  }
}

struct PlaceEntry: Encodable {
  let file: String
  let line: Int?
  let column: Int?

  init(_ place: Place) {
    file = place.file
    line = place.line
    column = place.column
  }
}
