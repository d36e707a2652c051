import CQRCode

/// A QR code as its modules, by the system library libqrencode.
///
/// Source: ISO/IEC 18004; error correction M, which reads with about 15 % of the code lost.
struct QRCode: Hashable, Sendable {
  /// Modules along each side, the quiet zone not counted.
  let width: Int
  /// Row by row from the top, true where a module is dark; `width` × `width` values.
  let modules: [Bool]

  /// The light margin that readers need, in modules.
  static let quietZone = 4

  /// The code of a web address; nil where it is empty or too long for any code.
  ///
  /// Readers differ in how they take bytes beyond ASCII, so these are written as `%C3%A5`, which
  /// means the same in an address.
  init?(address: String) {
    let bytes = address.utf8.flatMap { byte in
      byte < 0x80 ? [byte] : Array("%\(String(byte, radix: 16, uppercase: true))".utf8)
    }
    guard !bytes.isEmpty, let count = Int32(exactly: bytes.count) else { return nil }
    guard let code = unsafe QRcode_encodeData(count, bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { unsafe QRcode_free(code) }
    guard let data = unsafe code.pointee.data else { return nil }
    let width = unsafe Int(code.pointee.width)
    self.width = width
    // The lowest bit of a module says whether it is dark.
    modules = (0..<(width * width)).map { unsafe data[$0] & 1 == 1 }
  }

  /// Runs of dark modules, row by row, as a path of SVG in units of one module.
  var path: String {
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        guard modules[row * width + column] else {
          column += 1
          continue
        }
        let start = column
        while column < width, modules[row * width + column] { column += 1 }
        let run = column - start
        path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(run)v1h-\(run)z"
      }
    }
    return path
  }
}
