import Testing
@testable import CreationCommands
