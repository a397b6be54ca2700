import GRDB
import GRDBSQLite
import NewsModel

/// Binds the parameters of a prepared statement, from left to right.
///
/// GRDB's `StatementArguments` are an array of boxed values that is copied and checked at every execution, which costs
/// more than SQLite's own work on a row. Statements that run for each item of an import use this instead.
struct Bindings {
    private let statement: SQLiteStatement
    private var index: CInt = 0

    /// All parameters are NULL at first.
    fileprivate init(_ statement: Statement) {
        self.statement = statement.sqliteStatement
        sqlite3_reset(self.statement)
        sqlite3_clear_bindings(self.statement)
    }

    mutating func add(_ text: String?) {
        index += 1
        guard var text else { return }
        check(text.withUTF8 { sqlite3_bind_text(statement, index, $0.baseAddress, CInt($0.count), Self.copied) })
    }

    mutating func add(_ number: Int64?) {
        index += 1
        if let number { check(sqlite3_bind_int64(statement, index, number)) }
    }

    mutating func add(_ number: Int?) { add(number.map(Int64.init)) }
    mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

    mutating func add(_ bytes: [UInt8]) {
        index += 1
        let code = bytes.withUnsafeBytes {
            sqlite3_bind_blob(statement, index, $0.baseAddress, CInt($0.count), Self.copied)
        }
        check(code)
    }

    /// SQLITE_TRANSIENT, a cast that Swift does not import.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func check(_ code: CInt) {
        precondition(code == SQLITE_OK, "parameter \(index) cannot be bound: SQLite says \(code)")
    }
}

/// Reads the current row of a statement by column names, in place.
struct Columns: NamedColumns {
    /// The names, and where they were found: rows are read by the same places of the program in the same order, which
    /// the addresses of the names tell without a comparison of texts.
    fileprivate final class Names {
        let all: [String]
        // Only `index` uses these, of one thread; they are looked at for every column of every row.
        @exclusivity(unchecked) private var found: [(name: UnsafePointer<UInt8>, index: Int)] = []
        @exclusivity(unchecked) private var next = 0
        /// The column behind the one named last: most rows are read from left to right.
        private var follower = 0

        init(_ all: [String]) {
            self.all = all
        }

        @inline(__always)
        func index(of name: StaticString) -> Int {
            let place = next < found.count ? next : 0
            if place < found.count, found[place].name == name.utf8Start {
                next = place &+ 1
                return found[place].index
            }
            return search(for: name)
        }

        private func search(for name: StaticString) -> Int {
            if let place = found.firstIndex(where: { $0.name == name.utf8Start }) {
                next = place + 1
                return found[place].index
            }
            let index = index(named: name.description)
            found.append((name.utf8Start, index))
            next = found.count
            return index
        }

        /// The index of a column whose name is put together.
        func index(named name: String) -> Int {
            if follower < all.count, all[follower] == name {
                follower += 1
                return follower - 1
            }
            guard let index = all.firstIndex(of: name) else { preconditionFailure("there is no column '\(name)'") }
            follower = index + 1
            return index
        }
    }

    fileprivate let statement: SQLiteStatement
    fileprivate let names: Names

    func column<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: StaticString) -> Value {
        value(names.index(of: name))
    }

    /// Half of all columns are texts, and most are NULL, which SQLite says without being asked for the type.
    func text(_ name: StaticString) -> String? {
        let index = CInt(names.index(of: name))
        guard let text = sqlite3_column_text(statement, index) else { return nil }
        let bytes = UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, index)))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value of a column whose name is put together.
    subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(named name: String) -> Value {
        value(names.index(named: name))
    }

    /// A value of a closed set, of a column whose name is put together.
    func value<Value: RawRepresentable<String>>(named name: String) -> Value {
        value(of: self[named: name], in: name)
    }

    private func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) -> Value {
        guard let value = Value.fromStatement(statement, atUncheckedIndex: CInt(index)) else {
            preconditionFailure("the store holds no \(names.all[index]), which no version of newswire writes")
        }
        return value
    }
}

/// Common access to both kinds of rows: GRDB's own, which outlive their statement, and `Columns`, which are fast.
protocol NamedColumns {
    /// Traps if there is no such column, or if it is NULL and `Value` is not optional.
    func column<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: StaticString) -> Value

    /// The text of a column; nil if it is NULL.
    func text(_ name: StaticString) -> String?
}

extension Row: NamedColumns {
    func column<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: StaticString) -> Value {
        self[name.description]
    }

    func text(_ name: StaticString) -> String? {
        self[name.description]
    }
}

extension NamedColumns {
    subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: StaticString) -> Value {
        column(name)
    }

    subscript(_ name: StaticString) -> String? {
        text(name)
    }

    subscript(_ name: StaticString) -> String {
        guard let text = text(name) else {
            preconditionFailure("the store holds no \(name), which no version of newswire writes")
        }
        return text
    }

    func timestamp(_ column: StaticString) -> Timestamp? {
        (self[column] as Int64?).map(Timestamp.init(microseconds:))
    }

    func wireDate(_ column: StaticString, offset: StaticString) -> WireDate? {
        timestamp(column).map { WireDate($0, offset: self[offset] ?? 0) }
    }

    /// A value of a closed set that only this store writes; anything else means a damaged store.
    func value<Value: RawRepresentable<String>>(_ column: StaticString) -> Value {
        value(of: self[column], in: column.description)
    }

    fileprivate func value<Value: RawRepresentable<String>>(
        of text: String, in column: @autoclosure () -> String
    ) -> Value {
        guard let value = Value(rawValue: text) else {
            preconditionFailure("the store holds \(column()) '\(text)', which no version of newswire writes")
        }
        return value
    }

    func language(_ column: StaticString) -> LanguageTag {
        let text: String = self[column]
        guard let tag = LanguageTag(text) else {
            preconditionFailure("the store holds language '\(text)', which no version of newswire writes")
        }
        return tag
    }

    var wireKey: WireKey {
        WireKey(provider: self["provider"], providerID: self["provider_id"], language: language("language"))
    }
}

extension Database {
    /// Executes a statement without results, which stays prepared.
    func run(_ sql: String, _ bind: (inout Bindings) -> Void) throws {
        let rows = try steps(sql, bind)
        while try rows.step() {}
    }

    /// The first column of a statement's first row.
    func first<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ sql: String, _ bind: (inout Bindings) -> Void
    ) throws -> Value? {
        let rows = try steps(sql, bind)
        return try rows.step() ? rows.first() : nil
    }

    /// The results of `read` for each row of a statement.
    func all<Value>(
        _ sql: String, _ bind: (inout Bindings) -> Void, _ read: (Columns) -> Value
    ) throws -> [Value] {
        var rows = try steps(sql, bind)
        var values: [Value] = []
        while let row = try rows.next() { values.append(read(row)) }
        return values
    }

    /// The rows of a statement, to be read one after another.
    func steps(_ sql: String, _ bind: (inout Bindings) -> Void) throws -> RowSteps {
        let statement = try cachedStatement(sql: sql)
        var bindings = Bindings(statement)
        bind(&bindings)
        return RowSteps(statement, of: self)
    }
}

/// Steps through the rows of a statement. It uses SQLite's own functions: GRDB looks for observers at every execution,
/// of which this store has none. A task that is cancelled interrupts SQLite, which is told as GRDB tells it.
struct RowSteps: ~Copyable {
    private let statement: Statement
    private let db: Database
    private var names: Columns.Names?

    fileprivate init(_ statement: Statement, of db: Database) {
        self.statement = statement
        self.db = db
    }

    deinit {
        sqlite3_reset(statement.sqliteStatement)
    }

    /// The next row, which is valid until the one after it; nil at the end.
    mutating func next() throws -> Columns? {
        guard try step() else { return nil }
        let known = names ?? Columns.Names(statement.columnNames)
        names = known
        return Columns(statement: statement.sqliteStatement, names: known)
    }

    /// Whether there is another row.
    fileprivate func step() throws -> Bool {
        switch sqlite3_step(statement.sqliteStatement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case SQLITE_INTERRUPT: throw CancellationError()
        case let code:
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: statement.sql)
        }
    }

    /// The first column of the row.
    fileprivate func first<Value: DatabaseValueConvertible & StatementColumnConvertible>() -> Value? {
        Value.fromStatement(statement.sqliteStatement, atUncheckedIndex: 0)
    }
}

extension Collection<Int64> {
    /// Row numbers as one parameter, for `json_each`.
    var json: String {
        "[" + map(String.init).joined(separator: ",") + "]"
    }
}
