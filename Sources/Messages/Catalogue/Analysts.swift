/// What an analyst is given to reckon anew in R.
extension Phrase {
  package static let helpExport = Phrase(
    sv: "svaren bakom huvudtabellen, för den som vill räkna om den",
    en: "the answers behind the main table, for those who reckon it anew")
  package static let helpExportForR = Phrase(
    sv: "mapp för svar, vikter, huvudtabell och ett skript för R:s paket survey",
    en: "the folder for answers, weights, main table and a script for R’s survey package")

  package static let analystTitle = Phrase(
    sv: "{municipality}, {round}: {source}", en: "{municipality}, {round}: {source}")
  package static let analystPrivacy = Phrase(
    sv:
      "`answers.csv` har en rad per person. Den saknar namn, nummer, tid och fritext, men den som "
      + "känner en deltagare kan känna igen en rad: behandla filen som personuppgifter, dela den inte "
      + "och ta bort den när den är använd.",
    en:
      "`answers.csv` has a row a person. It has no names, numbers, times or free text, but whoever "
      + "knows a participant may know a row: treat the file as personal data, do not share it, and "
      + "delete it after use.")
  package static let analystFiles = Phrase(
    sv: """
      - `answers.csv`: tillfälle (`event`), enhet (`unit`), stratum, vikt (`weight`), bakgrund och en \
      kolumn per problem: 1 nämnt, 0 inte nämnt, tomt utan giltigt svar.
      - `main-table.csv`: huvudtabellen som Lyhörd visar den; det som inte får visas är tomt.
      - `main-table.R`: gör om tabellen med R:s paket survey och jämför: `Rscript main-table.R`.
      """,
    en: """
      - `answers.csv`: event, unit, stratum, weight, background and a column a concern: 1 named, 0 not \
      named, empty without a valid answer.
      - `main-table.csv`: the main table as Lyhörd shows it; what may not be told is empty.
      - `main-table.R`: makes the table anew with R’s survey package and compares: `Rscript \
      main-table.R`.
      """)
  package static let analystMethod = Phrase(
    sv: "Fråga `{question}` i enkäten `{survey}`, version {version} (SHA-256 {hash}); {weighting}. "
      + "Andel bland giltiga svar; Taylor-linearisering med tillfället som enhet; Satterthwaites "
      + "frihetsgrader; Wilsons intervall med t på effektivt antal svar, högst Kishs; rang genom "
      + "stegvisa simultana jämförelser ({draws} dragningar, Philox, frö {seed}). Lyhörd {program}.",
    en: "Question `{question}` of the survey `{survey}`, version {version} (SHA-256 {hash}); "
      + "{weighting}. Share of valid answers; Taylor linearisation with the event as unit; "
      + "Satterthwaite’s degrees of freedom; Wilson’s interval with t on the effective number of "
      + "answers, at most Kish’s; ranks by stepwise simultaneous comparisons ({draws} draws, Philox, "
      + "seed {seed}). Lyhörd {program}.")

  package static let reportStepWeights = Phrase(
    sv: "Vikter räknas fram mot befolkningens marginaler (raking), högst {cap} gånger medelvikten; "
      + "grupper under {category} svar slås ihop med en granne. Under {sample} svar, eller när "
      + "vikterna blir för ojämna (designeffekt över {effect}), lämnas svaren oviktade.",
    en:
      "Weights are raked to the population’s margins, at most {cap} times the mean weight; groups "
      + "below {category} answers are merged with a neighbour. Below {sample} answers, or where the "
      + "weights become too uneven (design effect above {effect}), the answers are left unweighted."
  )
  package static let reportStepGate = Phrase(
    sv: "En procentsiffra visas inte under {sample} svar, inte heller när det effektiva antalet är "
      + "lägre än så, när intervallet är {width} brett eller mer, eller när det är för brett för så "
      + "liten andel (NCHS).",
    en:
      "A percentage is not shown below {sample} answers, nor where the effective number is lower, "
      + "where the interval is {width} wide or more, or where it is too wide for so small a share "
      + "(NCHS).")
  package static let reportStepAnew = Phrase(
    sv:
      "Räknat med Lyhörd {version}; slumptal ur Philox. Den som vill räkna om huvudtabellen i R får "
      + "svar, vikter och skript med `lyhord export --for-r MAPP`.",
    en:
      "Reckoned with Lyhörd {version}; random numbers by Philox. Whoever wants to reckon the main "
      + "table anew in R gets answers, weights and a script with `lyhord export --for-r FOLDER`.")
}
