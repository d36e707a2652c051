import Foundation
import Testing

/// One reference case: input and expected output of another program, with its own tolerance.
struct ReferenceCase {
  let folder: URL

  /// A case whose data may be kept with the tests.
  init(fixture name: String) {
    folder = Self.tests.appending(path: "Fixtures").appending(path: name)
  }

  /// A case whose data stays outside the repository, beside it.
  init(shared name: String) {
    folder = Self.shared.appending(path: "reference-cases").appending(path: name)
  }

  /// Whether a case outside the repository is at hand.
  static func isAvailable(_ name: String) -> Bool {
    FileManager.default.fileExists(
      atPath: ReferenceCase(shared: name).folder.appending(path: "input.csv").path)
  }

  func json(_ file: String = "expected.json") throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: folder.appending(path: file)))
  }

  func table(_ file: String = "input.csv") throws -> Table {
    Table(try String(contentsOf: folder.appending(path: file), encoding: .utf8))
  }

  private static let tests =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The folder `shared` beside the package.
  private static let shared =
    tests.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared")
}

/// A parsed JSON file.
enum JSONValue: Decodable {
  case number(Double)
  case text(String)
  case flag(Bool)
  case list([JSONValue])
  case object([String: JSONValue])
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// A member; a missing one fails the test that asks for it.
  subscript(_ key: String) -> JSONValue {
    guard case .object(let members) = self, let member = members[key] else {
      Issue.record("no member \(key)")
      return .null
    }
    return member
  }

  subscript(_ index: Int) -> JSONValue {
    let list = self.list
    guard list.indices.contains(index) else {
      Issue.record("no element \(index)")
      return .null
    }
    return list[index]
  }

  var list: [JSONValue] {
    if case .list(let list) = self { list } else { [] }
  }

  var keys: [String] {
    if case .object(let members) = self { members.keys.sorted() } else { [] }
  }

  /// The number; NaN, equal to nothing, for anything else.
  var double: Double {
    if case .number(let number) = self { number } else { .nan }
  }

  var doubles: [Double] { list.map(\.double) }
  var integers: [Int] { list.compactMap { Int(exactly: $0.double) } }
  var int: Int { Int(exactly: double) ?? .min }
  var matrix: [[Double]] { list.map(\.doubles) }

  var text: String {
    if case .text(let text) = self { text } else { "" }
  }

  var flag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }
}

/// A small comma-separated file with a header.
struct Table {
  private let header: [String]
  let rows: [[String]]

  init(_ text: String) {
    var lines = text.split(whereSeparator: \.isNewline).map(Self.fields)
    header = lines.isEmpty ? [] : lines.removeFirst()
    rows = lines
  }

  private init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  var columnNames: [String] { header }

  func texts(_ name: String) -> [String] {
    guard let index = header.firstIndex(of: name) else {
      Issue.record("no column \(name)")
      return []
    }
    return rows.map { $0[index] }
  }

  /// Numbers; NaN for an empty field.
  func doubles(_ name: String) -> [Double] { texts(name).map { Double($0) ?? .nan } }

  /// Codes in order of text, -1 for an empty field.
  func codes(_ name: String) -> [Int32] {
    let texts = texts(name)
    let sorted = Set(texts).subtracting([""]).sorted()
    return texts.map { Int32(sorted.firstIndex(of: $0) ?? -1) }
  }

  func filtered(_ name: String, equals value: String) -> Table {
    let keep = texts(name)
    return Table(header: header, rows: zip(rows, keep).filter { $1 == value }.map(\.0))
  }

  private static func fields(_ line: Substring) -> [String] {
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        fields.append(field)
        field = ""
      default: field.append(character)
      }
    }
    return fields + [field]
  }
}
