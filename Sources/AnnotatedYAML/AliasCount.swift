import Messages

/// The aliases of a text, counted byte by byte before anything is built of it.
///
/// A parser that compares keys follows each alias, so that a few lines of nested ones cost it more
/// time than there is; a mark counts only where its name is both defined and used, wherever in the
/// text that is, for ordinary words have `&` and `*` as well.
struct AliasCount {
  /// How often a name that is defined is used.
  let uses: Int
  /// The first byte of the first definition of a name that is used; nil where there is none.
  let firstDefinition: Int?

  /// So many uses cost next to nothing, however they are nested.
  static let harmless = 8

  init(_ bytes: [UInt8]) {
    var defined: [ArraySlice<UInt8>: Int] = [:]
    var used: [ArraySlice<UInt8>: Int] = [:]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"),
        index == 0 || Self.endsToken(bytes[index - 1])
      else {
        index += 1
        continue
      }
      let start = index + 1
      var end = start
      while end < bytes.count, !Self.endsToken(bytes[end]) { end += 1 }
      let name = bytes[start..<end]
      if !name.isEmpty {
        if byte == UInt8(ascii: "&") {
          if defined[name] == nil { defined[name] = index }
        } else {
          used[name, default: 0] += 1
        }
      }
      index = max(end, start)
    }
    let known = used.filter { defined[$0.key] != nil }
    uses = known.values.reduce(0, +)
    firstDefinition = known.keys.compactMap { defined[$0] }.min()
  }

  private static func endsToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: ","):
      true
    default: false
    }
  }
}
