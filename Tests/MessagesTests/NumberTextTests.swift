import Messages
import Testing

struct NumberTextTests {
  @Test(arguments: [
    (0, "0\u{00A0}%", "0%"), (0.125, "13\u{00A0}%", "13%"), (0.384, "38\u{00A0}%", "38%"),
    (0.5, "50\u{00A0}%", "50%"), (1, "100\u{00A0}%", "100%"), (-0.5, "-50\u{00A0}%", "-50%"),
  ])
  func percent(_ share: Double, _ sv: String, _ en: String) {
    #expect(NumberText.percent(share, .sv) == sv)
    #expect(NumberText.percent(share, .en) == en)
  }

  @Test func percentRange() {
    #expect(NumberText.percentRange(0.33, 0.444, .sv) == "33–44\u{00A0}%")
    #expect(NumberText.percentRange(0.33, 0.444, .en) == "33–44%")
  }

  @Test(arguments: [
    (0.0, 1, "0,0", "0.0"), (3.14159, 2, "3,14", "3.14"), (-1.05, 1, "−1,1", "−1.1"),
    (-0.04, 1, "0,0", "0.0"), (2.5, 0, "3", "3"), (-2.5, 0, "−3", "−3"),
    (9.996, 2, "10,00", "10.00"),
    (0.05, 3, "0,050", "0.050"),
  ])
  func decimal(_ number: Double, _ places: Int, _ sv: String, _ en: String) {
    #expect(NumberText.decimal(number, places: places, .sv) == sv)
    #expect(NumberText.decimal(number, places: places, .en) == en)
  }

  @Test(
    "Thousands are set apart, in Swedish from five digits on",
    arguments: [
      (7, "7", "7"), (1234, "1234", "1,234"), (12345, "12\u{00A0}345", "12,345"),
      (1_234_567, "1\u{00A0}234\u{00A0}567", "1,234,567"), (-7, "−7", "−7"),
      (-12345, "−12\u{00A0}345", "−12,345"),
      (
        .min, "−9\u{00A0}223\u{00A0}372\u{00A0}036\u{00A0}854\u{00A0}775\u{00A0}808",
        "−9,223,372,036,854,775,808"
      ),
    ])
  func integer(_ number: Int, _ sv: String, _ en: String) {
    #expect(NumberText.integer(number, .sv) == sv)
    #expect(NumberText.integer(number, .en) == en)
  }

  @Test(arguments: [
    (0, "noll", "zero"), (3, "tre", "three"), (10, "tio", "ten"), (11, "11", "11"),
    (-1, "-1", "-1"),
  ])
  func word(_ number: Int, _ sv: String, _ en: String) {
    #expect(NumberText.word(number, .sv) == sv)
    #expect(NumberText.word(number, .en) == en)
  }

  @Test(arguments: [
    ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a och b", "a and b"),
    (["a", "b", "c"], "a, b och c", "a, b and c"),
  ])
  func list(_ parts: [String], _ sv: String, _ en: String) {
    #expect(NumberText.list(parts, .sv) == sv)
    #expect(NumberText.list(parts, .en) == en)
  }
}
