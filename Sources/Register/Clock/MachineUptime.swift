#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How long the machine has been up.
public enum MachineUptime {
    /// Milliseconds since it was started, those included while it slept. Nobody sets this count.
    public static func milliseconds() -> Int64 {
        #if canImport(Glibc)
            let clock = CLOCK_BOOTTIME
        #else
            let clock = CLOCK_MONOTONIC_RAW
        #endif
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
