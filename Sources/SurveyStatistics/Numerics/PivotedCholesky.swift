/// A factor L, with L Lᵀ equal to a positive semidefinite matrix, found with diagonal pivoting so
/// that a matrix of less than full rank (fewer events than items, say) needs no special care.
///
/// Source: Higham 2002, Accuracy and Stability of Numerical Algorithms, 2nd ed., §10.3.
struct PivotedCholesky {
  /// Rows of the matrix.
  let size: Int
  /// Columns of the factor.
  let rank: Int
  /// The factor's transpose, rank × size, so that drawing runs along memory.
  private let columns: [Double]

  init(_ matrix: SymmetricMatrix) {
    let n = matrix.size
    var remaining = matrix.diagonal
    let floor = (remaining.max() ?? 0) * 1e-13
    var columns: [[Double]] = []
    var isUsed = [Bool](repeating: false, count: n)
    while columns.count < n {
      var pivot = -1
      for index in 0..<n where !isUsed[index] && remaining[index] > floor {
        if pivot < 0 || remaining[index] > remaining[pivot] { pivot = index }
      }
      guard pivot >= 0 else { break }
      isUsed[pivot] = true
      let root = remaining[pivot].squareRoot()
      var column = [Double](repeating: 0, count: n)
      column[pivot] = root
      for row in 0..<n where !isUsed[row] {
        var entry = matrix[row, pivot]
        for earlier in columns { entry -= earlier[row] * earlier[pivot] }
        column[row] = entry / root
        remaining[row] -= column[row] * column[row]
      }
      columns.append(column)
    }
    size = n
    rank = columns.count
    self.columns = columns.flatMap(\.self)
  }

  /// A normal vector with mean 0 and the matrix as its covariance.
  func draw(_ stream: inout RandomStream, into target: inout [Double]) {
    for i in 0..<size { target[i] = 0 }
    // Without a check of every position the loop runs several rows at a time.
    let rows = min(size, target.count)
    unsafe columns.withUnsafeBufferPointer { columns in
      unsafe target.withUnsafeMutableBufferPointer { target in
        for j in 0..<rank {
          let normal = stream.nextNormal()
          let start = j * size
          for i in 0..<rows { unsafe target[i] += columns[start + i] * normal }
        }
      }
    }
  }
}
