package import Messages

/// One key of a mapping: what may stand after it, whether it must be there, what it is for.
package struct PropertyShape: Sendable {
  package let key: String
  package let shape: ValueShape
  package let isRequired: Bool
  /// What an editor shows beside the key.
  package let about: Phrase

  /// A key that may be left out, or written without a value.
  package init(_ key: String, _ shape: ValueShape, _ about: Phrase) {
    self.init(key: key, shape: shape, isRequired: false, about: about)
  }

  private init(key: String, shape: ValueShape, isRequired: Bool, about: Phrase) {
    self.key = key
    self.shape = shape
    self.isRequired = isRequired
    self.about = about
  }

  /// The same key where it must be there with a value.
  package var required: PropertyShape {
    PropertyShape(key: key, shape: shape, isRequired: true, about: about)
  }
}

/// A mapping in which only the keys that are named may stand.
package struct ObjectShape: Sendable {
  package let properties: [PropertyShape]
  /// Keys of which just one must have a value; empty where there is no such rule.
  package let exactlyOneOf: [String]

  package init(_ properties: [PropertyShape], exactlyOneOf: [String] = []) {
    self.properties = properties
    self.exactlyOneOf = exactlyOneOf
  }

  /// The keys that may stand in the mapping, in the order of the guide.
  package var keys: [String] { properties.keys }
}

/// A mapping whose keys follow from the word after one of them, as a question's from its `type`.
package struct VariantShape: Sendable {
  /// One word with what it means for the mapping.
  package struct Variant: Sendable {
    package let word: String
    package let about: Phrase
    /// The keys that it takes of those that variants share.
    package let shared: [String]
    /// The keys of its own.
    package let properties: [PropertyShape]

    package init(
      _ word: String, _ about: Phrase, shared: [String], properties: [PropertyShape]
    ) {
      self.word = word
      self.about = about
      self.shared = shared
      self.properties = properties
    }
  }

  /// The key whose word decides.
  package let key: PropertyShape
  /// What several variants may have; those that are required must all have.
  package let shared: [PropertyShape]
  package let variants: [Variant]

  package init(by key: PropertyShape, shared: [PropertyShape], variants: [Variant]) {
    self.key = key
    self.shared = shared
    self.variants = variants
  }

  /// The closed mapping of a variant.
  func object(_ variant: Variant) -> ObjectShape {
    ObjectShape(
      [key] + shared.filter { variant.shared.contains($0.key) } + variant.properties)
  }
}

extension [PropertyShape] {
  /// The keys, in order.
  package var keys: [String] { map(\.key) }
}
