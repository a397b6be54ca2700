import Foundation
import Testing

/// Who may make a `Body`, since writers never look at one again.
@Suite("Body")
struct BodyTests {
    @Test("only the sanitizer and the store's row decoding make one; the model has the empty one")
    func makers() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var makers: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            if source.contains("Body(sanitized:") { makers.insert(file.lastPathComponent) }
        }
        #expect(makers == ["Sanitizer+Body.swift", "TextRows.swift", "Body.swift"])
    }
}
