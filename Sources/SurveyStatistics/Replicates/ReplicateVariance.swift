/// Covariances from replicates of a vector of estimates.
package enum ReplicateVariance {
  /// Σ c_r (θ_r − θ̄)(θ_r − θ̄)ᵀ with θ̄ the mean of the replicates.
  ///
  /// - Parameters:
  ///   - replicates: each with the same number of estimates
  ///   - coefficients: one per replicate; nil for 1/(B − 1) each, as for a bootstrap
  /// - Returns: estimates × estimates
  package static func of(
    _ replicates: [[Double]], coefficients: [Double]? = nil
  ) -> SymmetricMatrix {
    let size = replicates.first?.count ?? 0
    let count = Double(replicates.count)
    let means = (0..<size).map { item in
      CompensatedSum.of(replicates.map { $0[item] }) / count
    }
    var result = SymmetricMatrix(size: size)
    for i in 0..<size {
      for j in 0...i {
        result[i, j] = CompensatedSum.of(
          replicates.enumerated().map { row, replicate in
            (coefficients.map { $0[row] } ?? 1 / (count - 1))
              * (replicate[i] - means[i]) * (replicate[j] - means[j])
          })
      }
    }
    return result
  }
}
