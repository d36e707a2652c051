/// An expression of a form (XPath), as far as surveys have words for it.
indirect enum FormExpression: Hashable {
  /// How two values are compared.
  enum Relation: String {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// The relation that holds when this one does not.
    var negated: Relation {
      switch self {
      case .equal: .unequal
      case .unequal: .equal
      case .less: .greaterOrEqual
      case .lessOrEqual: .greater
      case .greater: .lessOrEqual
      case .greaterOrEqual: .less
      }
    }

    /// The relation with its sides swapped.
    var mirrored: Relation {
      switch self {
      case .equal, .unequal: self
      case .less: .greater
      case .lessOrEqual: .greaterOrEqual
      case .greater: .less
      case .greaterOrEqual: .lessOrEqual
      }
    }
  }

  /// `.`, the answer itself.
  case current
  /// `${name}`, the answer to another question.
  case answer(String)
  case text(String)
  case number(Double)
  case call(String, [FormExpression])
  case compared(FormExpression, Relation, FormExpression)
  case all([FormExpression])
  case any([FormExpression])

  /// The answer and the choice of `selected(${answer}, 'choice')`.
  var selection: (answer: FormExpression, choice: String)? {
    guard case .call("selected", let arguments) = self, arguments.count == 2 else { return nil }
    switch arguments[1] {
    case .text(let text): return (arguments[0], text)
    case .number(let number): return Int(exactly: number).map { (arguments[0], "\($0)") }
    default: return nil
    }
  }

  /// The expression without `not()`, which is moved into the comparisons; nil where that cannot be.
  var withoutNot: FormExpression? { resolved(negated: false) }

  private func resolved(negated: Bool) -> FormExpression? {
    switch self {
    case .call("not", let parts) where parts.count == 1: parts[0].resolved(negated: !negated)
    case .call where negated: .call("not", [self])
    case .compared(let left, let relation, let right):
      // What is compared with an absent answer is false, and so is its opposite; only for = and !=
      // does “not” turn the one into the other.
      !negated || relation == .equal || relation == .unequal
        ? .compared(left, negated ? relation.negated : relation, right) : nil
    case .all(let parts): Self.resolved(parts, negated, negated ? FormExpression.any : Self.all)
    case .any(let parts): Self.resolved(parts, negated, negated ? FormExpression.all : Self.any)
    case .current, .answer, .text, .number, .call: negated ? nil : self
    }
  }

  private static func resolved(
    _ parts: [FormExpression], _ negated: Bool, _ join: ([FormExpression]) -> FormExpression
  ) -> FormExpression? {
    let resolved = parts.compactMap { $0.resolved(negated: negated) }
    return resolved.count == parts.count ? join(resolved) : nil
  }
}
