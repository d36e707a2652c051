/// What may stand at one place of a YAML file.
///
/// The one description from which a reader takes its keys and from which the JSON Schema is
/// written, so that the two cannot drift apart. It tells form only: whether a name refers to
/// something, or bounds cross, is for the reader.
package indirect enum ValueShape: Sendable {
  /// Any scalar; a number or a truth value is taken as the text it is written with.
  case text
  /// A scalar of a certain form, such as a code or a date.
  case form(TextForm)
  /// A whole number within bounds, both included.
  case integer(least: Int?, most: Int?)
  /// A number, with decimals or without.
  case number
  /// `true` or `false`.
  case flag
  /// One of these words.
  case word([String])
  /// A plain text, or wordings by language: Swedish, English, and those of the form `further`.
  case localized(further: TextForm?)
  /// A list with at least so many values, each once where they are unique.
  case list(ValueShape, least: Int, unique: Bool)
  /// Keys of the writer's choice, each with a value.
  case map(keys: TextForm?, ValueShape, least: Int)
  case object(ObjectShape)
  /// A mapping whose other keys follow from the word after one of them.
  case variants(VariantShape)
  /// Shapes that a scalar, a list and a mapping tell apart; at most one of each.
  case either([ValueShape])
  /// A mapping that has the key, or else the other shape.
  case withKey(String, ValueShape, otherwise: ValueShape)
  /// The shape, or no value at all.
  case nothingOr(ValueShape)
  /// A shape with a name, evaluated when it is looked at, so that it can contain itself.
  case named(String, @Sendable () -> ValueShape)
}

extension ValueShape {
  /// Any whole number.
  package static let integer = ValueShape.integer(least: nil, most: nil)
  /// A whole number of 1 or more.
  package static let positive = ValueShape.integer(least: 1, most: nil)
  /// A text in Swedish and English.
  package static let localized = ValueShape.localized(further: nil)
  /// One text, or a list of them.
  package static let texts = ValueShape.either([.text, .list(.text)])

  /// A list of any length.
  package static func list(_ shape: ValueShape) -> ValueShape {
    .list(shape, least: 0, unique: false)
  }

  /// One of the words of a type.
  package static func word<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> ValueShape
  where Word.RawValue == String {
    .word(Word.allCases.map(\.rawValue))
  }

  /// One of the words of a type, or a list of them.
  package static func words<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> ValueShape
  where Word.RawValue == String {
    .either([.word(Word.self), .list(.word(Word.self))])
  }

  /// A mapping with keys of the writer's choice.
  package static func map(_ shape: ValueShape, keys: TextForm? = nil) -> ValueShape {
    .map(keys: keys, shape, least: 0)
  }
}
