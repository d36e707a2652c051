import Messages
import TestSupport
import Testing

struct NearMissTests {
  @Test(arguments: [
    ("nedskrapnign", "nedskrapning"), ("Nedskräpning", "nedskrapning"), ("klottr", "klotter"),
    ("se", "sv"), ("meausres", nil), ("x", nil), ("", nil), ("buller", nil),
  ])
  func closest(_ word: String, _ expected: String?) {
    let known = ["nedskrapning", "klotter", "sv", "measures2x", "y"]
    #expect(NearMiss.closest(to: word, among: known) == expected)
  }

  @Test("The first of equally near words is taken")
  func tiesGoToTheFirst() {
    #expect(NearMiss.closest(to: "matt", among: ["katt", "hatt"]) == "katt")
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("öl", "ol", 1),
  ])
  func editDistance(_ a: String, _ b: String, _ distance: Int) {
    #expect(NearMiss.editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
  }

  @Test(
    "The distance is the same both ways, and 0 only to itself", arguments: 0..<50 as Range<UInt64>)
  func distanceIsSymmetric(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func word() -> [Unicode.Scalar] {
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        ["a", "b", "å"].randomElement(using: &random)!
      }
    }
    let (a, b) = (word(), word())
    let distance = NearMiss.editDistance(a, b)
    #expect(distance == NearMiss.editDistance(b, a))
    #expect((distance == 0) == (a == b))
    #expect(distance >= abs(a.count - b.count) && distance <= max(a.count, b.count))
  }
}
