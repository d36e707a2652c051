import Foundation
import Testing

@testable import Reporting

/// Source: WCAG 2.2, success criteria 1.4.3 and 1.4.11, relative luminance and contrast ratio.
struct PaletteTests {
  static let palettes = [("light", Palette.light), ("dark", Palette.dark)]

  @Test(arguments: palettes)
  func textCanBeRead(_ name: String, _ palette: Palette) {
    for text in [palette.ink, palette.muted, palette.mark] {
      #expect(Self.contrast(text, palette.paper) >= 4.5)
    }
    for step in palette.ramp + [palette.alert] {
      #expect(Self.contrast(step.ink, step.fill) >= 4.5)
    }
  }

  @Test(arguments: palettes)
  func marksStandOut(_ name: String, _ palette: Palette) {
    #expect(Self.contrast(palette.mark, palette.paper) >= 3)
    #expect(Self.contrast(palette.ink, palette.paper) >= 3)
    #expect(Self.contrast(palette.alert.ink, palette.alert.fill) >= 3)
  }

  @Test(arguments: palettes)
  func rampKeepsItsOrderInGrey(_ name: String, _ palette: Palette) {
    let distances = palette.ramp.map { Self.contrast($0.fill, palette.paper) }
    #expect(distances == distances.sorted())
    for (step, next) in zip(palette.ramp, palette.ramp.dropFirst()) {
      #expect(Self.contrast(step.fill, next.fill) >= 1.15, "two steps look alike")
    }
  }

  @Test func colourIsWrittenInFull() {
    #expect(Colour(0x0A00FF).css == "#0a00ff")
  }

  private static func contrast(_ a: Colour, _ b: Colour) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private static func luminance(_ colour: Colour) -> Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
      + 0.0722 * linear(colour.blue)
  }
}
