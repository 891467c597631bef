import Creation
import CreationCommands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Surroundings {
  /// What this process was given: the environment, the clock, the terminal.
  static func ofThisProcess() -> Surroundings {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let seconds = Int64(time.tv_sec)
    var local = tm()
    localtime_r(&time.tv_sec, &local)
    let salt = UInt64(getpid()) &* 0x9E37_79B9 ^ UInt64(time.tv_nsec)
    return Surroundings(
      environment: environment(["CREATION_DATA", "CREATION_BY", "CREATION_TODAY"]), user: user(),
      now: Instant(seconds: seconds), width: width(),
      program: program(), offset: local.tm_gmtoff, input: everything,
      transaction: { TransactionID(seconds: seconds, salt: salt) },
      tell: { bytes in bytes.withUnsafeBytes { put($0, to: STDERR_FILENO) } })
  }

  /// Writes bytes; a reader that went away is no error.
  static func put(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    signal(SIGPIPE, SIG_IGN)
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let put = write(descriptor, base + done, bytes.count - done)
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { return }
      done += put
    }
  }

  /// Everything on standard input.
  @Sendable
  private static func everything() throws -> [UInt8] {
    var bytes: [UInt8] = []
    let capacity = 1 << 16
    while true {
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        count = read(STDIN_FILENO, buffer.baseAddress, capacity)
        filled = max(0, count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Problem("读不了标准输入", why: String(cString: strerror(errno)), advice: "请检查管道前面的命令")
      }
      if count == 0 { return bytes }
      bytes += piece
    }
  }

  /// The program's own file: as the kernel knows it, else as it was called.
  private static func program() -> String {
    if let path = realpath("/proc/self/exe", nil) {
      defer { free(path) }
      return String(cString: path)
    }
    return CommandLine.arguments.first ?? "creation"
  }

  private static func environment(_ names: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }

  /// The user's name; looked up in the environment alone, since a static program cannot ask the system.
  private static func user() -> String {
    for name in ["SUDO_USER", "USER", "LOGNAME"] {
      if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
    }
    return "uid\(getuid())"
  }

  /// The cells of a line where output is a terminal.
  private static func width() -> Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
