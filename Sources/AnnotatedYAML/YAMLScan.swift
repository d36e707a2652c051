import Messages

/// A first look at a YAML text, byte by byte, before anything is built of it.
///
/// It bounds the nesting, and finds the mistakes that people make by hand. It is no parser: what it
/// is not certain of counts only where the parser gives up.
struct YAMLScan {
  /// A bracket that is open.
  struct Bracket {
    let isMapping: Bool
    let offset: Int
    /// The indentation that its content must pass.
    let indentation: Int
    /// Whether the entry at hand has had its colon.
    var hasKey = false

    var closing: String { isMapping ? "}" : "]" }
  }

  /// A quotation mark that is open at the end of its line.
  struct OpenQuote {
    let sign: UInt8
    let offset: Int
    let lineEnd: Int
  }

  let bytes: [UInt8]
  let file: String
  let depthLimit: Int
  var traps: [YAMLTrap] = []
  /// Where the nesting passes the limit; nothing after it is looked at.
  var tooDeep: Place?

  var lineNumber = 1
  var lineStart = 0
  var lineEnd = 0
  /// The end of the last line that had content.
  private var contentEnd = 0
  /// The columns, counted from 0, at which the open block collections stand.
  var indentations: [Int] = []
  var brackets: [Bracket] = []
  var quote: OpenQuote?
  /// The indentation that the lines of an open block text pass.
  var blockText: Int?
  private var hasContent = false
  private var isCut = false

  init(_ text: String, file: String, depthLimit: Int) {
    bytes = Array(text.utf8)
    self.file = file
    self.depthLimit = depthLimit
    while lineStart < bytes.count, tooDeep == nil, !isCut {
      lineEnd = lineStart
      while lineEnd < bytes.count, bytes[lineEnd] != .lineFeed, bytes[lineEnd] != .carriageReturn {
        lineEnd += 1
      }
      scanLine()
      lineStart = lineEnd + 1
      if lineEnd + 1 < bytes.count, bytes[lineEnd] == .carriageReturn,
        bytes[lineEnd + 1] == .lineFeed
      {
        lineStart += 1
      }
      lineNumber += 1
    }
    if let quote { addUnclosed(quote) }
    if let bracket = brackets.first, tooDeep == nil { addUnclosed(bracket) }
  }

  /// The place of a byte, columns counted in Unicode scalars from 1.
  func place(_ offset: Int) -> Place {
    var line = lineNumber
    var start = lineStart
    if offset < start {
      // Places before the line at hand are rare, so counting is cheaper than keeping them all.
      line = 1
      start = 0
      var index = 0
      while index < offset {
        let isPair =
          bytes[index] == .carriageReturn && index + 1 < bytes.count
          && bytes[index + 1] == .lineFeed
        if bytes[index] == .lineFeed || (bytes[index] == .carriageReturn && !isPair) {
          line += 1
          start = index + 1
        }
        index += 1
      }
    }
    // A scalar begins at every byte that continues none.
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return Place(file, line: line, column: column)
  }

  mutating func add(
    _ kind: DiagnosticKind, at offset: Int, _ arguments: [String: String] = [:],
    isCertain: Bool = false, mend: YAMLTrap.Mend? = nil
  ) {
    traps.append(
      YAMLTrap(
        finding: Diagnostic(kind, at: place(offset), arguments), isCertain: isCertain, mend: mend,
        offset: offset))
  }

  private mutating func scanLine() {
    var position = lineStart
    if let open = quote {
      guard looksLikeKey(lineStart) else {
        guard let end = closing(of: open.sign, from: lineStart) else { return }
        quote = nil
        scanTokens(from: afterQuote(end, start: open.offset), isKeyPosition: false)
        return
      }
      addUnclosed(open)
      quote = nil
      brackets = []
    }
    while position < lineEnd, bytes[position] == .space { position += 1 }
    let isBlank = (position..<lineEnd).allSatisfy { [.space, .tab].contains(bytes[$0]) }
    if isBlank { return }
    var indentation = position - lineStart
    if let parent = blockText {
      if indentation > parent { return }
      blockText = nil
    }
    if brackets.isEmpty {
      (position, indentation) = checkedIndentation(position)
    }
    if bytes[position] == .hash { return }
    if indentation == 0, isMark("---") {
      if hasContent {
        add(
          .yamlSecondDocument, at: lineStart, isCertain: true,
          mend: .init(range: lineStart..<bytes.count, replacement: ""))
        isCut = true
      }
      hasContent = true
      return
    }
    hasContent = true
    if let bracket = brackets.first, indentation <= bracket.indentation,
      ![UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[position])
    {
      addUnclosed(bracket)
      brackets = []
    }
    contentEnd = lineEnd
    if brackets.isEmpty {
      position = scanDashes(position, indentation: indentation)
      guard tooDeep == nil, position < lineEnd else { return }
    }
    scanTokens(from: position, isKeyPosition: true)
  }

  /// Reports tabs and hard spaces of the indentation; gives where the content begins.
  private mutating func checkedIndentation(_ start: Int) -> (position: Int, indentation: Int) {
    var position = start
    var width = start - lineStart
    var tab: Int?
    var hardSpace: Int?
    while position < lineEnd {
      if bytes[position] == .space {
        (position, width) = (position + 1, width + 1)
      } else if bytes[position] == .tab {
        tab = tab ?? position
        (position, width) = (position + 1, width + 2)
      } else if bytes[position...].starts(with: [0xC2, 0xA0]) {
        hardSpace = hardSpace ?? position
        (position, width) = (position + 2, width + 1)
      } else {
        break
      }
    }
    guard position < lineEnd else { return (start, start - lineStart) }
    let mend = YAMLTrap.Mend(
      range: lineStart..<position, replacement: String(repeating: " ", count: width))
    if let tab {
      add(.yamlTab, at: tab, isCertain: true, mend: mend)
    } else if let hardSpace {
      add(.yamlHardSpace, at: hardSpace, mend: mend)
    }
    return (position, width)
  }

  /// Passes the dashes of list items; gives where the item's content begins.
  private mutating func scanDashes(_ start: Int, indentation: Int) -> Int {
    var (position, column) = (start, indentation)
    enter(column, at: position)
    while position < lineEnd, bytes[position] == .dash, tooDeep == nil {
      let next = position + 1 < lineEnd ? bytes[position + 1] : .space
      if next == .tab {
        add(
          .yamlTab, at: position + 1,
          mend: .init(range: position + 1..<position + 2, replacement: " "))
      } else if next != .space {
        if let word = keyWord(position + 1) {
          add(
            .yamlNoSpaceAfterDash, at: position, ["text": "\(word):"], isCertain: true,
            mend: .init(range: position + 1..<position + 1, replacement: " "))
          return position + 1
        }
        return position
      }
      (position, column) = (position + 1, column + 1)
      while position < lineEnd, [.space, .tab].contains(bytes[position]) {
        (position, column) = (position + 1, column + 1)
      }
      if position < lineEnd, bytes[position] != .hash { enter(column, at: position) }
    }
    return position
  }

  private mutating func enter(_ column: Int, at position: Int) {
    while let last = indentations.last, last > column { indentations.removeLast() }
    if indentations.last != column { indentations.append(column) }
    checkDepth(at: position)
  }

  mutating func checkDepth(at position: Int) {
    if indentations.count + brackets.count > depthLimit, tooDeep == nil {
      tooDeep = place(position)
    }
  }

  mutating func addUnclosed(_ open: OpenQuote) {
    let sign = String(UnicodeScalar(open.sign))
    let closers = brackets.filter { $0.offset < open.offset }.reversed().map(\.closing).joined()
    add(
      .yamlUnclosedQuote, at: open.offset, ["quote": sign],
      mend: .init(range: open.offset..<open.lineEnd, replacement: "\"x\"" + closers))
  }

  private mutating func addUnclosed(_ bracket: Bracket) {
    add(
      .yamlUnclosedBracket, at: bracket.offset,
      ["bracket": bracket.isMapping ? "{" : "[", "closing": bracket.closing],
      mend: .init(
        range: contentEnd..<contentEnd,
        replacement: brackets.reversed().map(\.closing).joined()))
  }

  private func isMark(_ mark: String) -> Bool {
    bytes[lineStart..<lineEnd].starts(with: mark.utf8)
      && (lineEnd == lineStart + 3 || [.space, .tab].contains(bytes[lineStart + 3]))
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let dash = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
}
