import Creation
import Glibc

/// A value found out when it is first asked for and kept for all copies of what holds it, on whatever thread they are.
///
/// A plain lock of the system, since the library that has a nicer one would be loaded at every start.
final class KeptOnce<Value: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var known: Value?

  /// Knows nothing yet.
  init() { pthread_mutex_init(lock, nil) }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// The value; `find` is asked until it gives one.
  func value(_ find: () throws(Problem) -> Value) throws(Problem) -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    if let known { return known }
    let found = try find()
    known = found
    return found
  }
}
