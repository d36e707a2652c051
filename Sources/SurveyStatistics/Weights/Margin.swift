/// One margin to weight by: which category each respondent is in, and how many people each
/// category has in the population.
package struct Margin: Sendable, Equatable {
  /// The category of each respondent, 0..<targets.count, or -1 for not known.
  package let categories: [Int32]
  /// The population of each category, at least 0; the margins need not add up to the same total.
  package let targets: [Double]

  /// A margin from its parts; number ordered categories (age groups) in order, since small ones
  /// are merged with a neighbour.
  package init(categories: [Int32], targets: [Double]) {
    self.categories = categories
    self.targets = targets
  }
}
