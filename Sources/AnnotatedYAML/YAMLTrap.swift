import Messages

/// A known mistake of form at a place of a text, with a change that lets the rest be read.
struct YAMLTrap {
  /// A change to the bytes of the text that leaves its lines where they are.
  struct Mend {
    let range: Range<Int>
    let replacement: String
  }

  let finding: Diagnostic
  /// Whether it is a fault even where the parser makes something of it.
  let isCertain: Bool
  /// nil where nothing sensible can be read past it.
  let mend: Mend?
  /// The byte where it was found.
  let offset: Int

  /// The text with the changes of some traps made; overlapping changes are left out.
  static func mend(_ bytes: [UInt8], _ traps: [YAMLTrap]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + traps.count)
    var position = 0
    for mend in traps.compactMap(\.mend).sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where mend.range.lowerBound >= position {
      result += bytes[position..<mend.range.lowerBound]
      result += mend.replacement.utf8
      position = mend.range.upperBound
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }
}
