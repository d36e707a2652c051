package import Messages
package import SurveyDefinition

/// How heavily people want something to weigh when the order is weighed together: who (a role), when
/// and why.
package struct CriterionWeight: Hashable, Sendable {
  /// Id of the round.
  package let round: String
  package let weighed: WeighedCriterion
  /// Against the other weights of the round; 0 leaves it out.
  package let weight: Int
  /// A role, never a name.
  package let role: String
  /// The day, as the person gave it.
  package let date: String
  package let reason: String
  /// Where it stands in the file.
  package let place: Place
}

/// What is weighed together: a source's order, or a criterion that tells how grave a problem is.
package enum WeighedCriterion: Hashable, Sendable {
  case source(Source)
  case criterion(PriorityCriterion)

  /// What can be influenced, resources and cost are gates, and the rest is the sources' own.
  package static let all: [WeighedCriterion] =
    Source.allCases.map { .source($0) }
    + [PriorityCriterion.affected, .signal, .harm].map { .criterion($0) }

  /// The weights that people give.
  package static let weights = 0...100

  /// By the word of a source or a criterion in either language; nil where none fits.
  package init?(named name: String) {
    let wanted = name.lowercased()
    let found = Self.all.first { one in
      ([one.id] + Language.allCases.map { one.name.text($0) }).contains {
        $0.lowercased() == wanted
      }
    }
    guard let found else { return nil }
    self = found
  }

  /// The name by which a weighting study knows it.
  package var id: String {
    switch self {
    case .source(let source): source.rawValue
    case .criterion(let criterion): criterion.rawValue
    }
  }

  package var name: Phrase {
    switch self {
    case .source(let source): .sourceHeading(source.rawValue)
    case .criterion(let criterion): criterion.name
    }
  }
}
