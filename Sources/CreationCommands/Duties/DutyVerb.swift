import Creation
import CreationStore

/// 办理动词 A verb whose posting is the same for every duty; a noun may call it by another name.
struct DutyVerb: Sendable {
  var name: String
  var alias: String
  var summary: String
  var discussion = ""
  var example: String
  /// What the words with it are, and whether there must be some.
  var text: String
  var needsText = false
  var event: DutyEvent
  /// Why it may not be posted, beyond the duty's state.
  var refusal: @Sendable (DutyRecord, PostingSlip) -> Problem? = { _, _ in nil }
  /// What it says after the duty's number.
  var said: @Sendable (DutyRecord, DutyWords) -> String

  /// The verb as a command of a noun.
  func command(_ noun: DutyNoun) -> Command<Session, Outcome> {
    Command(
      "\(noun.command) \(name)", alias: "\(noun.alias) \(alias)", summary: summary, discussion: discussion,
      examples: ["creation \(noun.command) \(name) \(example)"], DutyPosting.targets,
      PostingSlip.parameter(text, isRequired: needsText)
    ) { [event, refusal, said] session, words, slip in
      try DutyPosting.post(
        words, slip, noun, session,
        events: { record, list, slip in
          let words = list?.kind.words ?? .duty
          if let state = record.course.refusal(of: event.kind, words, record.duty.id) { throw state }
          if let problem = refusal(record, slip) { throw problem }
          return [event]
        }, said: { "\($0.duty.id) \(said($0, $1))" })
    }
  }
}

extension DutyCourse {
  /// Why a state forbids a step, whenever it were; asked before what else may be wrong.
  fileprivate func refusal(of kind: DutyEvent.Kind, _ words: DutyWords, _ id: DutyID) -> Problem? {
    refusal(of: kind, on: last ?? Moment(.latest), id, words: words)
  }
}
