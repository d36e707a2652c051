/// A free text in which personal data has been replaced by tokens such as `[telefon]`.
///
/// Only ``PersonalDataMask`` makes one from raw text, so a function that takes a `MaskedText` cannot
/// be handed what the respondent typed.
package struct MaskedText: Hashable, Sendable {
  /// One place where personal data stood.
  package struct Finding: Hashable, Sendable {
    package let kind: PersonalDataKind
    /// The token's place in the masked text, in Unicode scalars counted from 0.
    package let range: Range<Int>
  }

  /// The text, with å ä ö composed and invisible break marks (soft hyphens and the like) removed.
  package let text: String
  /// What was masked, in the order of the text; tokens that the respondent typed are not among them.
  package let findings: [Finding]

  /// For the mask only.
  init(text: String, findings: [Finding]) {
    self.text = text
    self.findings = findings
  }

  /// Takes back a text that a mask has already been over, as the store keeps it; masks nothing.
  ///
  /// Every token in it counts as a finding.
  package init(storedMasked text: String) {
    let scalars = composed(text)
    self.init(
      text: String(scalars: scalars),
      findings: MaskToken.all(in: scalars).map { Finding(kind: $0.kind, range: $0.range) })
  }

  /// How many findings there are of a kind.
  package func count(of kind: PersonalDataKind) -> Int {
    findings.count { $0.kind == kind }
  }

  /// The kinds found and how often, in the order in which ``PersonalDataKind`` lists them.
  package var counts: [(kind: PersonalDataKind, count: Int)] {
    PersonalDataKind.allCases.map { ($0, count(of: $0)) }.filter { $0.count > 0 }
  }
}
