import Bytes
import Testing

@Suite("The search for bytes")
struct ByteSearchTests {
    /// Texts of every length around sixteen and thirty-two, with what is sought at every place.
    private static func everywhere(_ sought: String, _ check: (_ text: [UInt8], _ place: Int) -> Void) {
        for length in 0..<40 {
            for place in 0...length {
                let text = Array(repeating: UInt8(ascii: "x"), count: place) + Array(sought.utf8)
                check(text + Array(repeating: UInt8(ascii: "y"), count: length - place), place)
            }
        }
    }

    @Test func `a wanted byte is found at any place, from any place before it, and not from behind`() {
        Self.everywhere("<") { text, place in
            text.withUnsafeBufferPointer { text in
                for start in 0...place {
                    #expect(text.firstOffset(from: start) { $0.are("<") } == place)
                    #expect(text.firstOffset(of: UInt8(ascii: "<"), from: start) == place)
                }
                #expect(text.firstOffset(from: place + 1) { $0.are("<") } == nil)
                #expect(text.firstOffset(of: UInt8(ascii: "<"), from: place + 1) == nil)
            }
        }
    }

    @Test func `a byte that is wanted for the next is found also where the sixteen end`() {
        Self.everywhere("<>") { text, place in
            text.withUnsafeBufferPointer { text in
                #expect(text.firstOffset(from: 0) { $0.are("<") .& $1.are(">") } == place)
                #expect(text.firstOffset(from: 0) { $0.are(">") .& $1.are(">") } == nil)
            }
        }
    }

    @Test func `zeros behind the end are not found`() {
        for length in 0..<40 {
            Array(repeating: UInt8(ascii: "x"), count: length).withUnsafeBufferPointer { text in
                #expect(text.firstOffset(from: 0) { $0 .== SixteenBytes(repeating: 0) } == nil)
            }
        }
    }

    @Test(arguments: ["<img ", "<", "<<", "xy"])
    func `a text is found in another`(sought: String) {
        Self.everywhere(sought) { text, place in
            text.withUnsafeBufferPointer { text in
                let bytes = Array(sought.utf8)
                let found = bytes.withUnsafeBufferPointer { text.firstOffset(of: $0) }
                let first = (0...text.count - bytes.count).first { text[$0...].starts(with: bytes) }
                #expect(found == first)
                #expect(found.map { $0 <= place } == true)
            }
        }
    }

    @Test func `a text without bytes is not found, nor one longer than the other`() {
        Array("abc".utf8).withUnsafeBufferPointer { text in
            for (sought, start) in [("", 1), ("abcd", 0), ("bc", 2)] {
                #expect(Array(sought.utf8).withUnsafeBufferPointer { text.firstOffset(of: $0, from: start) } == nil)
            }
        }
    }
}

@Suite("A document in the making")
struct ByteBuilderTests {
    @Test func `it holds what was appended, in order, whatever room there was`() {
        for capacity in [0, 1, 64, 1000] {
            var builder = ByteBuilder(capacity: capacity)
            var expected = ""
            for number in 0..<200 {
                builder.append("<a>")
                builder.append(String(repeating: "澳", count: number % 50))
                builder.append(UInt8(ascii: "."))
                expected += "<a>" + String(repeating: "澳", count: number % 50) + "."
                #expect(builder.count == expected.utf8.count)
            }
            #expect(String(decoding: builder.finish(), as: UTF8.self) == expected)
        }
    }

    @Test func `it repeats a part of itself, also where it must grow for that`() {
        var builder = ByteBuilder(capacity: 64)
        builder.append("name")
        for _ in 0..<100 { builder.append(again: 0..<4) }
        #expect(String(decoding: builder.finish(), as: UTF8.self) == String(repeating: "name", count: 101))
    }

    @Test func `an empty one is empty`() {
        #expect(ByteBuilder().finish().isEmpty)
    }
}
