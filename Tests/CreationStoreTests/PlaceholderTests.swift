import Testing
@testable import CreationStore
