import NewsModel
import NewsStore

extension TestServer {
    /// Has a step of a random life happen.
    ///
    /// - Returns: false where the state forbids it. To release what is not withheld would be to end its embargo.
    func perform(_ work: TwinScenario.Step.Work) async throws -> Bool {
        let (store, now) = (sqlite, clock.now)
        do {
            switch work {
            case .copy(let deliveries): _ = try await store.apply(deliveries, at: now)
            case .act(let act, let key):
                guard let record = try await record(key) else { return false }
                if case .release = act, record.status != .withheld { return false }
                try await store.perform(act, on: [record.id], by: "ana", offset: 0, at: now)
            case .link(let one, let other):
                guard let one = try await record(one), let other = try await record(other)
                else { return false }
                _ = try await store.link([one.article, other.article], original: one.id, by: "ana", at: now)
            case .hiddenLink(let one, let other):
                guard let one = try await record(one), let other = try await record(other)
                else { return false }
                // An article with something public in it is linked in public.
                let joined = try await store.records(matching: RecordFilter(name: "\(other.article)"), at: now)
                guard joined.allSatisfy({ $0.shownVersion == nil }) else { return false }
                _ = try await store.link([one.article, other.article], original: one.id, by: "ana", at: now)
            }
            return true
        } catch is ActRefusal {
            return false
        }
    }

    private func record(_ key: WireKey) async throws -> VariantRecord? {
        try await store.records(
            matching: RecordFilter(language: key.language, name: key.providerID), at: clock.now
        ).first
    }
}
