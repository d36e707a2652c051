import Foundation

/// The time for which the processor has worked on this program: a busy machine does not make it longer.
enum ProcessorTime {
  static var now: Duration {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
