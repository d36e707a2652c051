import AnnotatedYAML

/// Every key and word that a shape knows, gathered by walking it.
struct ShapeWalk {
  private(set) var keys: Set<String> = []
  private(set) var words: Set<String> = []
  private var seen: Set<String> = []

  init(_ object: ObjectShape) {
    walk(.object(object))
  }

  init(_ properties: [PropertyShape]) {
    walk(.object(ObjectShape(properties)))
  }

  private mutating func walk(_ shape: ValueShape) {
    switch shape {
    case .text, .form, .integer, .number, .flag, .localized: break
    case .word(let words): self.words.formUnion(words)
    case .list(let element, _, _): walk(element)
    case .map(_, let element, _): walk(element)
    case .nothingOr(let shape): walk(shape)
    case .either(let shapes): for shape in shapes { walk(shape) }
    case .object(let object): walk(object.properties)
    case .withKey(_, let shape, let otherwise):
      walk(shape)
      walk(otherwise)
    case .named(let name, let shape):
      if seen.insert(name).inserted { walk(shape()) }
    case .variants(let variants):
      walk([variants.key] + variants.shared)
      for variant in variants.variants {
        words.insert(variant.word)
        walk(variant.properties)
      }
    }
  }

  private mutating func walk(_ properties: [PropertyShape]) {
    for property in properties {
      keys.insert(property.key)
      walk(property.shape)
    }
  }
}
