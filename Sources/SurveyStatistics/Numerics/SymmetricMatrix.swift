/// A symmetric matrix of doubles, such as a covariance matrix.
package struct SymmetricMatrix: Sendable, Equatable {
  /// Rows, and columns.
  package let size: Int
  /// All size × size entries, row by row.
  package private(set) var entries: [Double]

  /// A matrix of zeros.
  package init(size: Int) {
    self.size = size
    entries = [Double](repeating: 0, count: size * size)
  }

  /// A matrix with the given diagonal and zeros elsewhere.
  package init(diagonal: [Double]) {
    self.init(size: diagonal.count)
    for (index, entry) in diagonal.enumerated() { self[index, index] = entry }
  }

  /// A matrix from rows of equal length; of each pair of mirrored entries the lower left is used.
  package init(rows: [[Double]]) {
    self.init(size: rows.count)
    for (i, row) in rows.enumerated() {
      for j in 0...i where j < row.count { self[i, j] = row[j] }
    }
  }

  /// One entry; setting it sets its mirror image too.
  package subscript(row: Int, column: Int) -> Double {
    get { entries[row * size + column] }
    set {
      entries[row * size + column] = newValue
      entries[column * size + row] = newValue
    }
  }

  /// The diagonal: of a covariance matrix, the variances.
  package var diagonal: [Double] { (0..<size).map { self[$0, $0] } }

  /// The matrix of a selection of its rows and columns, in the order given.
  package func selecting(_ indices: [Int]) -> SymmetricMatrix {
    var result = SymmetricMatrix(size: indices.count)
    for (i, from) in indices.enumerated() {
      for (j, to) in indices.prefix(i + 1).enumerated() { result[i, j] = self[from, to] }
    }
    return result
  }
}
