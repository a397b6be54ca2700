import NewsModel
import Syndication
import Testing

@testable import NewsServer
@testable import NewsStore

@Suite("The window of the change log")
struct DeliveryWindowTests {
    @Test(
        "What was read of the log before the window fell behind is not taken for what is in it now",
        arguments: [true, false])
    func behind(isBehind: Bool) throws {
        let window = DeliveryWindow()
        let (start, next) = (
            LogPlace(sequence: 3, at: Timestamp(seconds: 1)), LogPlace(sequence: 5, at: Timestamp(seconds: 2))
        )
        window.reset(to: start)
        if isBehind { window.fallBehind() }
        window.append(
            RecentChanges(entries: [], newest: next), after: start, writer: PartnerWriter(site: try TestWire().site))
        #expect(window.newest == (isBehind ? nil : next))
    }
}
