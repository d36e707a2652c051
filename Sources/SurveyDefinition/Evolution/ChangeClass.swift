/// What a change between two versions of a survey means for the responses, mildest first.
package enum ChangeClass: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Stored responses and series go on as they are.
  case safe
  /// More can be answered than before; what was answered stays true.
  case widening
  /// Stored responses stay true, but those before and after are answers to different things.
  case breaksComparison = "breaks_comparison"
  /// Stored responses would get another meaning, or be divided.
  case breaksData = "breaks_data"

  package static func < (left: ChangeClass, right: ChangeClass) -> Bool {
    left.gravity < right.gravity
  }

  private var gravity: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
