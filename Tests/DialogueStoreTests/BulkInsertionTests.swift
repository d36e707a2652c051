import DialogueStore
import Messages
import ResponseImport
import TestSupport
import Testing

/// Two ways lead into a table: at once into an empty one, and with care where rows may be there already.
struct BulkInsertionTests {
  private static let cells: [[String]] = [
    ["norra", "Södra", "2", ""],
    ["kvinna", "Man", "99", "vet ej", "", "kvina"],
    ["Ljus", "Ljus, Vakt", "Vakt, Hundar", "", "Vet ej"],
    ["7", "-3", "många", "", "123456789012"],
    ["1,5", "0", "-0,25", "", "-"],
    ["2021-10-01", "i går", ""],
    ["hej", "\"Mörkt, \"\"jämt\"\"\nute\"", "", "åäö", "ring 070-174 06 05"],
  ]

  /// A row that comes twice sends the whole file the careful way, and adds nothing.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func bothWaysStoreTheSame(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let header = "svarsnr,omrade,kon,hjalp,antal,langd,dag,ord\n"
    let rows = (1...600).map { number in
      let cells = Self.cells.map { choices in
        let cell = choices[random.next(below: choices.count)]
        return cell.contains(",") && !cell.hasPrefix("\"") ? "\"\(cell)\"" : cell
      }
      return ([random.next(below: 20) == 0 ? "" : "\(number)"] + cells).joined(separator: ",")
    }
    let numbered = try #require(rows.last { !$0.hasPrefix(",") })
    let once = try StoreTrial()
    let twice = try StoreTrial()
    let file = header + rows.joined(separator: "\n") + "\n"
    let first = try #require(try once.load(file, quarantines: true).first).counts
    let second = try #require(try twice.load(file + numbered + "\n", quarantines: true).first)
      .counts
    #expect(second.accepted == first.accepted)
    #expect(second.duplicate == first.duplicate + 1)
    let lines = file.utf8.count { $0 == UInt8(ascii: "\n") }
    let differing = try Set(contents(once, lines)).symmetricDifference(contents(twice, lines))
    #expect(differing.sorted() == [])
    #expect(try once.findings() == twice.findings())
  }

  /// All that is stored of the responses in some lines, save for the numbers that rows happen to get.
  private func contents(_ trial: StoreTrial, _ lines: Int) throws -> [String] {
    let columns = try trial.query(
      "SELECT name FROM pragma_table_info('responses_prov') WHERE name <> 'id' ORDER BY name"
    ).map { "\"\($0)\"" }.joined(separator: ", ")
    return try trial.query(
      "SELECT \(columns) FROM responses_prov ORDER BY response_key")
      + trial.query("SELECT * FROM cell_issues WHERE line <= \(lines) ORDER BY 1, 2, 3, 4")
  }
}
