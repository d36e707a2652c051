/// The columns by which a row of a repeated part knows the response that it belongs to.
///
/// Names are normalised but for `responseID`.
struct RepeatKeys: Hashable, Sendable {
  /// Columns of the whole responses that name each of them.
  let parentIdentity: [String]
  /// Columns of the repeated part that name the response.
  let childReference: [String]
  /// Columns of the repeated part that name its own rows; empty where they have none.
  let childIdentity: [String]
  /// The column that the joined table keeps each row's own id in.
  let responseID: String
}
