/// What a person reads of the list of imports.
extension Phrase {
  package static let importsNone = Phrase(sv: "Inget är inläst.", en: "Nothing is imported.")
  package static let importsUndone = Phrase(sv: "återtagen", en: "taken back")
  package static let importsNumber = Phrase(sv: "Nr", en: "No")
  package static let importsWhen = Phrase(sv: "När", en: "When")
  package static let importsFile = Phrase(sv: "Fil", en: "File")
  package static let importsSurvey = Phrase(sv: "Enkät", en: "Survey")
  package static let importsRows = Phrase(sv: "Rader", en: "Rows")
  package static let importsNew = Phrase(sv: "Nya", en: "New")
  package static let importsRevised = Phrase(sv: "Ändr.", en: "Rev.")
  package static let importsDuplicate = Phrase(sv: "Förut", en: "Before")
  package static let importsAside = Phrase(sv: "Undan", en: "Aside")
  package static let importsSum = Phrase(
    sv: "Rader = nya + ändrade + inlästa förut + undanlagda; tider i UTC",
    en: "Rows = new + revised + imported before + set aside; times in UTC")
  package static let importsLabelWhen = Phrase(sv: "Inläst", en: "Imported")
  package static let importsLabelFile = Phrase(sv: "Fil", en: "File")
  package static func importsMoreLines(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(sv: "… och 1 till: --all visar den", en: "… and 1 more: --all shows it")
      : Phrase(
        sv: "… och {count} till: --all visar dem", en: "… and {count} more: --all shows them")
  }
  package static let importsRemarks = Phrase(
    sv: "Anmärkningar, fråga för fråga", en: "Remarks, question by question")
  package static let importsAsideRows = Phrase(sv: "Undanlagda rader", en: "Rows set aside")
  package static let helpImportsAll = Phrase(
    sv: "varje anmärkning, inte bara de första", en: "every remark, not only the first")
  package static let helpReportFormat = Phrase(
    sv: "table (för människor) eller json (för program)",
    en: "table (for people) or json (for programs)")
  package static let helpImportEqualAnswers = Phrase(
    sv:
      "svar utan nummer som är likadana som inlästa: same (samma människors) eller others (andras)",
    en: "answers without numbers that are like those imported: same (people) or others")

  package static let importsUndoDone = Phrase(
    sv: "Inläsning {id} är återtagen: {removed} svar togs bort, {restored} fick tillbaka sitt "
      + "tidigare innehåll.",
    en: "Import {id} is taken back: {removed} responses removed, {restored} got their earlier "
      + "content back.")

  package static func importsUndoKept(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        sv: "1 svar är kvar, för det stod även i inläsning {later}.",
        en: "1 response stays, for import {later} brought it too.")
      : Phrase(
        sv: "{count} svar är kvar, för de stod även i inläsning {later}.",
        en: "{count} responses stay, for import {later} brought them too.")
  }

  package static func importsUndoSetAside(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        sv:
          "1 rad i inläsning {later} hade lagts undan för att svaret fanns i annan lydelse; läs in "
          + "den filen igen.",
        en:
          "1 row of import {later} was set aside because the response was stored otherwise; import "
          + "that file again.")
      : Phrase(
        sv:
          "{count} rader i inläsning {later} hade lagts undan för att svaren fanns i annan lydelse; "
          + "läs in den filen igen.",
        en: "{count} rows of import {later} were set aside because the responses were stored "
          + "otherwise; import that file again.")
  }
}

/// What a person reads when a file has come in.
extension Phrase {
  package static let importTitle = Phrase(
    sv: "{file}: inläst som inläsning {id}", en: "{file}: imported as import {id}")
  package static let importTitleKnown = Phrase(
    sv: "{file}: inget nytt, samma fil är redan inläst (inläsning {id})",
    en: "{file}: nothing new, the same file is imported already (import {id})")
  package static let importSurveyVersion = Phrase(
    sv: "{survey}, version {version}", en: "{survey}, version {version}")
  package static let importQuoted = Phrase(sv: "”{name}”", en: "“{name}”")
  package static let importLabelSurvey = Phrase(sv: "Enkät", en: "Survey")
  package static let importLabelForm = Phrase(sv: "Läst som", en: "Read as")
  package static let importLabelOriginals = Phrase(sv: "Original", en: "Originals")
  package static let importOriginals = Phrase(
    sv: "{count} fritexter sparade också som de skrevs, inte krypterade",
    en: "{count} free texts kept as they were typed too, not encrypted")
  package static let importLabelEvents = Phrase(sv: "Tillfällen", en: "Events")
  package static let importLabelPassedOver = Phrase(sv: "Inga svar", en: "No responses")
  package static let importLabelRepaired = Phrase(sv: "Lagade", en: "Mended")
  package static let importLabelPersonal = Phrase(sv: "Lagras inte", en: "Not stored")
  package static let importLabelUnused = Phrase(sv: "Används inte", en: "Not used")
  package static let importTroubles = Phrase(
    sv: "Svar som behövde tolkas eller inte räknas",
    en: "Answers that were interpreted or do not count")
  package static let importNext = Phrase(sv: "Nu kan du", en: "Now you can")
  package static let importNextMend = Phrase(
    sv: "när raderna i den är rättade", en: "when its rows are mended")
  package static let importNextShow = Phrase(
    sv: "se alla anmärkningar", en: "see every remark")
  package static let importNextUndo = Phrase(
    sv: "ångra inläsningen", en: "take the import back")
  package static let importNextRank = Phrase(
    sv: "se vad som oroar mest", en: "see what worries most")
}
