import Foundation

/// Tells which of some texts are most like the others: those whose words the others use too.
///
/// Each text is a vector of its stems, weighted by how rare they are among all texts; a text is typical
/// as far as its vector points the way of their mean.
///
/// Source: Radev, Jing, Styś & Tam 2004, "Centroid-based summarization of multiple documents",
/// Information Processing & Management 40:919–938; weights by Spärck Jones 1972.
package struct TypicalTexts: Sendable {
  private typealias Vector = [(stem: Int, weight: Double)]

  private let vectors: [Vector]
  private let centroid: [Double]

  /// Texts to be compared with each other.
  package init(_ texts: [String]) {
    var numbers: [String: Int] = [:]
    var frequency: [Int] = []
    var stems: [[Int]] = []
    for text in texts {
      var own: Set<Int> = []
      for word in ScannedText(composed(text)).words {
        guard word.range.count > 2, !ToneLexicon.swedish.isSmall(word.text),
          !ToneLexicon.english.isSmall(word.text)
        else { continue }
        let stem = SwedishStemmer.stem(word.text)
        let number = numbers[stem] ?? frequency.count
        if numbers[stem] == nil {
          numbers[stem] = number
          frequency.append(0)
        }
        if own.insert(number).inserted { frequency[number] += 1 }
      }
      stems.append(own.sorted())
    }
    let count = Double(texts.count)
    let vectors = stems.map { own -> Vector in
      let weighted = own.map { (stem: $0, weight: log(1 + count / Double(frequency[$0]))) }
      let length = weighted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      return length > 0 ? weighted.map { ($0.stem, $0.weight / length) } : []
    }
    var centroid = [Double](repeating: 0, count: frequency.count)
    for vector in vectors {
      for (stem, weight) in vector { centroid[stem] += weight / max(count, 1) }
    }
    self.vectors = vectors
    self.centroid = centroid
  }

  /// How typical a text is, by its place among those given: 0 shares nothing with the others.
  package func typicality(of index: Int) -> Double {
    vectors[index].reduce(0) { $0 + $1.weight * centroid[$1.stem] }
  }

  /// How alike two texts are: 1 uses the same words, 0 none in common.
  package func likeness(of first: Int, and second: Int) -> Double {
    let other = Dictionary(uniqueKeysWithValues: vectors[second].map { ($0.stem, $0.weight) })
    return vectors[first].reduce(0) { $0 + $1.weight * (other[$1.stem] ?? 0) }
  }
}
