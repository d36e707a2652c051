/// Identity, card, account and telephone numbers.
extension PersonalDataSearch {
  /// Claims numbers in clusters of digit groups.
  ///
  /// A number begins and ends with a group. Whether groups are one does not depend on the groups
  /// beside them, so that masking one number never makes another of its neighbours.
  mutating func claimNumbers() {
    let groups = digitGroups()
    var first = 0
    while first < groups.count {
      look()
      let cluster = groups[first...].prefix(NumberCandidate.mostGroups)
      guard isFree(groups[first].range) else {
        first += 1
        continue
      }
      let candidate = NumberCandidate(cluster, in: text)
      if let number = number(candidate) {
        claim(number.range, as: number.kind)
        first += number.groups
      } else {
        first += 1
      }
    }
  }

  // The plus or the bracket before a telephone number is a part of it.
  private func numberStart(_ candidate: NumberCandidate) -> Int {
    let start = candidate.start
    guard !candidate.followsPlus else { return start - 1 }
    return start > 0 && text.scalars[start - 1] == "(" && isFree(start - 1) ? start - 1 : start
  }

  private typealias Number = (kind: PersonalDataKind, range: Range<Int>, groups: Int)

  private mutating func number(_ candidate: NumberCandidate) -> Number? {
    look(candidate.groups.count)
    let start = candidate.start
    let isIdentityAnnounced = isAnnounced(at: start, by: .identityCue)
    if let count = candidate.identityNumber(isAnnounced: isIdentityAnnounced) {
      return (.identityNumber, start..<candidate.end(of: count), count)
    }
    if let count = candidate.internationalAccount() {
      return (.bankAccount, (start - 2)..<candidate.end(of: count), count)
    }
    if let count = candidate.paymentCard() {
      return (.paymentCard, start..<candidate.end(of: count), count)
    }
    if isAnnounced(at: start, by: .accountCue),
      let count = candidate.announcedAccount(),
      candidate.total(count) >= 5 || isFormOfGiro(candidate, count),
      !isCounted(at: candidate.end(of: count))
    {
      return (.bankAccount, start..<candidate.end(of: count), count)
    }
    if let count = candidate.bareAccount() {
      return (.bankAccount, start..<candidate.end(of: count), count)
    }
    if let count = candidate.phone() {
      let from = numberStart(candidate)
      return (.phone, from..<candidate.end(of: count), count)
    }
    if isAnnounced(at: start, by: .phoneCue),
      let count = candidate.announcedPhone(), !isCounted(at: candidate.end(of: count))
    {
      return (.phone, start..<candidate.end(of: count), count)
    }
    return nil
  }

  // `pg 4-2`, `clearing 6000`: short, but they have the form.
  private func isFormOfGiro(_ candidate: NumberCandidate, _ count: Int) -> Bool {
    let word = lastWord(before: candidate.start).flatMap { freeWord($0)?.text } ?? ""
    return candidate.total(count) == 4 && word.hasPrefix("clearing")
      || count == 2 && ["pg", "plusgiro", "postgiro"].contains(word)
  }

  private func digitGroups() -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var position = 0
    while position < text.scalars.count {
      guard text.scalars[position].isDigit else {
        position += 1
        continue
      }
      let start = position
      while position < text.scalars.count, text.scalars[position].isDigit { position += 1 }
      let previous = groups.last?.range.upperBound
      let between = (previous ?? start)..<start
      let joined =
        previous != nil && between.count <= 3 && isFree(between) && isFree(start)
        && !text.scalars[between].contains(where: \.isWordScalar)
      groups.append(
        DigitGroup(
          range: start..<position, separator: joined ? between : start..<start,
          startsCluster: !joined,
          followsLetter: start > 0 && text.scalars[start - 1].isWordScalar))
    }
    return groups
  }

  /// Whether what follows a number is a unit, so that it counts or measures something.
  func isCounted(at end: Int) -> Bool {
    let next = lastWord(before: end).map { $0 + 1 } ?? 0
    guard let word = freeWord(next), word.range.lowerBound >= end else { return false }
    let gap = text.scalars[end..<word.range.lowerBound]
    return gap.allSatisfy(\.isSpace) && word.traits.contains(.unit)
  }
}
