import TextCoding

/// How well texts were coded, counted over pairs of a text and a concern.
struct CodingScore {
  /// Right, wrong and missed.
  struct Count {
    var right = 0
    var wrong = 0
    var missed = 0
    /// The texts that speak of it.
    var texts: Int { right + missed }
    var precision: Double { share(right, right + wrong) }
    var recall: Double { share(right, right + missed) }
    var f1: Double { share(2 * right, 2 * right + wrong + missed) }
  }

  /// What was made of one text.
  struct Judged {
    let text: EvaluationSet.Text
    let coded: [String: Tone]
    var isRight: Bool { text.tones == coded }
  }

  private(set) var concerns: [String: Count] = [:]
  private(set) var voices: [String: Count] = [:]
  private(set) var total = Count()
  /// Of the concerns rightly found, those whose tone is right too, and all.
  private(set) var tones = (right: 0, all: 0)
  /// The texts whose concerns and tones are all right.
  private(set) var wholeTexts = (right: 0, all: 0)
  private(set) var judged: [Judged] = []

  var toneAccuracy: Double { share(tones.right, tones.all) }

  init(_ texts: [EvaluationSet.Text], coder: TextCoder) {
    let mask = PersonalDataMask()
    for text in texts {
      let coded = CodingScore.concerns(coder.code(mask.mask(text.text)))
      let one = Judged(text: text, coded: coded)
      judged.append(one)
      wholeTexts.all += 1
      if one.isRight { wholeTexts.right += 1 }
      for code in Set(text.tones.keys).union(coded.keys) {
        let change: WritableKeyPath<Count, Int> =
          text.tones[code] == nil ? \.wrong : coded[code] == nil ? \.missed : \.right
        concerns[code, default: Count()][keyPath: change] += 1
        voices[text.voice, default: Count()][keyPath: change] += 1
        total[keyPath: change] += 1
        guard let tone = text.tones[code], let found = coded[code] else { continue }
        tones.all += 1
        if tone == found { tones.right += 1 }
      }
    }
  }

  // The tone of a concern that is mentioned more than once is the gravest.
  private static func concerns(_ coded: CodedText) -> [String: Tone] {
    var tones: [String: Tone] = [:]
    for mention in coded.mentions where mention.axis == .concern {
      let known = tones[mention.code]
      if known == nil || mention.tone == .problem || (mention.tone == .wish && known == .praise) {
        tones[mention.code] = mention.tone
      }
    }
    return tones
  }
}

/// A share of a whole; 0 of nothing is all of it.
func share(_ part: Int, _ whole: Int) -> Double {
  whole == 0 ? 1 : Double(part) / Double(whole)
}
