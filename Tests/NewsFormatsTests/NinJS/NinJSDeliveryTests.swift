import NewsFormats
import Testing

@Suite("What another Newswire answers")
struct NinJSDeliveryTests {
    @Test("A kill and an erasure are told apart, by the changes beside the items")
    func purge() throws {
        let items = ["a", "b", "c"].map { "{\"uri\":\"tag:x,2026:variant/\($0)\",\"pubStatus\":\"canceled\"}" }
        let changes = ["cancel", "purge"].map { "{\"kind\":\"\($0)\"}" }
        let page =
            "{\"items\":[\(items.joined(separator: ","))],\"changes\":[\(changes.joined(separator: ","))],\"next\":\"n\"}"
        let delivery = try NinJSDelivery(Array(page.utf8))
        #expect(delivery.items.map(\.isPurged) == [false, true, false])
        #expect(delivery.items.map(\.isWithdrawn) == [true, true, true])
    }
}
