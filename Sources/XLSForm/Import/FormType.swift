/// What a row of the survey sheet is, whichever of its spellings the form uses.
enum FormType: Hashable {
  case selectOne(list: String, orOther: Bool)
  case selectMultiple(list: String, orOther: Bool)
  case rank(list: String)
  case integer
  case decimal
  case range
  case date
  case dateAndTime
  case time
  case text
  case note
  case geopoint
  case image
  case acknowledge
  case begin(Container)
  case end(Container)
  /// A row of one of KoboToolbox's own tables.
  case row(Container)
  /// What the phone notes by itself.
  case metadata
  /// A select whose choices lie in a file or a sheet of their own.
  case selectFromFile(String)
  /// Nothing that surveys have, by its spelling in the form.
  case other(String)

  /// What holds other rows.
  enum Container: String, Hashable {
    case group
    case `repeat`
    /// KoboToolbox's rating table.
    case score
    /// KoboToolbox's ranking by menus.
    case rank
    /// KoboToolbox's matrix of several questions a row.
    case matrix = "kobomatrix"
  }

  /// Reads the text under `type`; `list` is the list's name where it has a column of its own.
  init(_ text: String, list: String = "") {
    let words = text.split(whereSeparator: \.isWhitespace)
    let spaced = words.joined(separator: " ")
    let folded = String(spaced.map { $0 == "_" ? " " : $0.isASCII ? Self.lowercased($0) : $0 })
    // KoboToolbox joins the words of its own types by two underscores.
    if let own = Self.simple[folded.replacing("  ", with: " ")], folded.contains("  ") {
      self = own
      return
    }
    for (command, make) in Self.selects where folded == command || folded.hasPrefix(command + " ") {
      let rest = spaced.dropFirst(command.count).split(separator: " ")
      let name = rest.first.map(String.init) ?? list
      let orOther = rest.count > 1 && rest[1].lowercased().hasPrefix("or")
      self = make(name, orOther)
      return
    }
    for (word, make) in [("begin", FormType.begin), ("end", Self.end)]
    where folded.hasPrefix(word + " ") {
      let kind = folded.dropFirst(word.count + 1)
      if let container = Container(rawValue: String(kind)) {
        self = make(container)
      } else if kind.hasPrefix("looped group") || kind == "lgroup" || kind.hasPrefix("repeat") {
        self = make(.repeat)
      } else if kind.hasPrefix("loop") || kind.hasPrefix("group") {
        self = make(.group)
      } else {
        self = .other(spaced)
      }
      return
    }
    self = Self.simple[Self.bare(folded)] ?? .other(spaced)
  }

  private static func lowercased(_ character: Character) -> Character {
    character.lowercased().first ?? character
  }

  /// “add text prompt”, “q text” and “text” are the same.
  private static func bare(_ text: String) -> String {
    if text.hasPrefix("q ") { return String(text.dropFirst(2)) }
    guard text.hasPrefix("add "), text.hasSuffix(" prompt") else { return text }
    return String(text.dropFirst(4).dropLast(7))
  }

  /// Longer commands first, where one begins with another.
  private static let selects: [(String, @Sendable (String, Bool) -> FormType)] = [
    ("add select one prompt using", { .selectOne(list: $0, orOther: $1) }),
    ("add select multiple prompt using", { .selectMultiple(list: $0, orOther: $1) }),
    ("select all that apply from", { .selectMultiple(list: $0, orOther: $1) }),
    ("select all that apply", { .selectMultiple(list: $0, orOther: $1) }),
    ("select one from file", { file, _ in .selectFromFile(file) }),
    ("select multiple from file", { file, _ in .selectFromFile(file) }),
    ("select one external", { list, _ in .selectFromFile(list) }),
    ("select one from", { .selectOne(list: $0, orOther: $1) }),
    ("select one using", { .selectOne(list: $0, orOther: $1) }),
    ("select multiple from", { .selectMultiple(list: $0, orOther: $1) }),
    ("select multiple using", { .selectMultiple(list: $0, orOther: $1) }),
    ("select one", { .selectOne(list: $0, orOther: $1) }),
    ("select1", { .selectOne(list: $0, orOther: $1) }),
    ("select multiple", { .selectMultiple(list: $0, orOther: $1) }),
    ("rank", { list, _ in .rank(list: list) }),
  ]

  private static let simple: [String: FormType] = {
    let names: [(FormType, [String])] = [
      (.integer, ["integer", "int"]), (.decimal, ["decimal", "percentage"]), (.range, ["range"]),
      (.date, ["date"]), (.dateAndTime, ["datetime", "date time"]), (.time, ["time"]),
      (.text, ["text", "string"]), (.note, ["note"]),
      (.geopoint, ["geopoint", "location", "gps"]),
      (.image, ["image", "photo", "picture"]), (.acknowledge, ["acknowledge", "trigger"]),
      (.row(.score), ["score row"]), (.row(.rank), ["rank level"]),
      (
        .metadata,
        [
          "start", "end", "today", "deviceid", "device id", "subscriberid", "subscriber id",
          "simserial", "sim id", "sim serial", "phonenumber", "phone number", "username", "email",
          "imei", "audit", "start time", "end time", "get start time", "get end time", "get today",
          "get device id", "get subscriber id", "get sim id", "get phone number",
          "start-geopoint", "background-geopoint", "background-audio", "uri:deviceid",
          "uri:subscriberid", "uri:simserial", "uri:phonenumber", "uri:username", "uri:email",
        ]
      ),
    ]
    return Dictionary(
      names.flatMap { type, spellings in spellings.map { ($0, type) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
