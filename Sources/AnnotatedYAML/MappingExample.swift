/// What to write where names and values belong, by the key that they stand under.
enum MappingExample {
  private static let texts = [
    "survey": "survey: min_enkat", "show_if": "show_if: {question: trygg, is: ja}",
    "choices": "choices: {ja: Ja, nej: Nej}", "rows": "rows: {torget: Torget, parken: Parken}",
    "scale": "scale: {from: 1, to: 5}", "missing": "missing: {vet_ej: 98}",
    "other": "other: {text: true}", "questions": "- id: oro",
    "choice_lists": "choice_lists: {ja_nej: {choices: {ja: Ja, nej: Nej}}}",
    "labels": "labels: {1: Aldrig, 5: Alltid}",
  ]

  static func text(for key: String) -> String {
    texts[key] ?? "\(key): {sv: …, en: …}"
  }
}
