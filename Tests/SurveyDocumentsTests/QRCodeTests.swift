import Foundation
import TestSupport
import Testing

@testable import SurveyDocuments

@Suite("The QR code leads to the survey's address")
struct QRCodeTests {
  private static let address = "https://svara.example.se/t/sprakprov?k=torget"

  @Test("The modules are the known ones")
  func modules() throws {
    let code = try #require(QRCode(address: Self.address))
    #expect(code.width == 33)
    let rows = (0..<code.width).map { row in
      code.modules[(row * code.width)..<((row + 1) * code.width)].map { $0 ? "#" : "." }.joined()
    }
    try expectGolden(
      rows.joined(separator: "\n") + "\n", "Tests/SurveyDocumentsTests/Golden/qr-code.txt")
  }

  @Test("The drawing has just the dark modules, inside the quiet zone")
  func drawing() throws {
    let code = try #require(QRCode(address: Self.address))
    var drawn = [Bool](repeating: false, count: code.modules.count)
    for run in code.path.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
      let (column, row, length) = (Int(run.1)! - 4, Int(run.2)! - 4, Int(run.3)!)
      #expect(run.3 == run.4)
      for at in column..<(column + length) { drawn[row * code.width + at] = true }
    }
    #expect(drawn == code.modules)
  }

  @Test(
    "A reader reads it back", .enabled(if: hasReader),
    arguments: [
      address, "http://x.se",
      "https://xn--rebro-kua.se/år?q=ö&r=1#\(String(repeating: "a", count: 900))",
    ])
  func reading(_ address: String) throws {
    let code = try #require(QRCode(address: address))
    // A picture of four points a module, in the plainest of formats.
    let side = code.width + 2 * QRCode.quietZone
    var picture = "P1\n\(side * 4) \(side * 4)\n"
    for row in 0..<(side * 4) {
      for column in 0..<(side * 4) {
        let (y, x) = (row / 4 - QRCode.quietZone, column / 4 - QRCode.quietZone)
        let isInside = (0..<code.width).contains(y) && (0..<code.width).contains(x)
        picture += isInside && code.modules[y * code.width + x] ? "1" : "0"
      }
      picture += "\n"
    }
    let folder = try TemporaryFolder()
    let file = try folder.write(picture, to: "kod.pbm")
    let run = try Tool.run("/usr/bin/zbarimg", ["-q", "--raw", "--oneshot", file])
    let ascii = address.replacing("å", with: "%C3%A5").replacing("ö", with: "%C3%B6")
    #expect(run.output == ascii, "\(run.errors)")
  }

  @Test("An address that no code can hold has none", arguments: [0, 2332, 100_000])
  func tooLong(_ count: Int) {
    #expect(QRCode(address: String(repeating: "a", count: count)) == nil)
  }

  @Test func theLongest() {
    #expect(QRCode(address: String(repeating: "a", count: 2331))?.width == 177)
  }

  static let hasReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/zbarimg")
}
