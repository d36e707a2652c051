import AnnotatedYAML
import Messages
import SurveyDefinition

/// Turns the `constraint` of forms into bounds, as far as surveys have words for it.
struct ConstraintReader {
  /// What a constraint comes to.
  struct Reading {
    /// `min`, `max` or `max_length`, each at most once.
    var bounds: [(key: String, value: YAMLOutput)] = []
    /// Names of choices that go with no other.
    var alone: [String] = []
    /// Whether every part was understood.
    var isWhole = true

    fileprivate mutating func add(_ key: String, _ value: YAMLOutput) {
      if bounds.contains(where: { $0.key == key }) {
        isWhole = false
      } else {
        bounds.append((key, value))
      }
    }
  }

  /// The word after `type:` of the question.
  let keyword: String
  /// Numbers and names that mean a missing answer.
  let missingNumbers: [Double]

  /// What a constraint says of the answer.
  func read(_ text: String) -> Reading {
    var reading = Reading()
    guard let expression = FormExpressionParser.parse(text) else {
      reading.isWhole = false
      return reading
    }
    read(expression, &reading)
    return reading
  }

  private func read(_ expression: FormExpression, _ reading: inout Reading) {
    switch expression {
    case .all(let parts):
      for part in parts { read(part, &reading) }
    case .any(let parts):
      readAlternatives(parts, &reading)
    case .call("not", let arguments):
      if let name = Self.alone(arguments) {
        reading.alone.append(name)
      } else {
        reading.isWhole = false
      }
    case .compared(.current, let relation, let value):
      readValue(relation, value, &reading)
    case .compared(let value, let relation, .current):
      readValue(relation.mirrored, value, &reading)
    case .compared(.call("string-length", [.current]), let relation, .number(let number))
    where keyword == "text":
      switch relation {
      case .lessOrEqual where number >= 1: reading.add("max_length", .integer(Int(number)))
      case .less where number >= 2: reading.add("max_length", .integer(Int(number) - 1))
      default: reading.isWhole = false
      }
    case .compared(.call("count-selected", [.current]), let relation, .number(let number))
    where keyword == "select_multiple":
      readCount(relation, number, &reading)
    default:
      reading.isWhole = false
    }
  }

  /// “Within bounds, or the number for don't know”; “at least two, or none of them”.
  private func readAlternatives(_ parts: [FormExpression], _ reading: inout Reading) {
    let rest = parts.filter { part in
      switch part {
      case .compared(.current, .equal, .number(let number)): !missingNumbers.contains(number)
      case .call("selected", _): keyword != "select_multiple" || part.selection?.answer != .current
      default: true
      }
    }
    if rest.count == 1, let first = rest.first {
      read(first, &reading)
    } else {
      reading.isWhole = false
    }
  }

  private func readValue(
    _ relation: FormExpression.Relation, _ value: FormExpression, _ reading: inout Reading
  ) {
    switch (keyword, value) {
    case ("integer", .number(let number)) where abs(number) < 1e15:
      switch relation {
      case .greaterOrEqual: reading.add("min", .integer(Int(number.rounded(.up))))
      case .greater: reading.add("min", .integer(Int(number.rounded(.down)) + 1))
      case .lessOrEqual: reading.add("max", .integer(Int(number.rounded(.down))))
      case .less: reading.add("max", .integer(Int(number.rounded(.up)) - 1))
      case .equal, .unequal: reading.isWhole = false
      }
    case ("decimal", .number(let number)):
      let text: YAMLOutput = Int(exactly: number).map { .integer($0) } ?? .text("\(number)")
      switch relation {
      case .greaterOrEqual: reading.add("min", text)
      case .lessOrEqual: reading.add("max", text)
      default: reading.isWhole = false
      }
    case ("date", _):
      guard let date = Self.date(value) else {
        reading.isWhole = false
        return
      }
      switch relation {
      case .greaterOrEqual: reading.add("min", .text(date))
      case .lessOrEqual: reading.add("max", .text(date))
      default: reading.isWhole = false
      }
    default:
      reading.isWhole = false
    }
  }

  /// `date('2026-05-04')`, or the date alone.
  private static func date(_ value: FormExpression) -> String? {
    switch value {
    case .text(let text): text
    case .call("date", let arguments) where arguments.count == 1: date(arguments[0])
    default: nil
    }
  }

  private func readCount(
    _ relation: FormExpression.Relation, _ number: Double, _ reading: inout Reading
  ) {
    guard let count = Int(exactly: number), (0...1000).contains(count) else {
      reading.isWhole = false
      return
    }
    switch relation {
    case .greaterOrEqual: reading.add("min", .integer(count))
    case .greater: reading.add("min", .integer(count + 1))
    case .lessOrEqual where count > 0: reading.add("max", .integer(count))
    case .less where count > 1: reading.add("max", .integer(count - 1))
    case .equal where count > 0:
      reading.add("min", .integer(count))
      reading.add("max", .integer(count))
    default: reading.isWhole = false
    }
  }

  /// `not(selected(., 'inget') and count-selected(.) > 1)`.
  private static func alone(_ arguments: [FormExpression]) -> String? {
    guard case .all(let parts)? = arguments.first, parts.count == 2 else { return nil }
    var name: String?
    var isCounted = false
    for part in parts {
      if let selection = part.selection, selection.answer == .current {
        name = selection.choice
        continue
      }
      switch part {
      case .compared(.call("count-selected", [.current]), .greater, .number(1)),
        .compared(.call("count-selected", [.current]), .greaterOrEqual, .number(2)):
        isCounted = true
      default: return nil
      }
    }
    return isCounted ? name : nil
  }
}
