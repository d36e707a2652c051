/// The cells of a selection of groups, which of its units each belongs to, and its pools.
struct UnitRows {
  /// The cells of units, as ranges of consecutive ones.
  let cells: [Range<Int>]
  /// The row of each cell's unit in `units`, cell after cell.
  let rowOfCell: [Int32]
  /// The units that occur, rising; whoever is pooled is in none.
  let units: [Int32]
  /// The pools, as positions among all of them.
  let pools: [Int]

  init(of selection: GroupSelection, in answers: CollapsedAnswers) {
    let groups = (0...answers.groupCount).filter {
      selection.contains($0, groupCount: answers.groupCount)
    }
    cells = groups.map { answers.groupStart[$0]..<answers.poolStart[$0] }
    let isSelected = Set(groups)
    pools = answers.lone.pools.indices.filter {
      isSelected.contains(Int(answers.lone.pools[$0].group))
    }
    if cells.count == 1 {
      units = Array(answers.unitOfCell[cells[0]])
      rowOfCell = (0..<Int32(units.count)).map { $0 }
      return
    }
    var row = [Int32](repeating: -1, count: answers.design.unitCount)
    for range in cells { for cell in range { row[Int(answers.unitOfCell[cell])] = 0 } }
    var found: [Int32] = []
    for unit in row.indices where row[unit] == 0 {
      row[unit] = Int32(found.count)
      found.append(Int32(unit))
    }
    units = found
    rowOfCell = cells.flatMap { range in range.map { row[Int(answers.unitOfCell[$0])] } }
  }
}

extension ItemSums {
  /// The sums of the selected cells per unit.
  func perUnit(_ rows: UnitRows) -> (respondents: [Int32], base: [Double], total: [Double]) {
    var counts = [Int32](repeating: 0, count: rows.units.count)
    var bases = [Double](repeating: 0, count: rows.units.count)
    var totals = bases
    var position = 0
    for range in rows.cells {
      for cell in range {
        let row = Int(rows.rowOfCell[position])
        position += 1
        counts[row] += respondents[cell]
        bases[row] += base[cell]
        totals[row] += total[cell]
      }
    }
    return (counts, bases, totals)
  }
}
