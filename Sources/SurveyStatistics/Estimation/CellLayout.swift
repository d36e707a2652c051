/// The respondents sorted by group and unit, and where each cell of them begins.
struct CellLayout {
  /// Rows in order of cell.
  let rowOrder: [Int32]
  /// Where each cell begins in `rowOrder`, and at the end the number of rows.
  let cellStart: [Int32]
  let unitOfCell: [Int32]
  let groupOfCell: [Int32]
  /// Where the cells of each group begin, and at the end the number of cells.
  let groupStart: [Int]

  init(design: SampleDesign, groups: [Int32], groupCount: Int) {
    let units = design.unitOfRespondent
    let byUnit = Self.stableOrder(
      of: (0..<Int32(groups.count)).map { $0 }, by: units, keyCount: design.unitCount)
    let order = Self.stableOrder(of: byUnit, by: groups, keyCount: groupCount)
    var starts: [Int32] = []
    var cellUnits: [Int32] = []
    var cellGroups: [Int32] = []
    for (position, row) in order.enumerated() {
      let unit = units[Int(row)]
      let group = groups[Int(row)]
      if cellUnits.last != unit || cellGroups.last != group {
        starts.append(Int32(position))
        cellUnits.append(unit)
        cellGroups.append(group)
      }
    }
    starts.append(Int32(order.count))
    var groupStart = [Int](repeating: 0, count: groupCount + 1)
    for group in cellGroups { groupStart[Int(group) + 1] += 1 }
    for group in 0..<groupCount { groupStart[group + 1] += groupStart[group] }
    rowOrder = order
    cellStart = starts
    unitOfCell = cellUnits
    groupOfCell = cellGroups
    self.groupStart = groupStart
  }

  /// A counting sort that keeps the order of rows with equal keys.
  private static func stableOrder(of rows: [Int32], by keys: [Int32], keyCount: Int) -> [Int32] {
    guard keyCount > 1 else { return rows }
    var next = [Int32](repeating: 0, count: keyCount + 1)
    for key in keys { next[Int(key) + 1] += 1 }
    for key in 0..<keyCount { next[key + 1] += next[key] }
    var result = [Int32](repeating: 0, count: rows.count)
    for row in rows {
      let key = Int(keys[Int(row)])
      result[Int(next[key])] = row
      next[key] += 1
    }
    return result
  }
}

/// The weights in order of cell, each cut into the parts of an order-free sum.
struct SortedWeights {
  let weight: [Double]
  let coarse: [Double]
  let fine: [Double]
  let squareCoarse: [Double]
  let squareFine: [Double]

  init(weights: [Double], layout: CellLayout) {
    let sorted = layout.rowOrder.map { weights[Int($0)] }
    let largest = sorted.max() ?? 0
    let grid = SummationGrid(largest: largest, count: sorted.count)
    let squareGrid = SummationGrid(largest: largest * largest, count: sorted.count)
    weight = sorted
    coarse = sorted.map { grid.split($0).coarse }
    fine = sorted.map { grid.split($0).fine }
    squareCoarse = sorted.map { squareGrid.split($0 * $0).coarse }
    squareFine = sorted.map { squareGrid.split($0 * $0).fine }
  }
}
