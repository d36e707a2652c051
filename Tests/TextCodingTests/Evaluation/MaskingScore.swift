import TextCoding

/// How well personal data was masked.
struct MaskingScore {
  /// Marked places that no letter was left of, findings that lie on a mark, and those that do not.
  struct Count {
    var marked = 0
    var masked = 0
    var found = 0
    var needless = 0
    var recall: Double { share(masked, marked) }
    var precision: Double { share(found - needless, found) }
  }

  struct Fault {
    let number: Int
    let text: String
    let masked: String
  }

  private(set) var kinds: [PersonalDataKind: Count] = [:]
  private(set) var faults: [Fault] = []

  /// All kinds but names.
  var structured: Count {
    kinds.filter { $0.key != .name }.values.reduce(into: Count()) { sum, one in
      sum.marked += one.marked
      sum.masked += one.masked
      sum.found += one.found
      sum.needless += one.needless
    }
  }

  var names: Count { kinds[.name] ?? Count() }

  init(_ texts: [EvaluationSet.Personal]) {
    let mask = PersonalDataMask()
    for text in texts {
      let masked = mask.mask(text.text)
      let findings = MaskingScore.ranges(of: masked, in: text.text)
      var isRight = true
      for mark in text.marks {
        kinds[mark.kind, default: Count()].marked += 1
        let left = mark.range.filter { place in
          !findings.contains { $0.range.contains(place) }
        }
        let scalars = Array(text.text.unicodeScalars)
        if left.allSatisfy({ !scalars[$0].properties.isAlphabetic && !("0"..."9" ~= scalars[$0]) })
        {
          kinds[mark.kind, default: Count()].masked += 1
        } else {
          isRight = false
        }
      }
      for finding in findings {
        kinds[finding.kind, default: Count()].found += 1
        if !text.marks.contains(where: { $0.range.overlaps(finding.range) }) {
          kinds[finding.kind, default: Count()].needless += 1
          isRight = false
        }
      }
      if !isRight {
        faults.append(Fault(number: text.number, text: text.text, masked: masked.text))
      }
    }
  }

  private typealias Finding = (kind: PersonalDataKind, range: Range<Int>)

  // Where in the raw text each finding lay: what stands between tokens is the same in both.
  private static func ranges(of masked: MaskedText, in raw: String) -> [Finding] {
    let scalars = Array(raw.unicodeScalars)
    let result = Array(masked.text.unicodeScalars)
    var literals: [ArraySlice<Unicode.Scalar>] = []
    var position = 0
    for finding in masked.findings {
      literals.append(result[position..<finding.range.lowerBound])
      position = finding.range.upperBound
    }
    literals.append(result[position...])

    func fit(_ literal: Int, at start: Int) -> [Int]? {
      let piece = literals[literal]
      guard start + piece.count <= scalars.count,
        scalars[start..<(start + piece.count)].elementsEqual(piece)
      else { return nil }
      let end = start + piece.count
      guard literal + 1 < literals.count else { return end == scalars.count ? [start] : nil }
      for next in stride(from: end + 1, through: scalars.count, by: 1) {
        if let rest = fit(literal + 1, at: next) { return [start] + rest }
      }
      return nil
    }
    guard let starts = fit(0, at: 0) else { return [] }
    return masked.findings.enumerated().map { index, finding in
      (finding.kind, (starts[index] + literals[index].count)..<starts[index + 1])
    }
  }
}
