/// 命令路径 The command a line names, found before the options of that command are known.
struct Route {
  /// The path, in stable words.
  var path: [String] = []
  /// Whether `help` stands before the path.
  var asksHelp = false
  /// The line without the words of the path.
  var rest: [String] = []
  /// The word that ended the path, if one did.
  var stop: String?

  init<Globals, Context, Output>(_ words: [String], in catalogue: Catalogue<Globals, Context, Output>) {
    var left = words[...]
    while let word = left.first, stop == nil {
      if let next = catalogue.word(word, after: path) {
        path.append(next)
      } else if path.isEmpty, ["help", "帮助"].contains(word) {
        asksHelp = true
      } else if let form = catalogue.common.named(word) {
        let count = catalogue.common.takesNext(form, word, left.dropFirst().first) ? 2 : 1
        rest += left.prefix(count)
        left = left.dropFirst(count - 1)
      } else {
        stop = word
        break
      }
      left = left.dropFirst()
    }
    rest += left
  }
}
