package import SurveyDefinition

/// An answer in the form in which rows travel to the store: 16 bytes, its words kept beside it.
package struct PackedAnswer: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    case notAsked
    /// The payload is a `MissingState`.
    case missing
    /// The payload is the number.
    case number
    /// The payload is the bit pattern.
    case decimal
    /// The payload says where the words lie among those of the batch.
    case text

    /// The raw value; as a switch it costs nothing where it is used.
    @inlinable
    package var order: UInt8 {
      switch self {
      case .notAsked: 0
      case .missing: 1
      case .number: 2
      case .decimal: 3
      case .text: 4
      }
    }
  }

  package let kind: Kind
  package let payload: Int64

  private init(_ kind: Kind, _ payload: Int64) {
    self.kind = kind
    self.payload = payload
  }

  /// The same as `==`, to be had without a call where millions are compared.
  @inlinable
  package func isSame(as other: PackedAnswer) -> Bool {
    payload == other.payload && kind.order == other.kind.order
  }

  /// An eighth of the size, for what is kept of many: the payload above the three bits of the kind.
  typealias Code = Int16

  /// nil for words, decimals and large numbers.
  var code: Code? {
    switch kind {
    case .notAsked, .missing, .number:
      Code(exactly: payload).flatMap { code in
        let shifted = code &<< 3
        return shifted &>> 3 == code ? shifted | Code(kind.rawValue) : nil
      }
    case .decimal, .text: nil
    }
  }

  init(_ code: Code) {
    self.init(Kind(rawValue: UInt8(code & 7)) ?? .notAsked, Int64(code &>> 3))
  }

  package static let notAsked = PackedAnswer(.notAsked, 0)

  package static func missing(_ state: MissingState) -> PackedAnswer {
    PackedAnswer(.missing, Int64(state.rawValue))
  }

  static let blank = missing(.blank)

  static func number(_ number: Int) -> PackedAnswer { PackedAnswer(.number, Int64(number)) }

  static func decimal(_ number: Double) -> PackedAnswer {
    PackedAnswer(.decimal, Int64(bitPattern: number.bitPattern))
  }

  static func text(_ place: TextPlace) -> PackedAnswer { PackedAnswer(.text, place.packed) }

  /// The number of a `decimal`.
  package var decimal: Double { Double(bitPattern: UInt64(bitPattern: payload)) }

  /// Where the words of a `text` lie.
  package var text: TextPlace { TextPlace(packed: payload) }

  var isUnanswered: Bool { kind == .notAsked || self == .blank }
}

/// Where some text lies among the bytes of a batch.
package struct TextPlace: Hashable, Sendable {
  private let start: UInt32
  private let length: UInt32

  init(_ range: Range<Int>) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    length = UInt32(truncatingIfNeeded: range.count)
  }

  fileprivate init(packed: Int64) {
    start = UInt32(truncatingIfNeeded: packed >> 32)
    length = UInt32(truncatingIfNeeded: packed)
  }

  fileprivate var packed: Int64 { Int64(start) << 32 | Int64(length) }

  package var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
