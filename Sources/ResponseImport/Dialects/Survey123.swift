extension ExportDialect {
  /// ArcGIS Survey123: codes joined by commas, the point of the form in `x` (east) and `y` (north).
  static let survey123 = ExportDialect(
    id: "survey123", name: "ArcGIS Survey123",
    signatures: [["objectid", "globalid"]],
    metadata: [
      .responseID: ["globalid"],
      .answeredAt: ["creationdate"],
      .bookkeeping: ["objectid", "creator", "editdate", "editor", "parentglobalid"],
    ],
    repeats: RepeatKeys(
      parentIdentity: ["globalid"], childReference: ["parentglobalid"],
      childIdentity: ["globalid"], responseID: "GlobalID"))
}
