import SurveyDefinition
import TestSupport
import TextCoding
import Testing

@Suite("Evaluation of coding and masking")
struct TextEvaluationTests {
  private let set: EvaluationSet
  private let taxonomy: Taxonomy
  private let coder: TextCoder

  init() throws {
    set = try EvaluationSet(
      folder: "\(ProjectFolder.root)/Tests/TextCodingTests/Evaluation")
    taxonomy = try ShippedTaxonomy.taxonomy.get()
    coder = try ShippedTaxonomy.coder.get()
  }

  @Test("the labels are concerns of the taxonomy, and each has ten texts or more for testing")
  func labels() {
    let known = Set(taxonomy.concerns.map(\.code))
    var texts: [String: Int] = [:]
    for text in set.texts {
      #expect(Set(text.tones.keys).subtracting(known) == [], "text \(text.number)")
      for code in text.tones.keys where text.split == .test { texts[code, default: 0] += 1 }
    }
    #expect(set.texts.count >= 800)
    #expect(known.filter { texts[$0, default: 0] < 10 } == [])
  }

  @Test("numbers are given once, and no text is there twice")
  func numbers() {
    #expect(Set(set.texts.map(\.number)).count == set.texts.count)
    #expect(Set(set.texts.map(\.text)).count == set.texts.count)
    #expect(Set(set.personal.map(\.number)).count == set.personal.count)
  }

  @Test("the test texts are coded and masked as well as the project asks")
  func thresholds() {
    let coding = CodingScore(set.texts.filter { $0.split == .test }, coder: coder)
    #expect(coding.total.f1 >= 0.90)
    #expect(coding.toneAccuracy >= 0.92)
    for (code, count) in coding.concerns where count.texts >= 10 {
      #expect(count.f1 >= 0.75, "\(code)")
    }
    let masking = MaskingScore(set.personal.filter { $0.split == .test })
    #expect(masking.structured.recall >= 0.995)
    #expect(masking.structured.precision >= 0.98)
    #expect(masking.names.recall >= 0.90)
  }

  @Test("Surveys/text-evaluation.md is what the texts make of it")
  func page() throws {
    try expectGolden(
      EvaluationReport.page(set, coder: coder), "Surveys/text-evaluation.md")
  }
}
