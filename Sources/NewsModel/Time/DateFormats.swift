// How dates are written and read in the formats of the field. Foundation on Linux has no style for RFC 822, and
// its ISO 8601 style repairs what it should refuse.

extension WireDate {
    /// RFC 3339, as required by Atom (RFC 4287 §3.3), JSON Feed and sitemaps: `2026-11-14T09:30:00+08:00`, with as many
    /// decimals of the second as the instant needs; an upper-case `T` and, at offset 0, `Z`.
    public var rfc3339: String {
        String(unsafeUninitializedCapacity: DigitWriter.capacity) { room in
            var writer = DigitWriter(room)
            writeRFC3339(to: &writer)
            return writer.count
        }
    }

    /// `rfc3339` for writers of many dates.
    public func appendRFC3339(to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: DigitWriter.capacity) { room in
            var writer = DigitWriter(room)
            writeRFC3339(to: &writer)
            bytes += room[..<writer.count]
        }
    }

    private func writeRFC3339(to writer: inout DigitWriter) {
        let civil = CivilDate(instant, offset: offset)
        writer.write(year: civil.year)
        writer.write(civil.month, digits: 2, after: "-")
        writer.write(civil.day, digits: 2, after: "-")
        writer.write(civil.hour, digits: 2, after: "T")
        writer.write(civil.minute, digits: 2, after: ":")
        writer.write(civil.second, digits: 2, after: ":")
        if civil.microsecond > 0 {
            writer.write(civil.microsecond, digits: 6, after: ".")
            writer.removeZeros()
        }
        if offset == 0 { return writer.write("Z") }
        let minutes = abs(offset) / 60
        writer.write(minutes / 60, digits: 2, after: offset < 0 ? "-" : "+")
        writer.write(minutes % 60, digits: 2, after: ":")
    }

    /// RFC 822 with the four-digit year of RFC 2822, as required by RSS 2.0: `Sat, 14 Nov 2026 09:30:00 +0800`.
    public var rfc822: String {
        String(unsafeUninitializedCapacity: DigitWriter.capacity) { room in
            let civil = CivilDate(instant, offset: offset)
            var writer = DigitWriter(room)
            writer.write(Self.weekdays[civil.weekday])
            writer.write(",")
            writer.write(civil.day, digits: 2, after: " ")
            writer.write(" ")
            writer.write(Self.months[civil.month - 1])
            writer.write(" ")
            writer.write(year: civil.year)
            writer.write(civil.hour, digits: 2, after: " ")
            writer.write(civil.minute, digits: 2, after: ":")
            writer.write(civil.second, digits: 2, after: ":")
            let minutes = abs(offset) / 60
            writer.write(offset < 0 ? " -" : " +")
            writer.write(minutes / 60, digits: 2)
            writer.write(minutes % 60, digits: 2)
            return writer.count
        }
    }

    /// Parses RFC 3339 and the shorter W3C forms: a date alone is midnight, seconds may be missing, the `T` may be a
    /// space. Without an offset it is a date in `defaultZone`.
    public init?(rfc3339 text: some StringProtocol, defaultZone: Zone = .utc) {
        var scanner = DigitScanner(text)
        guard let year = scanner.number(digits: 4), scanner.skip("-"), let month = scanner.number(digits: 2),
            scanner.skip("-"), let day = scanner.number(digits: 2)
        else { return nil }
        var time = TimeOfDay()
        var stated: Int?
        if !scanner.isAtEnd {
            guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "), let read = scanner.timeOfDay()
            else { return nil }
            time = read
            _ = scanner.skip(" ")
            if !scanner.isAtEnd {
                guard let offset = scanner.offset() else { return nil }
                stated = offset
            }
        }
        guard scanner.isAtEnd,
            let civil = CivilDate(
                year: year, month: month, day: day, hour: time.hour, minute: time.minute, second: time.second,
                microsecond: time.microsecond)
        else { return nil }
        self.init(civil, in: stated.map { Zone(offset: $0) } ?? defaultZone)
    }

    fileprivate static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    fileprivate static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension Timestamp {
    /// RFC 3339 at offset 0.
    public var rfc3339: String {
        WireDate(self).rfc3339
    }

    /// IMF-fixdate, the only form an HTTP server may send (RFC 9110 §5.6.7); fractions of a second are dropped.
    public var httpDate: String {
        let text = WireDate(Timestamp(seconds: seconds)).rfc822
        return text.dropLast(5) + "GMT"
    }

    /// Parses IMF-fixdate and the two older forms that a server must accept (RFC 9110 §5.6.7): that of RFC 850,
    /// `Sunday, 06-Nov-94 08:49:37 GMT`, and that of asctime(3), `Sun Nov  6 08:49:37 1994`.
    public init?(httpDate text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard scanner.word() != nil, let civil = scanner.skip(",") ? scanner.datedByDay() : scanner.datedByMonth(),
            scanner.isAtEnd
        else { return nil }
        self = civil.instant()
    }
}

extension Int {
    /// In decimal, padded with zeros to `width` digits; a negative number keeps its sign.
    public func padded(to width: Int) -> String {
        if width == 2, (0...99).contains(self) { return self < 10 ? "0" + String(self) : String(self) }
        let digits = String(magnitude)
        let zeros = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
        return (self < 0 ? "-" : "") + zeros + digits
    }

    /// Parses an offset from UTC such as `+08:00`, `-0330` or `Z`, in seconds.
    public init?(utcOffset text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
        self = offset
    }
}

private struct TimeOfDay {
    var hour = 0
    var minute = 0
    var second = 0
    var microsecond = 0
}

private struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: some StringProtocol) {
        rest = Substring(text).utf8
    }

    var isAtEnd: Bool {
        rest.isEmpty
    }

    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard let first = rest.first, first == UInt8(truncatingIfNeeded: scalar.value) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(digits: Int) -> Int? {
        guard rest.count >= digits else { return nil }
        var value = 0
        for byte in rest.prefix(digits) {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        rest.removeFirst(digits)
        return value
    }

    mutating func word() -> String? {
        let letters = rest.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
        guard !letters.isEmpty else { return nil }
        rest.removeFirst(letters.count)
        return String(Substring(letters))
    }

    /// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.ffffff`; decimals beyond the microsecond are dropped.
    mutating func timeOfDay() -> TimeOfDay? {
        guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2) else { return nil }
        var time = TimeOfDay(hour: hour, minute: minute)
        guard skip(":") else { return time }
        guard let second = number(digits: 2) else { return nil }
        time.second = second
        guard skip(".") || skip(",") else { return time }
        var unit = 100_000
        guard let first = number(digits: 1) else { return nil }
        time.microsecond = first * unit
        while let digit = number(digits: 1) {
            unit /= 10
            time.microsecond += digit * unit
        }
        return time
    }

    /// The part after the comma in IMF-fixdate and RFC 850.
    mutating func datedByDay() -> CivilDate? {
        guard skip(" "), let day = number(digits: 2), let mark = rest.first, skip(" ") || skip("-"),
            let month = month(), skip(Unicode.Scalar(mark)),
            let year = mark == UInt8(ascii: "-") ? shortYear() : number(digits: 4), skip(" "), let time = timeOfDay(),
            skip(" "), word() == "GMT"
        else { return nil }
        return CivilDate(
            year: year, month: month, day: day, hour: time.hour, minute: time.minute, second: time.second)
    }

    /// The part after the weekday in asctime.
    mutating func datedByMonth() -> CivilDate? {
        guard skip(" "), let month = month(), skip(" "), let day = skip(" ") ? number(digits: 1) : number(digits: 2),
            skip(" "), let time = timeOfDay(), skip(" "), let year = number(digits: 4)
        else { return nil }
        return CivilDate(
            year: year, month: month, day: day, hour: time.hour, minute: time.minute, second: time.second)
    }

    private mutating func month() -> Int? {
        word().flatMap { WireDate.months.firstIndex(of: $0) }.map { $0 + 1 }
    }

    /// The form is older than 1994, and nobody who still uses it means a year before 1970.
    private mutating func shortYear() -> Int? {
        number(digits: 2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
    }

    mutating func offset() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let sign: Int
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
        guard let hours = number(digits: 2) else { return nil }
        let minutes = skip(":") || !isAtEnd ? number(digits: 2) : 0
        guard let minutes, hours <= 23, minutes <= 59 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}

/// Writes a date's digits into memory that the caller provides.
private struct DigitWriter {
    /// Enough for every date, whatever its year.
    static let capacity = 64

    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ room: UnsafeMutableBufferPointer<UInt8>) {
        self.room = room
    }

    mutating func write(_ text: String) {
        for byte in text.utf8 { write(byte) }
    }

    private mutating func write(_ byte: UInt8) {
        precondition(count < room.count)
        room.initializeElement(at: count, to: byte)
        count += 1
    }

    /// With at least four digits.
    mutating func write(year: Int) {
        guard (0...9999).contains(year) else { return write(year.padded(to: 4)) }
        write(year, digits: 4)
    }

    @inline(__always)
    mutating func write(_ number: Int, digits: Int, after separator: Unicode.Scalar) {
        write(UInt8(ascii: separator))
        write(number, digits: digits)
    }

    /// A number below 10 to the power of `digits`, padded with zeros.
    @inline(__always)
    mutating func write(_ number: Int, digits: Int) {
        precondition(count + digits <= room.count)
        var rest = UInt32(number)
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            room.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        count += digits
    }

    /// At the end.
    mutating func removeZeros() {
        while room[count - 1] == UInt8(ascii: "0") { count -= 1 }
    }
}
