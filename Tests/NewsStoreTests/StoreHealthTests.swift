import GRDB
import Testing

@testable import NewsStore

@Suite("What an error of SQLite means")
struct StoreHealthTests {
    @Test(
        "what the machine lacks for a moment is no fault of the copy",
        arguments: [
            ResultCode.SQLITE_CANTOPEN, .SQLITE_NOMEM, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_PROTOCOL,
            .SQLITE_CANTOPEN_FULLPATH, .SQLITE_READONLY_DBMOVED,
        ])
    func machine(code: ResultCode) throws {
        let health = StoreHealth()
        let error = health.judge(DatabaseError(resultCode: code, message: "the words"), path: "store")
        #expect(error as? StoreError == .unusable(path: "store", reason: "the words"))
        try health.check(path: "store")
    }

    @Test(
        "full, busy and broken are told apart",
        arguments: [
            (ResultCode.SQLITE_FULL, StoreError.full(path: "store")), (.SQLITE_BUSY, .busy(path: "store")),
            (.SQLITE_LOCKED, .busy(path: "store")), (.SQLITE_IOERR, .broken(path: "store", reason: "the words")),
            (.SQLITE_CORRUPT, .broken(path: "store", reason: "the words")),
        ])
    func told(code: ResultCode, expected: StoreError) {
        let error = StoreHealth().judge(DatabaseError(resultCode: code, message: "the words"), path: "store")
        #expect(error as? StoreError == expected)
    }

    @Test(
        "what may be due to the copy stays as it is",
        arguments: [ResultCode.SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISUSE, .SQLITE_TOOBIG])
    func copy(code: ResultCode) {
        let error = StoreHealth().judge(DatabaseError(resultCode: code, message: "the words"), path: "store")
        #expect((error as? DatabaseError)?.resultCode == code)
    }
}
