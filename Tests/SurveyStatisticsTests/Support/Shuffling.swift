@testable import SurveyStatistics

/// The numbers 0..<count in an order drawn from a seed.
func shuffledOrder(_ count: Int, seed: UInt64) -> [Int] {
  var stream = RandomStream(seed: seed, stream: 0)
  var order = Array(0..<count)
  for index in stride(from: count - 1, to: 0, by: -1) {
    order.swapAt(index, stream.nextInteger(below: index + 1))
  }
  return order
}
