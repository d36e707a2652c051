/// Reads the expressions of forms; anything beyond comparisons, `and`, `or` and calls gives nil.
struct FormExpressionParser {
  private enum Token: Hashable {
    case current
    case answer(String)
    case text(String)
    case number(Double)
    case word(String)
    case relation(FormExpression.Relation)
    case open
    case close
    case comma
  }

  private var tokens: [Token]
  private var position = 0
  private var depth = 0
  private static let depthLimit = 40

  /// The expression that a cell holds; nil where it is none or says more than surveys can.
  static func parse(_ text: String) -> FormExpression? {
    guard let tokens = tokens(of: text), !tokens.isEmpty else { return nil }
    var parser = FormExpressionParser(tokens: tokens)
    guard let expression = parser.disjunction(), parser.position == tokens.count else { return nil }
    return expression
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
  }

  private var next: Token? { position < tokens.count ? tokens[position] : nil }

  private mutating func take(_ token: Token) -> Bool {
    guard next == token else { return false }
    position += 1
    return true
  }

  private mutating func disjunction() -> FormExpression? {
    joined("or", FormExpression.any) { $0.conjunction() }
  }

  private mutating func conjunction() -> FormExpression? {
    joined("and", FormExpression.all) { $0.comparison() }
  }

  private mutating func joined(
    _ word: String, _ join: ([FormExpression]) -> FormExpression,
    _ part: (inout FormExpressionParser) -> FormExpression?
  ) -> FormExpression? {
    guard let first = part(&self) else { return nil }
    var parts = [first]
    while take(.word(word)) {
      guard let more = part(&self) else { return nil }
      parts.append(more)
    }
    return parts.count == 1 ? first : join(parts)
  }

  private mutating func comparison() -> FormExpression? {
    guard let left = value() else { return nil }
    guard case .relation(let relation)? = next else { return left }
    position += 1
    guard let right = value() else { return nil }
    return .compared(left, relation, right)
  }

  private mutating func value() -> FormExpression? {
    guard let token = next else { return nil }
    position += 1
    switch token {
    case .current: return .current
    case .answer(let name): return .answer(name)
    case .text(let text): return .text(text)
    case .number(let number): return .number(number)
    case .open:
      depth += 1
      defer { depth -= 1 }
      guard depth < Self.depthLimit, let inner = disjunction(), take(.close) else { return nil }
      return inner
    case .word(let name):
      guard take(.open) else { return nil }
      return arguments().map { .call(name, $0) }
    case .relation, .close, .comma:
      return nil
    }
  }

  private mutating func arguments() -> [FormExpression]? {
    depth += 1
    defer { depth -= 1 }
    if depth >= Self.depthLimit { return nil }
    if take(.close) { return [] }
    var arguments: [FormExpression] = []
    repeat {
      guard let argument = disjunction() else { return nil }
      arguments.append(argument)
    } while take(.comma)
    return take(.close) ? arguments : nil
  }

  private static func tokens(of text: String) -> [Token]? {
    var tokens: [Token] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
        continue
      }
      guard let token = token(&rest) else { return nil }
      tokens.append(token)
    }
    return tokens
  }

  private static func token(_ rest: inout Substring) -> Token? {
    for relation in ["!=", "<=", ">=", "=", "<", ">"] where rest.hasPrefix(relation) {
      rest = rest.dropFirst(relation.count)
      return FormExpression.Relation(rawValue: relation).map(Token.relation)
    }
    guard let first = rest.first else { return nil }
    switch first {
    case "(", ")", ",":
      rest.removeFirst()
      return first == "(" ? .open : first == ")" ? .close : .comma
    case "$":
      guard rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") else { return nil }
      let name = String(rest.dropFirst(2)[..<end]).trimmed
      rest = rest[rest.index(after: end)...]
      return .answer(name)
    case "'", "\"", "‘", "’", "“", "”":
      return quoted(&rest)
    case _ where first.isNumber || first == "-" || first == ".":
      return number(&rest)
    case _ where first.isLetter || first == "_":
      let word = rest.prefix { $0.isLetter || $0.isNumber || ["_", "-", ".", ":"].contains($0) }
      rest = rest.dropFirst(word.count)
      return .word(String(word))
    default:
      return nil
    }
  }

  /// Quotation marks that a word processor made round are quotation marks all the same.
  private static func quoted(_ rest: inout Substring) -> Token? {
    let single: Set<Character> = ["'", "‘", "’"]
    let double: Set<Character> = ["\"", "“", "”"]
    let marks = rest.first.map(single.contains) == true ? single : double
    let inner = rest.dropFirst()
    guard let end = inner.firstIndex(where: marks.contains) else { return nil }
    rest = inner[inner.index(after: end)...]
    return .text(String(inner[..<end]))
  }

  private static func number(_ rest: inout Substring) -> Token? {
    let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    rest = rest.dropFirst(digits.count)
    if digits == "." { return .current }
    return Double(digits).map(Token.number)
  }
}
