import DelimitedText
import Foundation

/// A table as some program writes it: in an encoding, with a delimiter, a line end and a style of
/// quotation, and with one trait that exports have.
struct SurveyExport: CustomStringConvertible {
  enum Bytes: String, CaseIterable {
    case utf8, utf8WithMark, windows1252, macRoman
    case utf16LittleEndian, utf16LittleEndianWithMark, utf16BigEndian, utf16BigEndianWithMark
  }

  enum Quoting: String, CaseIterable {
    case needed, all, single, backslash
  }

  enum Trait: String, CaseIterable {
    case plain, noFinalLineEnd, separatorLine, titleLine, paddedTitle, footnote
    case trailingDelimiters, emptyTrailerRows, repeatedHeader, mixedLineEnds, nul, longCell,
      strayByte
  }

  let table: BaseTable
  let tableName: String
  let bytes: Bytes
  let delimiter: Delimiter
  let lineEnding: LineEnding
  let quoting: Quoting
  let trait: Trait

  var description: String {
    "\(tableName) \(bytes) \(delimiter) \(lineEnding) \(quoting) \(trait)"
  }

  /// Mac Roman is read only when asked for.
  var options: ReadingOptions {
    ReadingOptions(encoding: bytes == .macRoman ? .macRoman : nil)
  }

  static let longText = String(
    repeating: "Det är mörkt, \"mycket\" mörkt; och kallt.\n", count: 4500)

  /// What must come back, the header first.
  var rows: [[String]] {
    var rows = table.rows
    if trait == .longCell { rows[1][rows[1].count - 1] = SurveyExport.longText }
    if trait == .strayByte { rows[1][rows[1].count - 1] += "å" }
    return rows
  }

  /// Whether the trait can befall the table in this encoding at all.
  var isPossible: Bool {
    switch trait {
    case .strayByte: (bytes == .utf8 || bytes == .utf8WithMark) && table.rows.count > 1
    case .longCell, .nul: table.rows.count > 1
    case .repeatedHeader: table.rows.count > 2
    // A single column has no delimiters that could trail or fill a line, and among its lines of
    // words nothing tells a title or a footnote.
    case .trailingDelimiters, .emptyTrailerRows, .paddedTitle: table.header.count > 2
    case .separatorLine, .titleLine, .footnote: table.header.count > 1
    default: true
    }
  }

  func encoded() -> [UInt8] {
    var text = self.text
    if trait == .nul,
      let place = text.unicodeScalars.lastIndex(where: { $0 == "\n" || $0 == "\r" }),
      let before = text.unicodeScalars[..<place].lastIndex(where: { $0.properties.isAlphabetic })
    {
      text.unicodeScalars.insert("\u{0}", at: before)
    }
    guard trait == .strayByte, let range = text.range(of: "å\u{E000}") else {
      return encode(text)
    }
    return encode(String(text[..<range.lowerBound])) + [0xE5]
      + Array(text[range.upperBound...].utf8)
  }

  private var text: String {
    let mark = delimiter.text
    var lines = rows.enumerated().map { row, cells in
      cells.enumerated().map { column, cell in
        let isStray = trait == .strayByte && row == 1 && column == cells.count - 1
        return written(isStray ? cell + "\u{E000}" : cell)
      }.joined(separator: mark)
    }
    let empty = String(repeating: mark, count: table.header.count - 1)
    switch trait {
    case .separatorLine: lines.insert("sep=\(mark)", at: 0)
    case .titleLine: lines.insert(contentsOf: ["Svar på dialogen i maj", ""], at: 0)
    case .paddedTitle: lines.insert(contentsOf: ["Svar på dialogen" + empty, empty], at: 0)
    case .footnote: lines += ["", "Källa: kommunens egen dialog"]
    case .trailingDelimiters: lines = lines.map { $0 + mark }
    case .emptyTrailerRows: lines += [empty, empty, empty]
    case .repeatedHeader: lines.insert(lines[0], at: 3)
    default: break
    }
    return lines.enumerated().map { index, line in
      let isLast = index == lines.count - 1
      if trait == .noFinalLineEnd, isLast { return line }
      return line + end(ofLine: index)
    }.joined()
  }

  private func end(ofLine index: Int) -> String {
    guard trait == .mixedLineEnds, index > 0 else { return lineEnding.text }
    return LineEnding.allCases[index % 3].text
  }

  private func written(_ cell: String) -> String {
    let quote = quoting == .single ? "'" : "\""
    let special = (delimiter.text + quote + "\r\n").unicodeScalars
    let isSpecial =
      cell.unicodeScalars.contains { special.contains($0) } || cell.first == " "
      || cell.last == " "
    guard quoting == .all || isSpecial else { return cell }
    let escaped =
      quoting == .backslash
      ? cell.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      : cell.replacing(quote, with: quote + quote)
    return quote + escaped + quote
  }

  // MARK: Encoding

  private func encode(_ text: String) -> [UInt8] {
    func wide(_ isBig: Bool, _ mark: [UInt8]) -> [UInt8] {
      mark
        + text.utf16.flatMap { unit -> [UInt8] in
          let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
          return isBig ? [high, low] : [low, high]
        }
    }
    return switch bytes {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .windows1252: [UInt8](text.data(using: .windowsCP1252) ?? Data())
    case .macRoman: text.unicodeScalars.map { SurveyExport.macRoman[$0] ?? UInt8($0.value) }
    case .utf16LittleEndian: wide(false, [])
    case .utf16LittleEndianWithMark: wide(false, [0xFF, 0xFE])
    case .utf16BigEndian: wide(true, [])
    case .utf16BigEndianWithMark: wide(true, [0xFE, 0xFF])
    }
  }

  // The letters of the tables; source: Unicode Consortium, mapping APPLE/ROMAN.TXT.
  private static let macRoman: [Unicode.Scalar: UInt8] = [
    "å": 0x8C, "ä": 0x8A, "ö": 0x9A, "Å": 0x81, "Ä": 0x80, "Ö": 0x85, "é": 0x8E, "ü": 0x9F,
    "–": 0xD0,
  ]
}
