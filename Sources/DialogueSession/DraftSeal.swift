import ContentHash
import Messages

/// Tells a draft as the program wrote it from one that people have worked on.
enum DraftSeal {
  private static let mark = "# lyhord: "

  /// The text below a comment for people and the hash of what follows.
  static func seal(_ text: String, _ language: Language) -> String {
    comment(.draftComment, language) + mark + ContentHash.sha256(text) + "\n" + text
  }

  /// The text below a comment, without a hash: people have worked on it.
  static func commented(_ text: String, _ phrase: Phrase, _ language: Language) -> String {
    comment(phrase, language) + text
  }

  private static func comment(_ phrase: Phrase, _ language: Language) -> String {
    phrase.text(language).split(separator: "\n").map { "# \($0)\n" }.joined()
  }

  /// The comment lines of a file that the program put there: what it tells people, the hash, and the line
  /// that names the schema to editors.
  static func ownComments(in text: String) -> Set<String> {
    let told = Language.allCases.flatMap { language in
      [Phrase.draftComment, .draftMergedComment, .draftBaseComment].flatMap {
        comment($0, language).split(separator: "\n").map(String.init)
      }
    }
    let marked = text.split(separator: "\n").filter {
      $0.hasPrefix(mark) || $0.hasPrefix(SchemaModeline.beginning)
    }
    return Set(told + marked.map(String.init))
  }

  /// Whether anything below the mark has changed since it was written.
  static func isEdited(_ text: String) -> Bool {
    guard let range = text.firstRange(of: mark) else { return true }
    let rest = text[range.upperBound...]
    let hash = rest.prefix { $0 != "\n" }
    return ContentHash.sha256(String(rest.dropFirst(hash.count + 1))) != hash
  }
}

/// What files were made of a promise, so that those which people have worked on since are left alone.
struct MadeFiles {
  private static let mark = "# lyhord-made: "
  /// File name → the hash of what it held when it was made.
  private(set) var hashes: [String: String] = [:]

  /// What the comment of a draft says.
  init(in text: String) {
    for line in text.split(separator: "\n") where line.hasPrefix(Self.mark) {
      let words = line.dropFirst(Self.mark.count).split(separator: " ")
      if words.count == 2 { hashes[String(words[0])] = String(words[1]) }
    }
  }

  mutating func record(_ name: String, _ hash: String) {
    hashes[name] = hash
  }

  /// The comment, a line a file.
  var comment: String {
    hashes.sorted { $0.key < $1.key }.map { "\(Self.mark)\($0.key) \($0.value)\n" }.joined()
  }
}
