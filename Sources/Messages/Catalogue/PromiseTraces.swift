/// What is said of where a sentence or a number of a promise comes from, and of the promise's commands.
extension Phrase {
  package static let traceSentence = Phrase(sv: "{area}: {text}", en: "{area}: {text}")
  package static let traceQuestion = Phrase(
    sv: "”{wording}” i {source} ({survey}.{question}, version {version}); andel: {counts}.",
    en: "“{wording}” in {source} ({survey}.{question}, version {version}); share: {counts}."
  )
  package static let traceFigure = Phrase(
    sv: "{share}, osäkerhetsintervall {interval}, {n} svar, {events} tillfällen, plats {place}.",
    en: "{share}, uncertainty interval {interval}, {n} answers, {events} events, place {place}.")
  package static let traceGroup = Phrase(sv: "Bara {group}.", en: "Only {group}.")
  package static let traceChange = Phrase(
    sv: "Före, i omgången {earlier}: {before}; ändring {change}, {verdict}.",
    en: "Before, in the round {earlier}: {before}; change {change}, {verdict}.")
  package static let tracePicture = Phrase(
    sv: "annan lägesbild: {source}, {date}, i {unit}.",
    en: "another picture: {source}, {date}, in {unit}.")
  package static let traceJudgement = Phrase(
    sv: "{criterion}: {judged} – {reason} ({role}, {date}).",
    en: "{criterion}: {judged} – {reason} ({role}, {date}).")

  package static let helpPromise = Phrase(
    sv: "löftet som människor gjort det: kontrollera, skriv ut",
    en: "the promise as people have made it: check, render")
  package static let helpPromiseCheck = Phrase(
    sv: "vad löftet saknar: orsak, ansvarig, datum, mått, utgångsläge, målvärde",
    en: "what the promise lacks: cause, owner, date, indicator, baseline, target")
  package static let helpPromiseRender = Phrase(
    sv: "skriv promise.yaml som Word, HTML och Markdown",
    en: "write promise.yaml as Word, HTML and Markdown")
  package static let helpExplainWhat = Phrase(
    sv:
      "problemets kod, nummer eller namn, ett underlag ur löftet (E17c5) eller några ord ur en mening",
    en: "the concern’s code, number or name, evidence of the promise (E17c5) or words of a sentence"
  )
  package static let promiseSound = Phrase(
    sv: "{file}: inget saknas.", en: "{file}: nothing is missing.")
  package static let promiseLacks = Phrase(
    sv: "{file}: {count} saker att se till.", en: "{file}: {count} things to see to.")
}
