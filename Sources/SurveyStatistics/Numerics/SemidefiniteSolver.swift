/// Solves A x = b for a positive semidefinite A; where columns of A repeat each other (every margin
/// adds up to the same total), the later ones get 0.
struct SemidefiniteSolver {
  private let size: Int
  /// L of L Lᵀ, row by row, with columns of zeros where A has no more rank.
  private var factor: [Double]

  init(_ matrix: SymmetricMatrix) {
    let n = matrix.size
    size = n
    factor = [Double](repeating: 0, count: n * n)
    for j in 0..<n {
      var pivot = matrix[j, j]
      for k in 0..<j { pivot -= factor[j * n + k] * factor[j * n + k] }
      guard pivot > 1e-10 * matrix[j, j] else { continue }
      let root = pivot.squareRoot()
      factor[j * n + j] = root
      for i in j + 1..<max(n, j + 1) {
        var entry = matrix[i, j]
        for k in 0..<j { entry -= factor[i * n + k] * factor[j * n + k] }
        factor[i * n + j] = entry / root
      }
    }
  }

  func solve(_ right: [Double]) -> [Double] {
    var x = right
    for i in 0..<size {
      for k in 0..<i { x[i] -= factor[i * size + k] * x[k] }
      let pivot = factor[i * size + i]
      x[i] = pivot > 0 ? x[i] / pivot : 0
    }
    for i in stride(from: size - 1, through: 0, by: -1) {
      let pivot = factor[i * size + i]
      guard pivot > 0 else {
        x[i] = 0
        continue
      }
      for k in i + 1..<max(size, i + 1) { x[i] -= factor[k * size + i] * x[k] }
      x[i] /= pivot
    }
    return x
  }
}
