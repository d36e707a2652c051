import DelimitedText
import SurveyDefinition
import Testing

@testable import ExampleResponses

@Suite("Exports in the manner of each tool")
struct DialectTests {
  private func table(_ name: String) throws -> (bytes: [UInt8], header: [String], rows: [[String]])
  {
    let example = try ExampleWorkspace.open("lillby", in: ExampleFolders.fixtures)
    let file = try #require(try example.files().first { $0.name == "\(name)-pahittade.csv" })
    let table = try DelimitedFile(bytes: file.bytes, name: file.name)
    return (file.bytes, table.header, table.records.map { $0.cells.map(\.text) })
  }

  @Test("Swedish Excel: labels, semicolons, Windows-1252, decimal comma")
  func excel() throws {
    let table = try table("excel")
    #expect(
      table.header == [
        "svarsnr", "Tillfälle", "Datum", "Område", "Har du bil?", "Mil om året",
        "Problem? [Mörker]", "Problem? [Klotter]", "Problem? [Hög fart]", "Viktigt",
        "Ordning [1]", "Ordning [2]", "Ord", "Dag", "Klocka", "Påhittade svar",
      ])
    #expect(table.bytes.starts(with: Array("svarsnr;Tillf".utf8) + [0xE4]))
    #expect(table.rows.map { $0[0] } == (1...60).map { "\($0)" })
    let known: [Int: Set<String>] = [
      3: ["Norr", "Söder"], 4: ["Ja", "Nej", "Vet inte", "9", ""], 5: ["100", "101", "102", ""],
      6: ["0", "1", "2", "3", "4", "98", ""], 10: ["Mörker", "Klotter", "Hög fart", ""],
    ]
    for (column, words) in known {
      #expect(Set(table.rows.map { $0[column] }).isSubset(of: words))
    }
    #expect(table.rows.contains { $0[9] == "Mörker, Klotter" })
    #expect(table.rows.contains { $0[9].hasSuffix("Åska") })
    // The link's people all have a car, and only those with a car are asked how far they drive.
    #expect(table.rows.allSatisfy { $0[1] == "mote" || $0[4] != "Nej" })
    #expect(table.rows.allSatisfy { $0[4] == "Ja" || $0[5].isEmpty })

    let walk = try self.table("vandring-excel")
    #expect(walk.header[4...6] == ["Plats", "Plats [latitud]", "Plats [longitud]"])
    #expect(walk.rows.contains { $0[5].hasPrefix("59,4") && $0[6].hasPrefix("17,2") })
  }

  @Test("Google Forms: question texts, Swedish timestamps, commas")
  func google() throws {
    let table = try table("google")
    #expect(table.header.prefix(3) == ["Tidstämpel", "Tillfälle", "Område"])
    #expect(table.header.last == "Påhittade svar")
    #expect(table.rows.allSatisfy { $0[0].wholeMatch(of: /2024-03-30 \d\d:\d\d:\d\d/) != nil })
    #expect(table.rows.map { $0[0] } == table.rows.map { $0[0] }.sorted())
  }

  @Test("KoboToolbox: codes, 0/1 columns, geopoints, everything quoted, UTC")
  func kobo() throws {
    let table = try table("kobo")
    #expect(
      table.header == [
        "event", "omrade", "bil", "mil", "problem/morker", "problem/klotter", "problem/fart",
        "viktigt", "viktigt/morker", "viktigt/klotter", "viktigt/fart", "viktigt/annat",
        "viktigt_other", "ordning", "ord", "dag", "klocka", "_id", "_uuid", "_submission_time",
        "__version__", "made_up",
      ])
    let quoted = String(decoding: table.bytes, as: UTF8.self).split(separator: "\r\n").first
    #expect(quoted?.hasPrefix("\"event\";\"omrade\";") == true)
    for row in table.rows {
      func cell(_ name: String) throws -> String {
        row[try #require(table.header.firstIndex(of: name))]
      }
      let codes = try cell("viktigt").split(separator: " ").map(String.init)
      let ticks = try ["morker", "klotter", "fart", "annat"].map { ($0, try cell("viktigt/\($0)")) }
      #expect(codes == ticks.filter { $0.1 == "1" }.map(\.0))
      #expect(Set(ticks.map(\.1)).isSubset(of: codes.isEmpty ? [""] : ["0", "1"]))
      #expect(try cell("viktigt_other") == (codes.contains("annat") ? "Åska" : ""))
      #expect(try cell("ordning").split(separator: " ").count <= 2)
      #expect(["ja", "nej", "8", "9", ""].contains(try cell("bil")))
      let uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
      #expect(try cell("_uuid").wholeMatch(of: uuid) != nil)
      // 18 to 21 Swedish winter time.
      let time = /2024-03-30T(17|18|19|20):\d\d:\d\d/
      #expect(try cell("_submission_time").wholeMatch(of: time) != nil)
    }
  }

  @Test("KoboToolbox: a walk's stops")
  func koboWalk() throws {
    let walk = try table("vandring-kobo")
    #expect(walk.header[2...5] == ["plats_name", "plats", "_plats_latitude", "_plats_longitude"])
    #expect(walk.rows.map { $0[1] } == (1...12).map { "\($0)" })
    #expect(walk.rows.allSatisfy { $0[2] == "Skolan" })
    #expect(Set(walk.rows.map { $0[6] }) == ["positivt", "negativt"])
    for row in walk.rows {
      #expect(row[3] == (row[4].isEmpty ? "" : "\(row[4]) \(row[5]) 0 0"))
      // Good places are asked for no concerns, and are told of in good words.
      if row[6] == "positivt" {
        #expect(row[8...11].allSatisfy { $0.isEmpty })
        #expect(row[7] == "Bra belyst.")
      } else {
        #expect(row[7] == "Mörk stig.")
      }
    }
  }

  @Test("Plain: the store's own column names and codes")
  func plain() throws {
    let table = try table("plain")
    #expect(
      table.header == [
        "id", "event", "answered_at", "omrade", "bil", "mil", "problem__morker",
        "problem__klotter", "problem__fart", "viktigt", "viktigt__other_text", "ordning__1",
        "ordning__2", "ord", "dag", "klocka", "made_up",
      ])
    #expect(table.rows.allSatisfy { $0[11].isEmpty || $0[11] != $0[12] })
    #expect(table.rows.filter { !$0[13].isEmpty }.count == 20)
    #expect(table.rows.filter { $0[13].contains("070") }.count <= 1)
  }

  @Test("Clock time is put in UTC by the European rule")
  func summerTime() throws {
    let cases = [
      ("2024-03-31", 1 * 3600, "2024-03-31", "00:00:00"),
      ("2024-03-31", 3 * 3600, "2024-03-31", "01:00:00"),
      ("2024-10-26", 0, "2024-10-25", "22:00:00"),
      ("2024-10-27", 3 * 3600, "2024-10-27", "02:00:00"),
      ("2021-01-01", 0, "2020-12-31", "23:00:00"),
      ("2020-02-29", 12 * 3600 + 61, "2020-02-29", "11:01:01"),
    ]
    for (date, second, utcDate, utcTime) in cases {
      let time = try #require(CivilTime(date: date, secondOfDay: second))
      #expect(time.date == date)
      #expect(time.utc.date == utcDate)
      #expect(time.utc.time == utcTime)
    }
  }
}
