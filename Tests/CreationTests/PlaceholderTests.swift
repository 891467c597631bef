import Testing
@testable import Creation
