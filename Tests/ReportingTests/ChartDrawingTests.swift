import Testing

@testable import Reporting

struct ChartDrawingTests {
  @Test(arguments: [
    (0.0, "0.0%"), (0.1234, "12.3%"), (1.0, "100.0%"), (-0.2, "0.0%"), (1.7, "100.0%"),
  ])
  func placesAreWrittenAlike(_ fraction: Double, _ text: String) {
    #expect(ChartDrawing.place(fraction) == text)
  }

  @Test(arguments: [0.0, 0.04, 0.1, 0.24, 0.3, 0.47, 0.55, 0.79, 0.99, 1.0])
  func axisHoldsTheLargestShare(_ share: Double) {
    let axis = ChartDrawing.axis(holding: share)
    #expect(axis.end >= share)
    #expect((axis.end / axis.step).rounded() * axis.step - axis.end < 1e-9)
    #expect(axis.end / axis.step <= 5.5, "too many marks for the narrowest page")
  }

  @Test func longLabelsAreBrokenBetweenWords() {
    #expect(
      ChartDrawing.lines("Brist på mötesplatser och närvarande vuxna")
        == ["Brist på mötesplatser och närvarande", "vuxna"])
    #expect(ChartDrawing.lines("Klotter") == ["Klotter"])
    #expect(ChartDrawing.lines("") == [""])
  }
}
