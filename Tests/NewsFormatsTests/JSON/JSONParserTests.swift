import Testing

@testable import NewsFormats

/// What the JSON reader takes and what it refuses.
struct JSONParserTests {
    private func values(_ json: String) throws -> [JSONValue] {
        try JSONParser.values(Array(json.utf8))
    }

    @Test(
        "texts are read with their escapes",
        arguments: [
            (#""a""#, "a"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u6fb3\u9580""#, "澳門"),
            (#""\ud842\udfb7""#, "𠮷"), (#""澳\u0041""#, "澳A"), ("12345678901234567890", "12345678901234567890"),
            ("-1.50e+3", "-1.50e+3"),
        ])
    func texts(json: String, text: String) throws {
        #expect(try values(json).first?.text == text)
    }

    @Test("members keep their order, and values know their lines")
    func order() throws {
        let value = try #require(try values("{\"b\": 1,\n \"a\": [true,\n null]}").first)
        let members = try #require(value.object?.members)
        #expect(members.map(\.name) == ["b", "a"])
        #expect(members.map(\.value.line) == [1, 2])
        #expect(members[1].value.list.map(\.line) == [2, 3])
        #expect(members[1].value.list.first?.isTrue == true)
    }

    @Test("whole numbers are read from numbers, strings and decimals of zero")
    func numbers() throws {
        #expect(
            try values(#"[3, "4", 5.0, 5.5, "x", 99999999999999999999]"#)[0].list.map(\.int) == [
                3, 4, 5, nil, nil, nil,
            ])
    }

    @Test(
        "what is not RFC 8259 is refused with line and column",
        arguments: [
            (#"{"a": 1, "a": 2}"#, "line 1: column 10 'a': expected each member of an object once"),
            ("{\"a\": 1,\n}", "line 2: column 1 '}': expected a member's name in quotation marks"),
            ("[1,]", "line 1: column 4 ']': expected a JSON value"),
            ("[1", "line 1: column 3 'the end': expected a comma or ']'"),
            (#"{"a" 1}"#, "line 1: column 6 '1}': expected a colon after the name 'a'"),
            ("{} {}", "line 1: column 4 '{}': expected the end of the document, or a new line before the next object"),
            ("[01]", "line 1: column 3 '1]': expected a comma or ']'"),
            ("[1.]", "line 1: column 4 ']': expected a digit"),
            ("[tru]", "line 1: column 2 'tru]': expected a JSON value"),
            (#"["\x"]"#, "line 1: column 4 'x\"]': expected one of \" \\ / b f n r t u after a backslash"),
            (#"["\u12g4"]"#, "line 1: column 7 'g4\"]': expected four hexadecimal digits after \\u"),
            ("[\"a\nb\"]", "line 1: column 4 '\nb\"]': expected no line break or control character in a string"),
            ("[\"a", "line 1: column 4 'the end': expected the quotation mark that ends a string"),
            ("// no", "line 1: column 1 '// no': expected a JSON value"),
            (" \n", "the file is empty: expected a JSON object"),
        ])
    func refusals(json: String, message: String) {
        let error = #expect(throws: WireError.self) { try values(json) }
        #expect(error?.description == message)
    }

    @Test(
        "a string that has lost a character is broken by itself, and what stands beside it is not",
        arguments: [
            (#""a\ud842""#, "line 1: column 10 '\", \"b\"]': expected both halves of a character beyond U+FFFF"),
            (#""\udfb7""#, "line 1: column 9 '\", \"b\"]': expected both halves of a character beyond U+FFFF"),
            (
                #""\ud842\u0041""#,
                "line 1: column 9 '\\u0041\", \"b\"': expected both halves of a character beyond U+FFFF"
            ),
            (
                #""caf\uFFFD""#,
                "line 1: U+FFFD, which stands for text lost before it was sent, at offset 5: "
                    + "expected copy decoded without loss"
            ),
        ])
    func lost(json: String, message: String) throws {
        let list = try values("[\(json), \"b\"]")[0].list
        #expect(list.map(\.fault?.description) == [message, nil] && list.map(\.text) == [nil, "b"])
        let object = try values("{\"x\": {\"y\": [\(json), \"b\"]}, \"z\": 1}")[0]
        #expect(object.fault != nil && object.object?["z"]?.fault == nil)
        #expect(try values("{\(json): 1, \"z\": 2}")[0].object?.members.map { $0.value.fault == nil } == [false, true])
    }

    @Test("bytes that are not UTF-8 are refused")
    func undecodable() {
        #expect(throws: WireError.self) { try JSONParser.values([0x22, 0xE9, 0x22]) }
    }

    @Test("hostile documents are refused at once")
    func hostile() {
        let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(throws: WireError.self) { try values(deep) }
        #expect(throws: Never.self) { try values(String(deep.dropFirst().dropLast())) }
        let many = "[" + String(repeating: "0,", count: JSONParser.valueLimit) + "0]"
        #expect(throws: WireError.self) { try values(many) }
        let large = [UInt8](repeating: 0x20, count: JSONParser.byteLimit + 1)
        #expect(throws: WireError.self) { try JSONParser.values(large) }
    }
}
