import AnnotatedYAML
import ContentHash
import DialogueWorkspace
import Foundation
import Messages
import Promises
import Reporting
import ZipArchive

/// The files of one round's promise, in one folder.
struct PromiseFiles {
  /// The folder of the round.
  let folder: String
  let language: Language

  var promise: String { "\(folder)/promise.yaml" }
  /// The draft as the program made it last, against which people's file is held.
  var base: String { "\(folder)/promise.draft.yaml" }
  /// People's file as it was before a new draft was merged into it.
  var before: String { "\(folder)/promise.before.yaml" }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a new draft: as it is where people have not touched the last one, else merged into what
  /// they have made of it.
  ///
  /// - Throws: every fault of people's file, which is then left as it is; L004 where a file cannot be
  ///   written.
  func write(
    _ draft: Promise, modeline: String?
  ) throws(DiagnosticsError) -> (files: [String], warnings: [Diagnostic]) {
    let line = modeline.map { $0 + "\n" } ?? ""
    let new = draft.yaml.text()
    let present = text(promise)
    let earlier = text(base)
    guard let present, DraftSeal.isEdited(present) else {
      let sealed = line + DraftSeal.seal(new, language)
      return try finish(draft, promise: sealed, base: new, line, earlier, [])
    }
    let mine = YAMLTree(try YAMLFile.parse(present, file: promise))
    _ = try Promise.read(text: present, file: promise, language)
    let began = try earlier.map { text throws(DiagnosticsError) in
      YAMLTree(try YAMLFile.parse(text, file: base))
    }
    let fresh = YAMLTree(try YAMLFile.parse(new, file: promise))
    let merge = PromiseMerge(base: began, mine: mine, new: fresh)
    let merged = merge.merged.says(mine) ? present : nil
    let text: String
    if let merged {
      text = merged
    } else {
      let comments = try YAMLComments(
        in: present, file: promise, identity: PromiseMerge.identity,
        ignoring: DraftSeal.ownComments(in: present))
      let body = try comments.added(to: merge.merged.output.text())
      text = line + DraftSeal.commented(body, .draftMergedComment, language)
    }
    var warnings = merge.conflicts.map { conflict in
      Diagnostic(
        .promiseConflict, at: Place(promise, field: conflict.at),
        [
          "at": conflict.at, "yours": Self.short(conflict.yours), "new": Self.short(conflict.new),
        ])
    }
    if merged == nil {
      try WrittenFile.write(Data(present.utf8), to: before)
      warnings.insert(
        Diagnostic(.promiseMerged, at: Place(promise), ["before": before]), at: 0)
    }
    let promised = try Promise.read(text: text, file: promise, language)
    return try finish(promised, promise: text, base: new, line, earlier, warnings)
  }

  private static func short(_ text: String) -> String {
    text.isEmpty ? "–" : text.count > 60 ? "\(text.prefix(59))…" : text
  }

  private func finish(
    _ promised: Promise, promise text: String, base new: String, _ line: String,
    _ earlier: String?, _ found: [Diagnostic]
  ) throws(DiagnosticsError) -> (files: [String], warnings: [Diagnostic]) {
    try WrittenFile.write(Data(text.utf8), to: promise)
    var made = MadeFiles(in: earlier ?? "")
    let rendered = try render(promised, &made, isKnown: earlier != nil)
    let comment = DraftSeal.commented(made.comment + new, .draftBaseComment, language)
    try WrittenFile.write(Data((line + comment).utf8), to: base)
    return ([promise] + rendered.files, found + rendered.warnings)
  }

  /// Writes a promise anew as a document in each form.
  ///
  /// - Throws: P064 where there is none; every fault of the file; L004.
  func renderAgain() throws(DiagnosticsError) -> (
    files: [String], warnings: [Diagnostic], promise: Promise
  ) {
    let promised = try read()
    let earlier = text(base)
    var made = MadeFiles(in: earlier ?? "")
    let rendered = try render(promised, &made, isKnown: earlier != nil)
    if let earlier {
      let body = earlier.split(separator: "\n", omittingEmptySubsequences: false)
      let head = body.prefix { $0.hasPrefix("#") }.filter { !$0.hasPrefix("# lyhord-made: ") }
      let rest = body.drop { $0.hasPrefix("#") }
      let text = head.map { $0 + "\n" }.joined() + made.comment + rest.joined(separator: "\n")
      try WrittenFile.write(Data(text.utf8), to: base)
    }
    return (rendered.files, rendered.warnings, promised)
  }

  /// The promise as it stands.
  ///
  /// - Throws: P064 where there is none; every fault of the file.
  func read() throws(DiagnosticsError) -> Promise {
    guard let text = text(promise) else {
      throw DiagnosticsError(Diagnostic(.promiseNoFile, at: Place(promise)))
    }
    return try Promise.read(text: text, file: promise, language)
  }

  /// A document that people have worked on since it was made is left alone, and the new one put
  /// beside it.
  private func render(
    _ promised: Promise, _ made: inout MadeFiles, isKnown: Bool
  ) throws(DiagnosticsError) -> (files: [String], warnings: [Diagnostic]) {
    var files: [String] = []
    var warnings: [Diagnostic] = []
    for form in ["md", "html", "docx"] {
      let name = "promise.\(form)"
      let bytes: [UInt8]
      do {
        bytes =
          switch form {
          case "md": Array(promised.markdown(language).utf8)
          case "html": Array(promised.html(language).utf8)
          default: try promised.word(language)
          }
      } catch {
        throw DiagnosticsError(
          Diagnostic(.fileUnwritable, at: Place("\(folder)/\(name)"), ["cause": "\(error)"]))
      }
      var path = "\(folder)/\(name)"
      let hash = ContentHash.sha256(Self.content(bytes))
      if let present = FileManager.default.contents(atPath: path) {
        let standing = ContentHash.sha256(Self.content([UInt8](present)))
        let isOurs = standing == hash || made.hashes[name].map { $0 == standing } ?? !isKnown
        if !isOurs {
          path = "\(folder)/promise.new.\(form)"
          warnings.append(
            Diagnostic(.promiseEdited, at: Place("\(folder)/\(name)"), ["new": path]))
        }
      }
      if path == "\(folder)/\(name)" { made.record(name, hash) }
      try WrittenFile.write(Data(bytes), to: path)
      files.append(path)
    }
    return (files, warnings)
  }

  /// What a file says: the entries of an archive unpacked, so that it does not hang on how they were
  /// packed.
  private static func content(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: [0x50, 0x4B]), let archive = try? ZipReader(bytes) else {
      return bytes
    }
    var content: [UInt8] = []
    for entry in archive.entries {
      content += entry.name.utf8
      content += (try? archive.contents(of: entry.name)) ?? []
    }
    return content
  }
}
