import Foundation

/// One run of a program, with the time it took and the most memory that it held.
struct MeasuredRun {
  let seconds: Double
  /// Resident memory at its peak, MB of 10⁶ bytes, as the system accounts for it.
  let peakMegabytes: Double

  struct Failure: Error {
    let program: String
    let status: Int32
  }

  /// Runs a program in a folder and waits for its end.
  init(_ program: String, _ arguments: [String], in folder: URL) throws {
    // The shell becomes the program, so that what is measured is the program's.
    let words =
      ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\" >/dev/null 2>&1", "sh", folder.path]
      + [program] + arguments
    let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    var list = unsafe words.map { unsafe strdup($0) } + [nil]
    var settings = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      unsafe list.forEach { unsafe free($0) }
      unsafe settings.forEach { unsafe free($0) }
    }
    var process = pid_t()
    var usage = rusage()
    var status: Int32 = 0
    let start = ContinuousClock.now
    guard unsafe posix_spawn(&process, "/bin/sh", nil, nil, &list, &settings) == 0,
      unsafe wait4(process, &status, 0, &usage) == process
    else { throw Failure(program: program, status: -1) }
    let elapsed = (ContinuousClock.now - start).components
    guard status == 0 else { throw Failure(program: program, status: status) }
    seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    peakMegabytes = Double(usage.ru_maxrss) * 1024 / 1e6
  }
}
