/// 机制 `creation routine`, beside the commands every register has.
enum RoutineCommands {
  static let commands = [RoutineStatus.command, RoutineDue.command]
}
