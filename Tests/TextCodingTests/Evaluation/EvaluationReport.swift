import Foundation
import TextCoding

/// The page that tells how well texts are coded and masked.
enum EvaluationReport {
  /// The page; figures of both splits beside each other.
  static func page(_ set: EvaluationSet, coder: TextCoder) -> String {
    let coding = EvaluationSet.Split.allCases.map { split in
      CodingScore(set.texts.filter { $0.split == split }, coder: coder)
    }
    let masking = EvaluationSet.Split.allCases.map { split in
      MaskingScore(set.personal.filter { $0.split == split })
    }
    let test = coding[1]
    let totals = [
      ("texts", coding.map { "\($0.wholeTexts.all)" }),
      ("pairs", coding.map { "\($0.total.texts)" }),
      ("precision", coding.map { figure($0.total.precision) }),
      ("recall", coding.map { figure($0.total.recall) }),
      ("micro F1", coding.map { figure($0.total.f1) }),
      ("tone right", coding.map { figure($0.toneAccuracy) }),
      (
        "whole text right, tones too",
        coding.map { figure(share($0.wholeTexts.right, $0.wholeTexts.all)) }
      ),
    ]
    return """
      # How well free text is coded and masked

      Made by `make text-evaluation` from the texts in `Tests/TextCodingTests/Evaluation/`, with \
      `Surveys/concerns.yaml` as it is.
      All texts are made up, and by the same hands as the rules, so real answers will be harder: read \
      `lyhord code --examples 5` beside your own.
      The rules were made with the *tune* texts in view; of the *test* texts only the figures below \
      were looked at. A text's number decides where it belongs.

      ## Concerns

      A text and a concern are a pair: right where reader and rules both find it, whatever the tone. \
      Tone is judged where the pair is right.

      | | tune | test |
      |---|---:|---:|
      \(rows(totals))

      ### Each concern on the test texts

      | Concern | Texts | Precision | Recall | F1 |
      |---|---:|---:|---:|---:|
      \(counts(test.concerns))

      ### Each voice on the test texts

      | Voice | Pairs | Precision | Recall | F1 |
      |---|---:|---:|---:|---:|
      \(counts(test.voices))

      ## Personal data

      A marked place is masked where no letter or digit of it is left; a finding is needless where \
      nothing was marked.

      | Kind | tune: marked | recall | precision | test: marked | recall | precision |
      |---|---:|---:|---:|---:|---:|---:|
      \(maskingRows(masking))

      """
  }

  private static func rows(_ rows: [(String, [String])]) -> String {
    rows.map { "| \($0.0) | \($0.1.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private static func counts(_ counts: [String: CodingScore.Count]) -> String {
    rows(
      counts.sorted { $0.key < $1.key }.map { name, count in
        (
          name,
          [
            "\(count.texts)", figure(count.precision), figure(count.recall), figure(count.f1),
          ]
        )
      })
  }

  private static func maskingRows(_ scores: [MaskingScore]) -> String {
    func cells(_ count: (MaskingScore) -> MaskingScore.Count) -> [String] {
      scores.map(count).flatMap { ["\($0.marked)", figure($0.recall), figure($0.precision)] }
    }
    return rows(
      [("all but names", cells(\.structured))]
        + PersonalDataKind.allCases.map { kind in
          (kind.rawValue, cells { $0.kinds[kind] ?? MaskingScore.Count() })
        })
  }

  private static func figure(_ share: Double) -> String {
    String(format: "%.3f", locale: Locale(identifier: "en_US_POSIX"), share)
  }
}
