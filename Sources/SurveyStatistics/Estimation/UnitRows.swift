/// The cells of a selection of groups, and which of its units each belongs to.
struct UnitRows {
  /// The cells, as ranges of consecutive ones.
  let cells: [Range<Int>]
  /// The row of each cell's unit in `units`, cell after cell.
  let rowOfCell: [Int32]
  /// The units that occur, rising.
  let units: [Int32]

  init(of selection: GroupSelection, in answers: CollapsedAnswers) {
    let start = answers.groupStart
    let known = answers.groupCount
    switch selection {
    case .group(let group):
      let range = group >= 0 && group < known ? start[group]..<start[group + 1] : 0..<0
      cells = [range]
      units = Array(answers.unitOfCell[range])
      rowOfCell = (0..<Int32(range.count)).map { $0 }
      return
    case .everyone:
      cells = [0..<start[known + 1]]
    case .rest(let excluded):
      cells =
        excluded >= 0 && excluded < known
        ? [0..<start[excluded], start[excluded + 1]..<start[known]] : [0..<start[known]]
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
