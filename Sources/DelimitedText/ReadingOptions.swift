/// What a person knows about a file; nil where it is to be found out.
package struct ReadingOptions: Hashable, Sendable {
  package var encoding: TextEncoding?
  package var delimiter: Delimiter?
  package var quote: Quote?
  package var escape: Escape?
  /// How many header rows there are.
  ///
  /// 0 means none. Title lines above them are passed over whatever stands here.
  package var headerRows: Int?
  /// The line, from 1, where the header begins, or the first record of a file without one.
  ///
  /// What stands above it is passed over.
  package var headerLine: Int?

  package init(
    encoding: TextEncoding? = nil, delimiter: Delimiter? = nil, quote: Quote? = nil,
    escape: Escape? = nil, headerRows: Int? = nil, headerLine: Int? = nil
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.headerRows = headerRows
    self.headerLine = headerLine
  }
}
