import Messages

/// Writes shapes as JSON Schema, gathering the named ones under `$defs`.
struct SchemaWriter {
  typealias Entries = [(key: String, value: SchemaValue)]

  private(set) var definitions: Entries = []
  private var begun: Set<String> = []

  /// Both languages, apart as paragraphs of what an editor shows.
  static func text(_ about: Phrase) -> SchemaValue {
    .text(about.sv + "\n\n" + about.en)
  }

  /// The entries of a closed mapping.
  mutating func object(_ shape: ObjectShape) -> Entries {
    var properties: Entries = []
    for property in shape.properties {
      properties.append((property.key, self.property(property)))
    }
    var entries: Entries = [("type", .text("object"))]
    let required = shape.properties.filter(\.isRequired).map(\.key)
    if !required.isEmpty { entries.append(("required", .texts(required))) }
    if !shape.exactlyOneOf.isEmpty {
      entries.append(
        ("oneOf", .list(shape.exactlyOneOf.map { .object(Self.whereKeyHasValue($0)) })))
    }
    entries += [("properties", .object(properties)), ("additionalProperties", .flag(false))]
    return entries
  }

  private mutating func property(_ property: PropertyShape) -> SchemaValue {
    var entries = entries(of: property.shape)
    // A key without a value is as good as absent.
    if !property.isRequired { entries = Self.orNothing(entries) }
    return .object([("description", Self.text(property.about))] + entries)
  }

  /// The entries of any shape.
  mutating func entries(of shape: ValueShape) -> Entries {
    switch shape {
    case .text: return [("type", .texts(["string", "number", "boolean"]))]
    case .form(let form):
      return [("type", .text("string")), ("pattern", .text(form.pattern))]
    case .integer(let least, let most): return Self.integer(least, most)
    case .number:
      return [
        ("type", .texts(["number", "string"])),
        ("pattern", .text("^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?$")),
      ]
    case .flag:
      return [("type", .texts(["boolean", "string"])), ("pattern", .text("^(true|false)$"))]
    case .word(let words): return [("enum", .texts(words))]
    case .localized(let further): return wordings(further)
    case .list(let element, let least, let unique):
      var entries: Entries = [("type", .text("array"))]
      if least > 0 { entries.append(("minItems", .integer(least))) }
      if unique { entries.append(("uniqueItems", .flag(true))) }
      return entries + [("items", value(element))]
    case .map(let keys, let element, let least):
      var entries: Entries = [("type", .text("object"))]
      if least > 0 { entries.append(("minProperties", .integer(least))) }
      if let keys {
        entries.append(("propertyNames", .object([("pattern", .text(keys.pattern))])))
      }
      return entries + [("additionalProperties", value(element))]
    case .object(let object): return self.object(object)
    case .variants(let variants): return self.variants(variants)
    case .either(let shapes): return [("anyOf", .list(shapes.map { value($0) }))]
    case .withKey(let key, let shape, let otherwise):
      let condition: Entries = [("type", .text("object")), ("required", .texts([key]))]
      return [
        ("if", .object(condition)), ("then", value(shape)), ("else", value(otherwise)),
      ]
    case .nothingOr(let shape): return Self.orNothing(entries(of: shape))
    case .named(let name, let shape): return reference(name, shape)
    }
  }

  private mutating func value(_ shape: ValueShape) -> SchemaValue {
    .object(entries(of: shape))
  }

  private mutating func reference(_ name: String, _ shape: () -> ValueShape) -> Entries {
    if begun.insert(name).inserted {
      let entries = entries(of: shape())
      definitions.append((name, .object(entries)))
    }
    return [("$ref", .text("#/$defs/\(name)"))]
  }

  /// A number written in quotation marks is read as the number it spells.
  private static func integer(_ least: Int?, _ most: Int?) -> Entries {
    let digits =
      switch least {
      case .some(1...): "^\\+?0*[1-9][0-9]*$"
      case .some(0): "^\\+?[0-9]+$"
      default: "^[-+]?[0-9]+$"
      }
    var entries: Entries = [
      ("type", .texts(["integer", "string"])), ("pattern", .text(digits)),
    ]
    if let least { entries.append(("minimum", .integer(least))) }
    if let most { entries.append(("maximum", .integer(most))) }
    return entries
  }

  private mutating func wordings(_ further: TextForm?) -> Entries {
    let name = further == nil ? "text" : "text_in_languages"
    if begun.insert(name).inserted {
      let wording = SchemaValue.object(Self.orNothing(entries(of: .text)))
      var entries: Entries = [
        ("type", .text("object")), ("minProperties", .integer(1)),
        ("properties", .object(Language.codes.map { ($0, wording) })),
      ]
      if let further {
        entries.append(("patternProperties", .object([(further.pattern, wording)])))
      }
      entries.append(("additionalProperties", .flag(false)))
      definitions.append((name, .object([("anyOf", .list([value(.text), .object(entries)]))])))
    }
    return [("$ref", .text("#/$defs/\(name)"))]
  }

  private mutating func variants(_ shape: VariantShape) -> Entries {
    var shared: Entries = [
      (
        shape.key.key,
        .object([
          ("description", Self.text(shape.key.about)),
          (
            "anyOf",
            .list(
              shape.variants.map { variant in
                .object([
                  ("const", .text(variant.word)), ("description", Self.text(variant.about)),
                ])
              })
          ),
        ])
      )
    ]
    for property in shape.shared { shared.append((property.key, self.property(property))) }
    let required = ([shape.key] + shape.shared).filter(\.isRequired).map(\.key)
    let parts = shape.variants.map { variant -> SchemaValue in
      let condition: Entries = [
        (
          "properties",
          .object([(shape.key.key, .object([("const", .text(variant.word))]))])
        ), ("required", .texts([shape.key.key])),
      ]
      return .object([
        ("if", .object(condition)), ("then", .object(variantReference(variant, of: shape))),
      ])
    }
    return [
      ("type", .text("object")), ("required", .texts(required)),
      ("properties", .object(shared)), ("allOf", .list(parts)),
    ]
  }

  /// The keys that a variant allows; what the shared ones hold is said where they are shared.
  private mutating func variantReference(
    _ variant: VariantShape.Variant, of shape: VariantShape
  ) -> Entries {
    let name = "\(shape.key.key)_\(variant.word)"
    if begun.insert(name).inserted {
      var properties: Entries = ([shape.key.key] + variant.shared).map { ($0, .flag(true)) }
      for property in variant.properties {
        properties.append((property.key, self.property(property)))
      }
      var entries: Entries = [("description", Self.text(variant.about))]
      let required = variant.properties.filter(\.isRequired).map(\.key)
      if !required.isEmpty { entries.append(("required", .texts(required))) }
      entries += [
        ("properties", .object(properties)), ("additionalProperties", .flag(false)),
      ]
      definitions.append((name, .object(entries)))
    }
    return [("$ref", .text("#/$defs/\(name)"))]
  }

  private static func whereKeyHasValue(_ key: String) -> Entries {
    let hasValue = SchemaValue.object([("not", .object([("type", .text("null"))]))])
    return [
      ("required", .texts([key])), ("properties", .object([(key, hasValue)])),
    ]
  }

  private static func orNothing(_ entries: Entries) -> Entries {
    let nothing = SchemaValue.object([("type", .text("null"))])
    guard let first = entries.first else { return entries }
    switch (first.key, first.value) {
    case ("type", .text(let type)):
      return [("type", .texts([type, "null"]))] + entries.dropFirst()
    case ("type", .list(let types)):
      return [("type", .list(types + [.text("null")]))] + entries.dropFirst()
    case ("anyOf", .list(let shapes)):
      return [("anyOf", .list(shapes + [nothing]))]
    default: return [("anyOf", .list([.object(entries), nothing]))]
    }
  }
}
