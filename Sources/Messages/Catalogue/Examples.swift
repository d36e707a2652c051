/// X…: the worked examples with made-up answers.
extension DiagnosticKind {
  package static let exampleNotNumber = DiagnosticKind(
    "X001", .error,
    message: Phrase(
      sv: "”{text}” är inget tal, vilket {key} ska vara",
      en: "“{text}” is not a number, which {key} must be"),
    remedy: Phrase(
      sv: "skriv med siffror och decimalpunkt, till exempel 1.5",
      en: "write digits with a decimal point, for example 1.5"))

  package static let exampleUnmarkedName = DiagnosticKind(
    "X002", .error,
    message: Phrase(
      sv: "filnamnet ”{file}” säger inte att svaren är påhittade",
      en: "the file name “{file}” does not say that the answers are made up"),
    remedy: Phrase(sv: "låt det sluta med {ending}", en: "let it end with {ending}"))

  package static let exampleUnknownName = DiagnosticKind(
    "X003", .error,
    message: Phrase(
      sv: "det finns inget exempel som heter ”{name}”", en: "there is no example named “{name}”"),
    remedy: Phrase(
      sv: "välj bland dem som finns: {known}", en: "choose among those that exist: {known}"))

  package static let examples: [DiagnosticKind] = [
    exampleNotNumber, exampleUnmarkedName, exampleUnknownName,
  ]
}

extension Phrase {
  /// The usual words for an answer that is not known, as people type them from paper.
  package static let exampleDontKnow = Phrase(sv: "Vet inte", en: "Don't know")

  /// The usual words for an answer that is refused.
  package static let exampleRefused = Phrase(sv: "Vill inte svara", en: "Prefer not to answer")

  /// One file that was written.
  package static let exampleWritten = Phrase(
    sv: "{file}: {rows} påhittade svar", en: "{file}: {rows} made-up answers")
}
