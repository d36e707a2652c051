/// Whose voice a survey carries; sources are compared, never pooled.
package enum Source: String, Hashable, Sendable, CaseIterable, Comparable {
  case citizens
  case youth
  case staff
  case business
  case safetyWalk = "safety_walk"

  package static func < (left: Source, right: Source) -> Bool {
    left.order < right.order
  }

  private var order: Int { Source.allCases.firstIndex(of: self) ?? 0 }
}

/// What one row of responses is.
package enum Unit: String, Hashable, Sendable, CaseIterable {
  /// One person's answers.
  case respondent
  /// One thing seen, for example a stop of a safety walk; many rows an event.
  case observation
}

/// What the answers to a question are evidence of.
package enum Measure: String, Hashable, Sendable, CaseIterable {
  /// What matters most.
  case priority
  /// How big a problem it is.
  case severity
  /// Whether it happens, or was seen.
  case prevalence
  /// Whether it becomes better or worse.
  case trend
  /// How safe one feels.
  case safety
  /// What one wishes for.
  case wish
  /// How content one is with how it is handled.
  case satisfaction
}

/// What a background question tells of the respondent or the observation.
package enum Role: String, Hashable, Sendable, CaseIterable {
  case area
  case age
  case sex
  case event
  /// Of an observation: good, bad or mixed.
  case tone
  /// Of an observation: how grave.
  case seriousness
}

/// How far an answer can point to a person.
package enum Identifying: String, Hashable, Sendable, CaseIterable {
  /// Names or reaches one person.
  case direct
  /// May do so together with other answers; free text by default.
  case quasi
  // The word a person writes.
  case no
}

/// Why there is no answer; kept apart from the store to the report.
package enum MissingState: Int, Hashable, Sendable, CaseIterable {
  /// The question was shown and left empty.
  case blank = -1
  case dontKnow = -2
  case refused = -3
  /// Something was answered that could not be understood; the raw text is kept.
  case unreadable = -4
}
