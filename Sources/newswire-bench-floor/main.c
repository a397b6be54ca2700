// The floor of an import: what no importer in this house can do without, and nothing else.
//
//   newswire-bench-floor FOLDER DATABASE
//
// It parses each file of a folder with libxml2's reader, takes id, headline and body text from NITF or NewsML-G2, and
// inserts them into one SQLite table (WAL, synchronous=FULL), 1,000 rows a transaction. It checks nothing, decides
// nothing and keeps no markup.
#include <dirent.h>
#include <fcntl.h>
#include <libxml/xmlreader.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ROWS_A_TRANSACTION = 1000 };

typedef struct {
    char *bytes;
    size_t count, capacity;
} Text;

static void fail(const char *what, const char *why) {
    fprintf(stderr, "newswire-bench-floor: %s: %s\n", what, why);
    exit(1);
}

static void append(Text *text, const char *bytes, size_t count) {
    if (text->count + count > text->capacity) {
        text->capacity = 2 * (text->count + count) + 4096;
        text->bytes = realloc(text->bytes, text->capacity);
        if (!text->bytes) fail("memory", "there is none left");
    }
    memcpy(text->bytes + text->count, bytes, count);
    text->count += count;
}

static void appendFile(Text *text, const char *path) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    char buffer[65536];
    ssize_t count;
    if (file < 0) fail(path, "cannot be opened");
    while ((count = read(file, buffer, sizeof buffer)) > 0) append(text, buffer, (size_t)count);
    close(file);
}

// Which field the text under the reader belongs to, by the element that encloses it.
static Text *fieldOf(const char *element, Text *headline, Text *body) {
    if (!strcmp(element, "hl1") || !strcmp(element, "headline")) return headline;
    if (!strcmp(element, "body.content") || !strcmp(element, "inlineXML")) return body;
    return NULL;
}

static void takeAttribute(xmlTextReaderPtr reader, const char *name, Text *id) {
    xmlChar *value = xmlTextReaderGetAttribute(reader, (const xmlChar *)name);
    if (!value) return;
    append(id, (const char *)value, strlen((const char *)value));
    xmlFree(value);
}

static void parse(const Text *file, Text *id, Text *headline, Text *body) {
    xmlTextReaderPtr reader = xmlReaderForMemory(file->bytes, (int)file->count, NULL, NULL, XML_PARSE_NONET);
    Text *field = NULL;
    int fieldDepth = 0;
    if (!reader) fail("libxml2", "no reader");
    while (xmlTextReaderRead(reader) == 1) {
        switch (xmlTextReaderNodeType(reader)) {
        case XML_READER_TYPE_ELEMENT: {
            const char *name = (const char *)xmlTextReaderConstLocalName(reader);
            if (!strcmp(name, "doc-id")) takeAttribute(reader, "id-string", id);
            if (!strcmp(name, "newsItem")) takeAttribute(reader, "guid", id);
            if (!field) {
                field = fieldOf(name, headline, body);
                fieldDepth = xmlTextReaderDepth(reader);
            }
            break;
        }
        case XML_READER_TYPE_END_ELEMENT:
            if (field && xmlTextReaderDepth(reader) == fieldDepth) field = NULL;
            break;
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
            if (field) {
                const char *text = (const char *)xmlTextReaderConstValue(reader);
                append(field, text, strlen(text));
            }
            break;
        }
    }
    xmlFreeTextReader(reader);
}

static void run(sqlite3 *database, const char *sql) {
    char *why = NULL;
    if (sqlite3_exec(database, sql, NULL, NULL, &why) != SQLITE_OK) fail(sql, why);
}

static void insert(sqlite3 *database, sqlite3_stmt *statement, const Text *fields[3]) {
    for (int index = 0; index < 3; index++) {
        sqlite3_bind_text(statement, index + 1, fields[index]->bytes, (int)fields[index]->count, SQLITE_STATIC);
    }
    if (sqlite3_step(statement) != SQLITE_DONE) fail("insert", sqlite3_errmsg(database));
    sqlite3_reset(statement);
}

int main(int count, char **arguments) {
    if (count != 3) fail("arguments", "expected FOLDER DATABASE");
    sqlite3 *database;
    sqlite3_stmt *statement;
    if (sqlite3_open(arguments[2], &database) != SQLITE_OK) fail(arguments[2], sqlite3_errmsg(database));
    run(database, "PRAGMA journal_mode=WAL");
    run(database, "PRAGMA synchronous=FULL");
    run(database, "CREATE TABLE copy (id TEXT PRIMARY KEY, headline TEXT, body TEXT)");
    if (sqlite3_prepare_v2(database, "INSERT INTO copy VALUES (?, ?, ?)", -1, &statement, NULL) != SQLITE_OK) {
        fail("prepare", sqlite3_errmsg(database));
    }

    struct dirent **entries;
    int files = scandir(arguments[1], &entries, NULL, alphasort);
    Text file = {0}, id = {0}, headline = {0}, body = {0};
    int rows = 0;
    char path[4096];
    for (int index = 0; index < files; index++) {
        if (entries[index]->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", arguments[1], entries[index]->d_name);
        file.count = id.count = headline.count = body.count = 0;
        appendFile(&file, path);
        parse(&file, &id, &headline, &body);
        if (!id.count || !headline.count || !body.count) fail(path, "no id, headline or body");
        if (rows % ROWS_A_TRANSACTION == 0) run(database, "BEGIN");
        insert(database, statement, (const Text *[]){&id, &headline, &body});
        if (++rows % ROWS_A_TRANSACTION == 0) run(database, "COMMIT");
    }
    if (rows % ROWS_A_TRANSACTION != 0) run(database, "COMMIT");
    sqlite3_finalize(statement);
    sqlite3_close(database);
    printf("%d\n", rows);
    return 0;
}
