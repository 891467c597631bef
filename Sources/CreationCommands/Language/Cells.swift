import CreationReports

/// The cells a text takes on a terminal: Chinese takes two.
func cells(_ text: String) -> Int { DisplayWidth.of(text) }
