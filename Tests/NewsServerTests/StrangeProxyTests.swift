import Testing

@testable import NewsServer

struct StrangeProxyTests {
    @Test("An address that speaks for others and is not trusted is told of once, and not without end")
    func once() {
        let log = TestLog()
        let proxies = StrangeProxies()
        for _ in 1...3 { proxies.tell("10.0.0.1", log.logger) }
        #expect(log.messages.map { $0.prefix(29) } == ["10.0.0.1 sends X-Forwarded-Fo"])
        for number in 1...100 { proxies.tell("10.0.1.\(number)", log.logger) }
        #expect(log.messages.count == 10)
    }
}
