/// The scalars of a text as the rest of the module reads them: letters composed with their marks,
/// and the invisible break marks that word processors and web pages leave in words removed.
///
/// å ä ö é and the like arrive decomposed from Macs and PDF files. The result is canonically
/// equivalent to the text but for the removed marks.
func composed(_ text: String) -> [Unicode.Scalar] {
  var scalars: [Unicode.Scalar] = []
  scalars.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars where !isInvisibleBreak(scalar) {
    if isCombiningMark(scalar), let base = scalars.last, let whole = letter(base, with: scalar) {
      scalars[scalars.count - 1] = whole
    } else {
      scalars.append(scalar)
    }
  }
  return scalars
}

private func isInvisibleBreak(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xAD, 0x200B, 0x2060, 0xFEFF: true
  default: false
  }
}

private func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
  (0x300...0x36F).contains(scalar.value)
}

// The letters that people in Sweden are named with; a rarer combination stays decomposed, and a word
// with one matches no stem and no name.
private func letter(_ base: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
  switch mark.value {
  case 0x300: pick(base, from: "aAeEiIoOuU", to: "àÀèÈìÌòÒùÙ")
  case 0x301: pick(base, from: "aAeEiIoOuUyYcCnNsSzZ", to: "áÁéÉíÍóÓúÚýÝćĆńŃśŚźŹ")
  case 0x302: pick(base, from: "aAeEiIoOuU", to: "âÂêÊîÎôÔûÛ")
  case 0x303: pick(base, from: "aAnNoO", to: "ãÃñÑõÕ")
  case 0x304: pick(base, from: "aAeEiIoOuU", to: "āĀēĒīĪōŌūŪ")
  case 0x306: pick(base, from: "aAgG", to: "ăĂğĞ")
  case 0x307: pick(base, from: "zZI", to: "żŻİ")
  case 0x308: pick(base, from: "aAoOuUeEiIyY", to: "äÄöÖüÜëËïÏÿŸ")
  case 0x30A: pick(base, from: "aAuU", to: "åÅůŮ")
  case 0x30B: pick(base, from: "oOuU", to: "őŐűŰ")
  case 0x30C: pick(base, from: "cCdDeEnNrRsStTzZ", to: "čČďĎěĚňŇřŘšŠťŤžŽ")
  case 0x327: pick(base, from: "cCsStT", to: "çÇşŞţŢ")
  case 0x328: pick(base, from: "aAeE", to: "ąĄęĘ")
  default: nil
  }
}

private func pick(_ base: Unicode.Scalar, from bases: String, to letters: String)
  -> Unicode.Scalar?
{
  zip(bases.unicodeScalars, letters.unicodeScalars).first { $0.0 == base }?.1
}
