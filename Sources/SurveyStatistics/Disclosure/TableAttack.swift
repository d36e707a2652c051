/// What can be worked out about hidden cells of a table from its shown cells and totals.
///
/// Hidden counts may change only along closed paths that leave every row and column sum as it is,
/// so the bounds of a cell are maximum flows in a network of rows and columns. With whole counts
/// they are exact.
///
/// Source: Cox 1995, "Network models for complementary cell suppression", JASA 90:1453.
struct TableAttack: Sendable, Equatable {
  /// A cell or a total, as an arc that carries an increase of its count from one sum to another.
  struct Cell: Sendable, Equatable {
    let row: Int
    let column: Int
    let value: Int
    let from: Int
    let to: Int
    var isHidden = false
  }

  var cells: [Cell]
  private let nodeCount: Int

  init(counts: [[Int]]) {
    let rows = counts.count
    let columns = counts.first?.count ?? 0
    let (rowTotals, columnTotals) = (rows + columns, rows + columns + 1)
    var cells: [Cell] = []
    for (row, line) in counts.enumerated() {
      for (column, value) in line.enumerated() {
        cells.append(Cell(row: row, column: column, value: value, from: row, to: rows + column))
      }
      cells.append(
        Cell(row: row, column: columns, value: line.reduce(0, +), from: rowTotals, to: row))
    }
    for column in 0..<columns {
      let sum = counts.reduce(0) { $0 + $1[column] }
      cells.append(
        Cell(row: rows, column: column, value: sum, from: rows + column, to: columnTotals))
    }
    self.cells = cells
    nodeCount = rows + columns + 2
  }

  /// The least and the most that a cell can be.
  func bounds(_ index: Int) -> ClosedRange<Int> {
    let cell = cells[index]
    guard cell.isHidden else { return cell.value...cell.value }
    let rise = flow(from: cell.to, to: cell.from, without: index)
    let fall = flow(from: cell.from, to: cell.to, without: index)
    return cell.value - min(cell.value, fall)...cell.value + rise
  }

  /// Hides further cells until each of `small` is left with an interval at least `threshold` wide
  /// and reaching `threshold`.
  mutating func protect(_ small: [Int], threshold: Int) {
    let primary = Set(small)
    while let weak = small.first(where: { !isSafe($0, threshold: threshold) }) {
      let path =
        cheapestCycle(through: weak, threshold: threshold, isStrict: true)
        ?? cheapestCycle(through: weak, threshold: threshold, isStrict: false) ?? []
      let added = path.filter { !cells[$0].isHidden }
      if added.isEmpty {
        // The cycles at hand are too narrow: open one more cell, the smallest, and look again.
        guard
          let next = cells.indices.filter({ !cells[$0].isHidden && cells[$0].value > 0 })
            .min(by: { cost(of: $0) < cost(of: $1) })
        else { return }
        cells[next].isHidden = true
      }
      for index in added { cells[index].isHidden = true }
    }
    let hidden = cells.indices.filter { cells[$0].isHidden && !primary.contains($0) }
    for index in hidden.sorted(by: { cost(of: $0) > cost(of: $1) }) {
      cells[index].isHidden = false
      if !small.allSatisfy({ isSafe($0, threshold: threshold) }) { cells[index].isHidden = true }
    }
  }

  private func isSafe(_ index: Int, threshold: Int) -> Bool {
    let bounds = bounds(index)
    return bounds.upperBound - bounds.lowerBound >= threshold && bounds.upperBound >= threshold
  }

  /// Hiding few cells matters most, then hiding few people, and totals last of all.
  private func cost(of index: Int) -> Int {
    guard !cells[index].isHidden else { return 0 }
    let people = cells.reduce(1) { $0 + $1.value }
    let isTotal = cells[index].from >= nodeCount - 2 || cells[index].to >= nodeCount - 2
    return (isTotal ? 3 : 1) * people + cells[index].value
  }

  /// The cells of the cheapest closed path through a cell; a strict path is wide enough to protect
  /// it alone.
  private func cheapestCycle(through index: Int, threshold: Int, isStrict: Bool) -> [Int]? {
    let cell = cells[index]
    let needForward = isStrict ? cell.value : 1
    let needBackward = isStrict ? max(threshold - cell.value, 1) : 1
    var distance = [Int](repeating: .max, count: nodeCount)
    var arrival = [Int?](repeating: nil, count: nodeCount)
    var isDone = [Bool](repeating: false, count: nodeCount)
    distance[cell.to] = 0
    while let node = (0..<nodeCount).filter({ !isDone[$0] && distance[$0] < .max })
      .min(by: { distance[$0] < distance[$1] })
    {
      isDone[node] = true
      for (other, arc) in cells.enumerated() where other != index && arc.value > 0 {
        let next: Int
        if arc.from == node, arc.value >= needForward {
          next = arc.to
        } else if arc.to == node, arc.value >= needBackward {
          next = arc.from
        } else {
          continue
        }
        let reached = distance[node] + cost(of: other)
        if reached < distance[next] {
          distance[next] = reached
          arrival[next] = other
        }
      }
    }
    guard distance[cell.from] < .max else { return nil }
    var path: [Int] = []
    var node = cell.from
    while node != cell.to, let arc = arrival[node] {
      path.append(arc)
      node = cells[arc].from == node ? cells[arc].to : cells[arc].from
    }
    return path
  }

  /// The most that can flow between two sums through hidden cells other than one.
  private func flow(from source: Int, to sink: Int, without index: Int) -> Int {
    let unbounded = cells.reduce(1) { $0 + $1.value }
    var capacity = [[Int]](
      repeating: [Int](repeating: 0, count: nodeCount), count: nodeCount)
    for (other, arc) in cells.enumerated() where other != index && arc.isHidden {
      capacity[arc.from][arc.to] += unbounded
      capacity[arc.to][arc.from] += arc.value
    }
    var total = 0
    while let path = Self.path(from: source, to: sink, capacity) {
      let width = path.map { capacity[$0.0][$0.1] }.min() ?? 0
      for (from, to) in path {
        capacity[from][to] -= width
        capacity[to][from] += width
      }
      total += width
    }
    return total
  }

  private static func path(
    from source: Int, to sink: Int, _ capacity: [[Int]]
  ) -> [(Int, Int)]? {
    var previous = [Int?](repeating: nil, count: capacity.count)
    var queue = [source]
    var head = 0
    while head < queue.count, previous[sink] == nil {
      let node = queue[head]
      head += 1
      for next in capacity.indices
      where capacity[node][next] > 0 && previous[next] == nil && next != source {
        previous[next] = node
        queue.append(next)
      }
    }
    guard previous[sink] != nil else { return nil }
    var path: [(Int, Int)] = []
    var node = sink
    while node != source, let before = previous[node] {
      path.append((before, node))
      node = before
    }
    return path
  }
}
