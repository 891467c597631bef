import CreationCommands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

let result = Program.run(Array(CommandLine.arguments.dropFirst()), .ofThisProcess())
result.output.withUnsafeBytes { Surroundings.put($0, to: STDOUT_FILENO) }
result.errors.withUnsafeBytes { Surroundings.put($0, to: STDERR_FILENO) }
exit(result.status.rawValue)
