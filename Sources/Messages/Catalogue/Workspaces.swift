/// W…: the workspace and its file lyhord.yaml.
extension DiagnosticKind {
  package static let workspaceNotFound = DiagnosticKind(
    "W001", .error,
    message: Phrase(
      sv: "mappen är ingen arbetsmapp: lyhord.yaml saknas",
      en: "the folder is no workspace: lyhord.yaml is missing"),
    remedy: Phrase(
      sv: "gå till arbetsmappen, ange --workspace MAPP, eller gör en ny med `lyhord init MAPP`",
      en: "go to the workspace, give --workspace DIR, or make a new one with `lyhord init DIR`"))

  package static let workspaceBadDate = DiagnosticKind(
    "W002", .error,
    message: Phrase(
      sv: "”{text}” är inget datum, vilket {key} ska vara",
      en: "“{text}” is not a date, which {key} must be"),
    remedy: Phrase(
      sv: "skriv år-månad-dag, till exempel 2021-03-11",
      en: "write year-month-day, for example 2021-03-11"))

  package static let workspaceRepeatedAreaValue = DiagnosticKind(
    "W003", .error,
    message: Phrase(sv: "två områden har samma tal", en: "two areas have the same number"),
    remedy: Phrase(
      sv: "ge varje område ett eget `value:`, som sedan aldrig ändras",
      en: "give each area a `value:` of its own, never changed afterwards"))

  package static let workspaceLowThreshold = DiagnosticKind(
    "W004", .error,
    message: Phrase(
      sv: "gränsen för små grupper är för låg",
      en: "the threshold for small groups is too low"),
    remedy: Phrase(
      sv: "respondents ska vara minst 3, och sensitive minst lika högt",
      en: "respondents must be 3 or more, and sensitive no lower"))

  package static let workspaceBadPeriod = DiagnosticKind(
    "W005", .error,
    message: Phrase(
      sv: "perioden slutar {to}, före sin början {from}",
      en: "the period ends {to}, before it begins {from}"),
    remedy: Phrase(sv: "låt datumen byta plats", en: "let the dates change places"))

  package static let workspaceNothingKept = DiagnosticKind(
    "W006", .error,
    message: Phrase(
      sv: "until säger hur länge original sparas, men inga original sparas",
      en: "until says how long originals are kept, but no originals are kept"),
    remedy: Phrase(
      sv: "lägg till `originals: keep`, eller ta bort until",
      en: "add `originals: keep`, or take until away"))

  package static let workspaces: [DiagnosticKind] = [
    workspaceNotFound, workspaceBadDate, workspaceRepeatedAreaValue, workspaceLowThreshold,
    workspaceBadPeriod, workspaceNothingKept,
  ]
}
