/// The respondents sorted by group and unit, and where each cell of them begins.
///
/// Those who are units alone share a cell, a pool, with the others of their group and stratum.
struct CellLayout {
  /// Rows in order of cell.
  let rowOrder: [Int32]
  /// Where each cell begins in `rowOrder`, and at the end the number of rows.
  let cellStart: [Int32]
  /// The unit of each cell; of a pool, a number from the design's units on.
  let unitOfCell: [Int32]
  let groupOfCell: [Int32]
  /// Where the cells of each group begin, units before pools, and at the end the number of cells.
  let groupStart: [Int]
  /// The pools, rising by group and stratum.
  let pools: [Pool]

  /// Respondents of one group and stratum who are units alone.
  struct Pool: Sendable {
    let group: Int32
    let stratum: Int32
    let cell: Int
    /// Where its rows stand in `rowOrder`.
    let positions: Range<Int>
  }

  /// Whether a cell is a pool.
  func isPool(_ cell: Int) -> Bool { unitOfCell[cell] >= firstPool }

  private let firstPool: Int32

  /// Sorts respondents; `groups` holds the group of each, nil where all are in the last.
  init(design: SampleDesign, groups: [Int32]?, groupCount: Int) {
    let firstPool = Int32(design.unitCount)
    self.firstPool = firstPool
    let units = design.unitOfRespondent.map { unit in
      design.isAlone[Int(unit)]
        ? firstPool + design.varianceStratumOfUnit[Int(unit)] : unit
    }
    let byUnit = Self.stableOrder(
      of: Array(0..<Int32(units.count)), by: units,
      keyCount: design.unitCount + design.strataCount)
    let order = groups.map { Self.stableOrder(of: byUnit, by: $0, keyCount: groupCount) } ?? byUnit
    let last = Int32(groupCount - 1)
    var starts: [Int32] = []
    var cellUnits: [Int32] = []
    var cellGroups: [Int32] = []
    var (lastUnit, lastGroup): (Int32, Int32) = (-1, -1)
    for (position, row) in order.enumerated() {
      let unit = units[Int(row)]
      let group = groups?[Int(row)] ?? last
      if lastUnit != unit || lastGroup != group {
        starts.append(Int32(position))
        cellUnits.append(unit)
        cellGroups.append(group)
        (lastUnit, lastGroup) = (unit, group)
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
    pools = cellUnits.indices.filter { cellUnits[$0] >= firstPool }.map { cell in
      Pool(
        group: cellGroups[cell], stratum: cellUnits[cell] - firstPool, cell: cell,
        positions: Int(starts[cell])..<Int(starts[cell + 1]))
    }
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
  /// nil where all are 1, whose sums are exact as they are.
  let parts: Parts?

  struct Parts {
    let largest: Double
    /// Whether anyone weighs nothing.
    let hasZero: Bool
    let weight: [Double]
    let coarse: [Double]
    let fine: [Double]
    let squareCoarse: [Double]
    let squareFine: [Double]
  }

  init(weights: [Double]?, layout: CellLayout) {
    guard let weights else {
      parts = nil
      return
    }
    let sorted = layout.rowOrder.map { weights[Int($0)] }
    let largest = sorted.max() ?? 0
    let grid = SummationGrid(largest: largest, count: sorted.count)
    let squareGrid = SummationGrid(largest: largest * largest, count: sorted.count)
    parts = Parts(
      largest: largest, hasZero: sorted.contains(0), weight: sorted,
      coarse: sorted.map { grid.split($0).coarse },
      fine: sorted.map { grid.split($0).fine },
      squareCoarse: sorted.map { squareGrid.split($0 * $0).coarse },
      squareFine: sorted.map { squareGrid.split($0 * $0).fine })
  }
}
