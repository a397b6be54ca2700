import NewsModel
import ProcessorTime
import SeededGenerator
import Testing

@testable import NewsFormats

/// Copy that was damaged on its way, and copy that was made to do damage.
struct BrokenTransmissionTests {
    static let copies = [
        Transmissions.anpa(text: ANPAReaderTests.story), Transmissions.iptc(text: IPTC7901ReaderTests.story),
        Transmissions.anpa(
            text: "^BC-X, KILL,2<\r\n^Eds: Kill H1031 ADV12 HOLD FOR RELEASE 9 a.m. Nov. 13<\r\n\t   X\r\n"),
    ]

    /// Reads, and either way comes back: a trap would end the test run.
    private static func survives(_ bytes: [UInt8]) {
        let options = TransmissionOptions(received: WireDate(Timestamp(seconds: 1_794_000_000)))
        _ = try? WireFormat.detect(bytes)
        _ = try? ANPAReader.items(bytes, options: options).entries()
        _ = try? IPTC7901Reader.items(bytes, options: options).entries()
    }

    @Test("Copy cut at any byte is read or refused", arguments: copies)
    func cut(copy: String) {
        let bytes = Array(copy.utf8)
        for end in bytes.indices { Self.survives(Array(bytes[..<end])) }
        for start in bytes.indices { Self.survives(Array(bytes[start...])) }
    }

    @Test("Copy with any byte changed is read or refused", arguments: copies)
    func changed(copy: String) {
        var random = SeededGenerator(seed: 7)
        for round in 0..<1000 {
            var bytes = Array(copy.utf8)
            for _ in 0...(round % 3) { bytes[random.pick(bytes.count)] = UInt8(random.pick(128)) }
            Self.survives(bytes)
        }
    }

    @Test(
        "A flood of any control byte or mark is refused or read in bounded time",
        arguments: [0, 1, 2, 3, 4, 9, 0xA, 0xB, 0xC, 0x16, 0x1F, 0x20, 0x3C, 0x3D, 0x5E, 0x60, 0x30] as [UInt8])
    func floods(byte: UInt8) {
        let flood = [UInt8](repeating: byte, count: 1 << 16)
        let start = ProcessorTime.ofThread
        Self.survives(flood)
        for copy in Self.copies.prefix(2) {
            let bytes = Array(copy.utf8)
            let middle = bytes.count / 2
            Self.survives(Array(bytes[..<middle]) + flood + Array(bytes[middle...]))
        }
        #expect(ProcessorTime.ofThread - start < .seconds(10))
    }
}
