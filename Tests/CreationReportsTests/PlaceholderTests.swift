import Testing
@testable import CreationReports
