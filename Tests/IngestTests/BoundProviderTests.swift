import Testing

@testable import Ingest

@Suite("Copy that is sent with a key")
struct BoundProviderTests {
    @Test("Copy that names another provider than the key's is refused; without a key it may")
    func bound() throws {
        var options = ImportOptions()
        options.provider = "weekly"
        try options.check(provider: "desk")
        options.isProviderBound = true
        try options.check(provider: nil)
        try options.check(provider: "weekly")
        let refusal = #expect(throws: CopyRefusal.self) { try options.check(provider: "desk") }
        #expect(refusal?.description == "it states provider 'desk', expected 'weekly', the sender's provider")
    }
}
