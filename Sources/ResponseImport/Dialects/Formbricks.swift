extension ExportDialect {
  /// Formbricks: `3. Question`, `3. Question - row`, and the ids of chosen options beside them.
  ///
  /// Source: `apps/web/lib/response/utils.ts`, as of 2026.
  static let formbricks = ExportDialect(
    id: "formbricks", name: "Formbricks",
    signatures: [
      ["no", "response id", "timestamp", "finished"],
      ["no", "response id", "timestamp", "finished", "survey id"],
    ],
    metadata: [
      .responseID: ["response id"],
      .answeredAt: ["timestamp"],
      .bookkeeping: [
        "no", "finished", "survey id", "formbricks id (internal)", "user id", "tags", "quotas",
        "url", "source", "action", "country",
      ],
    ], bookkeepingEndings: [" - option id"],
    headings: { header in
      header.names.map { name in
        let rest = name.drop(while: \.isNumber)
        guard rest.count < name.count, rest.hasPrefix(". ") else { return ColumnHeading(name) }
        let question = String(rest.dropFirst(2))
        // The ids say again what the column before them says.
        if question.hasSuffix(" - Option ID") { return ColumnHeading(shown: name, names: [name]) }
        return ColumnHeading(shown: name, names: [question, name])
      }
    },
    guardsFormulas: true)
}
