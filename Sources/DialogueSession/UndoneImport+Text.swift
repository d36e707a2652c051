package import DialogueStore
package import Messages

extension UndoneImport {
  /// What became of the responses, for a person.
  package func text(_ id: Int, _ language: Language) -> String {
    var lines = [
      Phrase.importsUndoDone.text(
        language, ["id": "\(id)", "removed": "\(removed)", "restored": "\(restored)"])
    ]
    lines += kept.sorted { $0.key < $1.key }.map { later, count in
      Phrase.importsUndoKept(count).text(language, ["count": "\(count)", "later": "\(later)"])
    }
    lines += setAsideFor.sorted { $0.key < $1.key }.map { later, count in
      Phrase.importsUndoSetAside(count).text(language, ["count": "\(count)", "later": "\(later)"])
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
