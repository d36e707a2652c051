/// A sum in the order given that keeps the digits which plain addition drops.
///
/// Source: Neumaier 1974, ZAMM 54:39.
enum CompensatedSum {
  static func of(_ terms: [Double]) -> Double {
    var sum = 0.0
    var lost = 0.0
    for term in terms {
      let next = sum + term
      lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
      sum = next
    }
    return sum + lost
  }
}
