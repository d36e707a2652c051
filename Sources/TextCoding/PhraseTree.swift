/// Phrases as a tree of words: what many begin alike is read once.
///
/// A word is a number of the vocabulary; node 0 is the root.
struct PhraseTree {
  /// What is found where a phrase ends.
  struct Ending {
    let concept: Int
    let isException: Bool
    let isWeak: Bool
    /// The side of a pattern that ends here, where it has several; else -1.
    let side: Int
  }

  // Children in one table with open addressing: most lookups find nothing, and must be quick.
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 64)
  private var nodes: [Int32] = [Int32](repeating: 0, count: 64)
  private var filled = 0
  private var endingsOfNode: [[Ending]] = [[]]
  private var hasChildren: [Bool] = [false]

  /// The node of a phrase, made where there is none.
  mutating func node(of words: [(word: Int, allowsGap: Bool)]) -> Int {
    var node = 0
    for (index, step) in words.enumerated() {
      let key = Self.key(node, step.word, index == 0 || step.allowsGap)
      if let known = child(key) {
        node = known
        continue
      }
      if filled * 4 >= keys.count { grow() }
      hasChildren[node] = true
      set(key, Int32(endingsOfNode.count))
      filled += 1
      node = endingsOfNode.count
      endingsOfNode.append([])
      hasChildren.append(false)
    }
    return node
  }

  /// Says what is found at a node.
  mutating func add(_ ending: Ending, at node: Int) {
    endingsOfNode[node].append(ending)
  }

  func endings(at node: Int) -> [Ending] { endingsOfNode[node] }

  /// Whether a phrase goes on after a node.
  func goesOn(after node: Int) -> Bool { hasChildren[node] }

  /// The node that a word leads to; `allowsGap` tells of the phrase whether a word may stand before it.
  func child(of node: Int, by word: Int, allowsGap: Bool) -> Int? {
    child(Self.key(node, word, allowsGap))
  }

  private static func key(_ node: Int, _ word: Int, _ allowsGap: Bool) -> UInt64 {
    // Never 0, which marks a free place.
    (UInt64(node) << 32 | UInt64(word) << 1 | (allowsGap ? 1 : 0)) &+ 1
  }

  private func place(of key: UInt64) -> Int {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    let hash = (key &* 0x9E37_79B9_7F4A_7C15) >> 20
    var place = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }

  private func child(_ key: UInt64) -> Int? {
    let place = place(of: key)
    return keys[place] == key ? Int(nodes[place]) : nil
  }

  private mutating func set(_ key: UInt64, _ node: Int32) {
    let place = place(of: key)
    keys[place] = key
    nodes[place] = node
  }

  private mutating func grow() {
    let old = zip(keys, nodes).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    nodes = [Int32](repeating: 0, count: nodes.count * 2)
    for (key, node) in old { set(key, node) }
  }
}
