/// Which things of an old version are which of the new: by code, else as `was` declares.
struct Matching<Item> {
  /// In the order of the new version.
  private(set) var pairs: [(old: Item, new: Item)] = []
  private(set) var added: [Item] = []
  private(set) var removed: [Item] = []
  /// The codes of the things that stand in another order than the others.
  private(set) var moved: Set<String> = []

  init(_ old: [Item], _ new: [Item], code: (Item) -> String, was: (Item) -> String?) {
    let oldIndex = Dictionary(
      old.enumerated().map { (code($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let newCodes = Set(new.map(code))
    var taken: Set<Int> = []
    var order: [Int] = []
    for item in new {
      let declared = was(item).flatMap { newCodes.contains($0) ? nil : oldIndex[$0] }
      guard let index = oldIndex[code(item)] ?? declared, taken.insert(index).inserted else {
        added.append(item)
        continue
      }
      pairs.append((old[index], item))
      order.append(index)
    }
    removed = old.indices.filter { !taken.contains($0) }.map { old[$0] }
    let kept = Self.longestRise(order)
    moved = Set(pairs.indices.filter { !kept.contains($0) }.map { code(pairs[$0].new) })
  }

  /// Positions of a longest rising run of numbers, none next to the other needed: those that have
  /// not moved.
  ///
  /// - Complexity: O(n²), for n of some hundreds.
  private static func longestRise(_ numbers: [Int]) -> Set<Int> {
    var length = [Int](repeating: 1, count: numbers.count)
    var previous = [Int?](repeating: nil, count: numbers.count)
    for end in numbers.indices {
      for start in 0..<end where numbers[start] < numbers[end] && length[start] >= length[end] {
        length[end] = length[start] + 1
        previous[end] = start
      }
    }
    var position = numbers.indices.max { (length[$0], -$0) < (length[$1], -$1) }
    var kept: Set<Int> = []
    while let at = position {
      kept.insert(at)
      position = previous[at]
    }
    return kept
  }
}
