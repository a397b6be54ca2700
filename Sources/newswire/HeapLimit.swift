import CMemory

/// The C library's heaps.
enum HeapLimit {
    /// By default the C library gives each thread a heap of its own, up to eight per processor, and puts ever larger
    /// buffers into them. Work moves between threads, and each heap keeps the most that it ever held: after twelve
    /// minutes of mixed load a server held 134 MB, of which 23 MB were in use. With two heaps it holds 75 MB, and 70 MB
    /// if large buffers go back to the system when they are freed.
    static func set() {
        #if canImport(Glibc)
            mallopt(M_ARENA_MAX, 2)
            // The default, which stays so once it has been set.
            mallopt(M_MMAP_THRESHOLD, 128 * 1024)
        #endif
    }
}
