import Foundation

#if FUZZER
  /// libFuzzer's way in; `LYHORD_FUZZ=responses` or `exports` takes the codecs instead of the reader.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    let asked = ProcessInfo.processInfo.environment["LYHORD_FUZZ"] ?? ""
    do {
      try (FuzzTarget(rawValue: asked) ?? .table).run(bytes)
    } catch {
      preconditionFailure(error.rule)
    }
    return 0
  }
#else
  /// Replays inputs, and tries as many changes of them as are asked for, or a part of them (`FROM-TO`).
  ///
  /// `fuzz TARGET RUNS SEED FILE-OR-FOLDER…`: exit status 1 with the input kept where a rule is broken or
  /// one input takes more than a second of the processor. A crash is found again by the same seed.
  @main
  enum Fuzz {
    static func main() throws {
      let arguments = CommandLine.arguments
      guard arguments.count > 4, let target = FuzzTarget(rawValue: arguments[1]),
        let runs = runs(arguments[2]), let seed = UInt64(arguments[3])
      else {
        FileHandle.standardError.write(
          Data("usage: fuzz table|responses|exports|texts RUNS SEED FILE…\n".utf8))
        exit(64)
      }
      let corpus = try arguments.dropFirst(4).flatMap(files)
      var slowest = Duration.zero
      for (path, bytes) in corpus {
        slowest = max(slowest, attempt(target, bytes, "replay of \(path)"))
      }
      var mutator = Mutator(corpus: corpus.map(\.1), seed: seed)
      for _ in 0..<runs.lowerBound { _ = mutator.next() }
      for run in runs {
        let time = attempt(target, mutator.next(), "\(target) seed \(seed) run \(run)")
        slowest = max(slowest, time)
        if (run + 1).isMultiple(of: 100_000) { say("\(target) seed \(seed): \(run + 1) runs") }
      }
      say("\(target): \(corpus.count) replayed, \(runs.count) tried, slowest \(slowest)")
    }

    /// `N`, or `FROM-TO` to come near to a crash quickly.
    private static func runs(_ text: String) -> Range<Int>? {
      let ends = text.split(separator: "-").compactMap { Int($0) }
      guard let last = ends.last, ends.count < 3 else { return nil }
      let first = ends.count == 2 ? ends[0] : 0
      return first <= last ? first..<last : nil
    }

    private static func attempt(
      _ target: FuzzTarget, _ bytes: [UInt8], _ what: String
    ) -> Duration {
      let start = ProcessorTime.now
      do {
        try target.run(bytes)
      } catch {
        fail(bytes, "\(what): \(error.rule)")
      }
      let time = ProcessorTime.now - start
      if time > .seconds(1) { fail(bytes, "\(what): took \(time)") }
      return time
    }

    private static func fail(_ bytes: [UInt8], _ what: String) {
      let path = "fuzz-\(bytes.hashed).bin"
      try? Data(bytes).write(to: URL(fileURLWithPath: path))
      say("\(what)\nkept as \(path)")
      exit(1)
    }

    private static func say(_ text: String) {
      FileHandle.standardError.write(Data("\(text)\n".utf8))
    }

    private static func files(_ path: String) throws -> [(String, [UInt8])] {
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        return []
      }
      guard isFolder.boolValue else {
        return [(path, [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))]
      }
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        .filter { !$0.hasSuffix(".reading") }.flatMap { try files("\(path)/\($0)") }
    }
  }

  extension [UInt8] {
    /// FNV-1a, for a name.
    fileprivate var hashed: String {
      let hash = reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      return String(hash, radix: 16)
    }
  }
#endif
