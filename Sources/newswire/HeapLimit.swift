import CMalloc

/// The C library's heaps.
enum HeapLimit {
    /// By default the C library gives each thread a heap of its own, up to eight per processor. Work moves between
    /// threads, and each heap keeps the most that it ever held: after some minutes of traffic a server held 134 MB, of
    /// which 23 MB were in use; with two heaps 75 MB.
    static func set() {
        #if canImport(Glibc)
            mallopt(M_ARENA_MAX, 2)
        #endif
    }
}
