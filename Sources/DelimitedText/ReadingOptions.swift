/// What a person knows about a file; nil where it is to be found out.
package struct ReadingOptions: Hashable, Sendable {
  package var encoding: TextEncoding?
  package var delimiter: Delimiter?
  package var quote: Quote?
  /// How many header rows there are.
  ///
  /// 0 means none. Title lines above them are passed over whatever stands here.
  package var headerRows: Int?

  package init(
    encoding: TextEncoding? = nil, delimiter: Delimiter? = nil, quote: Quote? = nil,
    headerRows: Int? = nil
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.headerRows = headerRows
  }
}
