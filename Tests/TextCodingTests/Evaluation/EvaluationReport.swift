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
      All texts are made up, and most by the same hands as the rules, so real answers will be harder: \
      read `lyhord code --examples 5` beside your own.
      The rules were made with the *tune* texts in view; of the *test* texts only the figures below \
      were looked at. A text's number decides where it belongs.

      ## As first seen

      Eight sets were written by writers who had not seen the rules, the first four of them asked to name no \
      category. These figures were taken before any rule was made from a set, and cannot be taken again: \
      the sets now stand among the tune texts. *Widened* are the rules after sets 2 and 3 had been read \
      and words added for every concern, *mended* those after the errors in sets 1 to 4 had been looked \
      at, *pruned* those after sets 5 and 6, when what was right in no text had been made weak or taken \
      out. New answers are read about as well as sets 7 and 8; the figures of the test texts further \
      down are higher, for it was seen from them, concern by concern, what to prune.

      | Set | Rules | Texts | Precision | Recall | Micro F1 | Tone right |
      |---|---|---:|---:|---:|---:|---:|
      \(rows(firstSight))

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

  // What was measured when each set was new.
  private static let firstSight: [(String, [String])] = [
    ("1", ["as they were", "220", "0.776", "0.712", "0.742", "0.837"]),
    ("2", ["as they were", "220", "0.749", "0.679", "0.712", "0.870"]),
    ("3", ["as they were", "220", "0.765", "0.663", "0.710", "0.852"]),
    ("4", ["as they were", "200", "0.835", "0.720", "0.773", "0.815"]),
    ("1", ["widened", "220", "0.736", "0.813", "0.772", "0.848"]),
    ("4", ["widened", "200", "0.809", "0.817", "0.813", "0.826"]),
    ("4", ["mended on 1 to 3", "200", "0.837", "0.803", "0.820", "0.857"]),
    ("5", ["mended", "210", "0.837", "0.948", "0.889", "0.945"]),
    ("6", ["mended", "210", "0.853", "0.883", "0.868", "0.951"]),
    ("7", ["pruned", "200", "0.874", "0.891", "0.882", "0.943"]),
    ("8", ["pruned", "200", "0.879", "0.879", "0.879", "0.919"]),
  ]

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
