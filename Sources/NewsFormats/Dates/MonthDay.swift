/// Days of a month as they are written.
enum MonthDay {
    /// Behind the figures in English.
    static let ordinals: Set<String> = ["st", "nd", "rd", "th"]
}

extension Int {
    var isDayOfMonth: Bool {
        (1...31).contains(self)
    }
}

extension StringProtocol {
    /// Whether it is the number of a day, in figures alone.
    var isDayOfMonth: Bool {
        Int(self)?.isDayOfMonth ?? false
    }
}
