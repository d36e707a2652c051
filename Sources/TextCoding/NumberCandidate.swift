/// The groups from which a number may begin: the first group and those joined to it.
///
/// Each test answers how many groups, from the first on, are a number of its kind.
struct NumberCandidate {
  /// As many groups as the longest form has.
  static let mostGroups = 8

  /// The groups up to the end of the cluster.
  let groups: [DigitGroup]
  /// Whether a plus sign stands right before the first group.
  let followsPlus: Bool
  // How each group but the first is joined to the one before it.
  private let separators: [DigitSeparator]
  private let text: ScannedText

  init(_ reach: ArraySlice<DigitGroup>, in text: ScannedText) {
    let end = reach.dropFirst().firstIndex(where: \.startsCluster) ?? reach.endIndex
    groups = Array(reach[reach.startIndex..<end])
    separators = groups.dropFirst().map { DigitSeparator(text.scalars[$0.separator]) }
    let start = groups[0].range.lowerBound
    followsPlus = start > 0 && text.scalars[start - 1] == "+"
    self.text = text
  }

  /// Where the first group begins.
  var start: Int { groups[0].range.lowerBound }

  /// Where the given number of groups ends.
  func end(of count: Int) -> Int { groups[count - 1].range.upperBound }

  /// How many digits the given number of groups has.
  func total(_ count: Int) -> Int {
    groups.prefix(count).reduce(0) { $0 + $1.count }
  }

  private func sizes(_ count: Int) -> [Int] {
    groups.prefix(count).map(\.count)
  }

  private func digits(_ count: Int) -> [Int] {
    groups.prefix(count).flatMap { text.scalars[$0.range].map(\.digitValue) }
  }

  private func joins(_ count: Int) -> ArraySlice<DigitSeparator> {
    separators.prefix(count - 1)
  }

  /// A personnummer or samordningsnummer: a plausible date and a right check digit, or a plausible
  /// date alone where the words before say that it is one.
  func identityNumber(isAnnounced: Bool) -> Int? {
    for count in [1, 2, 4] where count <= groups.count {
      let hasForm =
        switch sizes(count) {
        case [10], [12]: true
        case [6, 4], [8, 4]: [.space, .hyphen, .plus].contains(separators[0])
        case [2, 2, 2, 4], [4, 2, 2, 4]:
          separators[0] == separators[1]
            && [.space, .hyphen, .point].contains(separators[0])
            && (separators[2] == separators[0] || [.hyphen, .plus, .space].contains(separators[2]))
        default: false
        }
      guard hasForm else { continue }
      let number = digits(count)
      guard NumberForm.hasBirthDate(number) else { continue }
      // A whole date of the last century before the four digits is nothing else, however the last
      // of them was typed.
      let isUnmistakable =
        sizes(count) == [8, 4] && number.starts(with: [1, 9])
        && (separators[0] == .hyphen || separators[0] == .plus)
      if isAnnounced || isUnmistakable || NumberForm.passesLuhn(number.suffix(10)) { return count }
    }
    return nil
  }

  /// A payment card: 13–19 digits in groups of four (or 4-6-5), with a right check digit.
  func paymentCard() -> Int? {
    guard !groups[0].followsLetter, (2...6).contains(text.scalars[start].digitValue) else {
      return nil
    }
    return (1...groups.count).reversed().first { count in
      guard (13...19).contains(total(count)) else { return false }
      guard joins(count).allSatisfy({ $0 == .space || $0 == .hyphen }) else { return false }
      let sizes = sizes(count)
      let isGrouped =
        count == 1 || sizes == [4, 6, 5] || sizes == [4, 6, 4]
        || (count >= 4 && sizes.dropLast().allSatisfy { $0 == 4 } && sizes[count - 1] <= 4)
      return isGrouped && NumberForm.passesLuhn(digits(count))
    }
  }

  /// An account number in the international form, whose two letters stand right before.
  func internationalAccount() -> Int? {
    guard groups[0].followsLetter, groups[0].count >= 2, start >= 2 else { return nil }
    let country = (text.lowered[start - 2], text.lowered[start - 1])
    let letters = Unicode.Scalar("a")...Unicode.Scalar("z")
    guard letters.contains(country.0), letters.contains(country.1) else { return nil }
    guard start == 2 || !text.scalars[start - 3].isWordScalar else { return nil }
    return (1...groups.count).reversed().first { count in
      (13...26).contains(total(count)) && joins(count).allSatisfy { $0 == .space }
        && NumberForm.passesIBAN(country: country, digits: digits(count))
    }
  }

  /// 5–20 digits with spaces and hyphens, after a word such as `bankgiro` or `konto`.
  ///
  /// A comma may stand after the clearing number.
  func announcedAccount() -> Int? {
    announced(2...20, clearingEnd: clearingGroups)
  }

  /// A clearing number and an account as banks print them: `5238-10 204 62`.
  func bareAccount() -> Int? {
    guard groups.count >= 4, sizes(4) == [4, 2, 3, 2], separators[0] == .hyphen,
      separators[1] == .space, separators[2] == .space, digits(1)[0] > 0,
      !groups[0].followsLetter
    else { return nil }
    return 4
  }

  // How many groups are a clearing number: `8105-9`, `6000`.
  private var clearingGroups: Int {
    sizes(2) == [4, 1] && separators.first == .hyphen ? 2 : sizes(1) == [4] ? 1 : 0
  }

  /// 6–12 digits with spaces and hyphens, after a word such as `tel`; but no span of years.
  func announcedPhone() -> Int? {
    announced(6...12).flatMap { isSpanOfYears($0) ? nil : $0 }
  }

  private func announced(_ lengths: ClosedRange<Int>, clearingEnd: Int = 0) -> Int? {
    guard !groups[0].followsLetter else { return nil }
    return (1...groups.count).reversed().first { count in
      lengths.contains(total(count))
        && joins(count).enumerated().allSatisfy { place, join in
          join == .space || join == .hyphen || join == .point
            || (join == .comma && place + 1 == clearingEnd)
        }
    }
  }

  private func isSpanOfYears(_ count: Int) -> Bool {
    sizes(count) == [4, 4]
      && groups.prefix(2).allSatisfy { group in
        let century = text.scalars[group.range].prefix(2).map(\.digitValue)
        return century == [1, 9] || century == [2, 0]
      }
  }
}

/// Telephone numbers.
extension NumberCandidate {
  /// A telephone number that shows itself as one.
  func phone() -> Int? {
    international() ?? mobile() ?? landline() ?? bare()
  }

  // +46, 0046, or a plus and another country.
  private func international() -> Int? {
    let head = text.scalars[groups[0].range].prefix(4).map(\.digitValue)
    let isSwedish: Bool
    let zeros: Int
    if followsPlus {
      isSwedish = head.starts(with: [4, 6])
      zeros = 0
    } else if head.starts(with: [0, 0, 4, 6]) || (head == [0, 0] && startsWith46(1)) {
      isSwedish = true
      zeros = 2
    } else {
      return nil
    }
    let lengths = isSwedish ? (9 + zeros)...(12 + zeros) : 8...15
    return (1...groups.count).reversed().first { count in
      guard lengths.contains(total(count)) else { return false }
      // The twelfth digit is the (0) that some write after +46.
      if isSwedish, total(count) - zeros == 12, digits(count)[zeros + 2] != 0 { return false }
      return joins(count).allSatisfy { $0 != .plus && $0 != .other && $0 != .comma }
    }
  }

  // 46 70 174 06 05: the country's number without its plus.
  private func bare() -> Int? {
    let head = digits(groups.count).prefix(4)
    guard !groups[0].followsLetter, head.starts(with: [4, 6, 7]),
      let fourth = head.last, head.count == 4, [0, 2, 3, 6, 9].contains(fourth)
    else { return nil }
    return (1...min(groups.count, 6)).first { count in
      total(count) == 11 && joins(count).allSatisfy { $0 == .space || $0 == .hyphen }
    }
  }

  private func startsWith46(_ group: Int) -> Bool {
    groups.count > group
      && text.scalars[groups[group].range].prefix(2).map(\.digitValue) == [4, 6]
  }

  // Ten digits from 070, 072, 073, 076, 079, however grouped; but not times of day such as
  // 0730-0815 10.
  private func mobile() -> Int? {
    let head = Array(digits(groups.count).prefix(3))
    guard head.count == 3, head.starts(with: [0, 7]), [0, 2, 3, 6, 9].contains(head[2]) else {
      return nil
    }
    return (1...min(groups.count, 6)).first { count in
      total(count) == 10
        && joins(count).allSatisfy {
          $0 == .space || $0 == .hyphen || $0 == .point || $0 == .bracket
        }
        && !sizes(count).starts(with: [4, 4])
    }
  }

  // 0313900 605, 031390 06 05: the area code run together with what follows.
  private func undividedLandline() -> Int? {
    guard (5...8).contains(groups[0].count) else { return nil }
    return (2...max(2, min(groups.count, 4))).first { count in
      count <= groups.count && (9...10).contains(total(count))
        && joins(count).allSatisfy { $0 == .space || $0 == .hyphen }
        && sizes(count).dropFirst().allSatisfy { $0 == 2 || $0 == 3 }
    }
  }

  // An area code and a subscriber number: 08-123 456 78, 026-12 34 56, 08 123 456 78, 026123456.
  private func landline() -> Int? {
    let head = text.scalars[groups[0].range].prefix(2).map(\.digitValue)
    guard !groups[0].followsLetter, head.count == 2, head[0] == 0, head[1] != 0 else { return nil }
    if groups[0].count == 9 || groups[0].count == 10 { return 1 }
    if let count = undividedLandline() { return count }
    let area = groups[0].count
    guard (2...4).contains(area), area > 2 || head[1] == 8, groups.count > 1 else { return nil }
    return (2...groups.count).reversed().first { count in
      guard separators.prefix(count - 1).dropFirst().allSatisfy({ $0 == .space }) else {
        return false
      }
      let subscriber = Array(sizes(count).dropFirst())
      let isGrouped = subscriber.allSatisfy { $0 == 2 || $0 == 3 }
      switch separators[0] {
      case .hyphen, .point, .bracket:
        return (8...10).contains(total(count))
          && (isGrouped || subscriber == [3, 4] || (subscriber.count == 1 && subscriber[0] > 4))
      case .space:
        return (9...10).contains(total(count)) && isGrouped && (area > 2 || subscriber[0] == 3)
      default: return false
      }
    }
  }
}
