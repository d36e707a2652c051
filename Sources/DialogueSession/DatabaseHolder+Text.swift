package import DialogueStore
package import Messages

extension DatabaseHolder {
  /// That one waits for it.
  package func waiting(_ language: Language) -> String {
    Phrase.storeWaitingFor.text(
      language, ["user": user, "process": "\(process)", "command": command])
  }
}
