package import DialogueStore
package import Messages

extension StoredImport {
  /// The import in a line.
  package func text(_ language: Language) -> String {
    Phrase.importsLine.text(
      language,
      [
        "id": "\(id)", "at": importedAt, "file": file, "survey": survey,
        "version": "\(definitionVersion)", "rows": Phrase.rows(counts.rows).text(language),
        "accepted": "\(counts.accepted)", "revised": "\(counts.revised)",
        "duplicate": "\(counts.duplicate)", "quarantined": "\(counts.quarantined)",
        "undone": isUndone ? Phrase.importsUndone.text(language) : "",
      ])
  }
}

extension StoredIssue {
  /// What was odd about a cell, in a line.
  package func text(_ language: Language) -> String {
    Phrase.trouble(kind).text(
      language,
      [
        "field": field, "count": "1", "line": "\(line)", "raw": raw, "taken": takenAs ?? "",
        "column": field,
      ])
  }
}
