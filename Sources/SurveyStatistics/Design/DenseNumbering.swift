/// Codes renumbered 0, 1, 2 … in rising order of code, so that the numbering depends on which
/// codes occur and not on the order of rows.
struct DenseNumbering {
  /// The distinct codes, rising.
  let codes: [Int32]
  /// The number of each row's code.
  let numbers: [Int32]

  init(_ rows: [Int32]) {
    guard let low = rows.min(), let high = rows.max() else {
      codes = []
      numbers = []
      return
    }
    let span = Int(high) - Int(low) + 1
    if span <= 4 * rows.count + 1024 {
      var number = [Int32](repeating: -1, count: span)
      for code in rows { number[Int(code) - Int(low)] = 0 }
      var found: [Int32] = []
      for offset in 0..<span where number[offset] == 0 {
        number[offset] = Int32(found.count)
        found.append(Int32(Int(low) + offset))
      }
      codes = found
      numbers = rows.map { number[Int($0) - Int(low)] }
    } else {
      var found: [Int32] = []
      for code in rows.sorted() where found.last != code { found.append(code) }
      var number: [Int32: Int32] = [:]
      for (index, code) in found.enumerated() { number[code] = Int32(index) }
      codes = found
      numbers = rows.map { number[$0] ?? -1 }
    }
  }
}
