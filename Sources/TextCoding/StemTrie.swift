/// Stems as a tree of letters: a walk along a word tells every stem that lies in it.
struct StemTrie {
  /// A stem that ends at a node.
  struct Ending {
    /// The number of the pattern's part.
    let part: Int
    /// Whether the word must end there too.
    let endsWord: Bool
    let isTypedAround: Bool
  }

  // Children of all nodes in one table, a row a node; 0 is no child, since no edge leads to the root.
  private var children: [Int32]
  private var endings: [[Ending]]
  private let column: [UInt32: Int]
  private let width: Int

  /// An empty tree over the letters that will be inserted.
  init(letters: Set<Unicode.Scalar>) {
    let sorted = letters.map(\.value).sorted()
    column = Dictionary(uniqueKeysWithValues: zip(sorted, sorted.indices))
    width = sorted.count
    children = [Int32](repeating: 0, count: width)
    endings = [[]]
  }

  /// Adds a stem of letters that the tree was made for.
  mutating func insert(_ stem: [Unicode.Scalar], _ ending: Ending) {
    var node = 0
    for letter in stem {
      guard let column = column[letter.value] else { return }
      if children[node * width + column] == 0 {
        children[node * width + column] = Int32(endings.count)
        children += repeatElement(0, count: width)
        endings.append([])
      }
      node = Int(children[node * width + column])
    }
    endings[node].append(ending)
  }

  /// Calls with every stem that begins at the first letter of a word's rest, and its length.
  ///
  /// - Returns: How many letters were looked at, at most the longest stem's length and one.
  func walk(_ rest: ArraySlice<Unicode.Scalar>, _ body: (Ending, Int) -> Void) -> Int {
    var node = 0
    var length = 0
    for letter in rest {
      guard let column = column[letter.value] else { break }
      node = Int(children[node * width + column])
      guard node != 0 else { break }
      length += 1
      for ending in endings[node] where !ending.endsWord || length == rest.count {
        body(ending, length)
      }
    }
    return length + 1
  }
}
