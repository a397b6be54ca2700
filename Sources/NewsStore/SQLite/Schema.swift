import GRDB

/// The tables, as migrations that only ever append.
///
/// Instants are microseconds since 1970, offsets seconds east of UTC. Lists of names are one text, a name per line.
/// Articles, variants and changes are never deleted, so that row numbers are never reused, without the cost of
/// AUTOINCREMENT.
enum Schema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: articles, variants, versions, listings, changes") { db in
            try db.execute(sql: articles)
            try db.execute(sql: versions)
            try db.execute(sql: listings)
            try db.execute(sql: changes)
            try db.execute(sql: packages)
            try db.execute(sql: pictures)
            try db.execute(sql: partners)
        }
        // The check of every foreign key, which migrations make by default, takes long in a large store.
        migrator.registerMigration("2: entitlements in the log of copy in advance", foreignKeyChecks: .immediate) {
            try $0.execute(sql: advanceEntitlements)
        }
        migrator.registerMigration("3: the stories of pending notices", foreignKeyChecks: .immediate) {
            try $0.execute(sql: noticeArticles)
        }
        migrator.registerMigration("4: what was done is called an act", foreignKeyChecks: .immediate) {
            try $0.execute(sql: "ALTER TABLE act RENAME COLUMN deed TO act")
        }
        migrator.registerMigration("5: what belongs to a picture or has one", foreignKeyChecks: .immediate) {
            try $0.execute(sql: pictureIndexes)
        }
        return migrator
    }()

    /// Kills and purges find by them what they erase.
    private static let pictureIndexes = """
        CREATE INDEX act_asset ON act (asset) WHERE asset IS NOT NULL;
        CREATE INDEX asset_id ON asset (provider_id);
        CREATE INDEX picture_file_variant ON picture_file (variant) WHERE variant IS NOT NULL;
        CREATE INDEX picture_file_asset ON picture_file (asset) WHERE asset IS NOT NULL;
        CREATE INDEX picture_reference_variant ON picture_reference (variant);
        """

    private static let articles = """
        CREATE TABLE property (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

        CREATE TABLE article (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            alias_of INTEGER REFERENCES article (row),
            -- Its number among the articles that editions have ever shown, by which sitemaps are cut: rows would count
            -- what is under embargo.
            place INTEGER
        );
        CREATE UNIQUE INDEX article_place ON article (place) WHERE place IS NOT NULL;
        CREATE INDEX article_alias ON article (alias_of) WHERE alias_of IS NOT NULL;
        -- How providers name stories, so that later copy finds its article.
        CREATE TABLE article_name (
            provider TEXT NOT NULL,
            name TEXT NOT NULL,
            article INTEGER NOT NULL REFERENCES article (row),
            at INTEGER NOT NULL,
            PRIMARY KEY (provider, name)
        ) WITHOUT ROWID;

        CREATE TABLE variant (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            article INTEGER NOT NULL REFERENCES article (row),
            -- The article that was made for it or that it first joined.
            home INTEGER NOT NULL REFERENCES article (row),
            -- The id of the article that it would have made alone, where that is another.
            own_article TEXT,
            provider TEXT NOT NULL,
            provider_id TEXT NOT NULL,
            language TEXT NOT NULL,
            -- The id of the article as its provider's copy has stated it last: only another Newswire does.
            stated_article TEXT,
            -- Whether the desk has made the article that it is in: copy does not part it then.
            desk_linked INTEGER NOT NULL DEFAULT 0,
            status TEXT NOT NULL DEFAULT 'usable',
            withheld_by TEXT,
            last_version INTEGER NOT NULL DEFAULT 0,
            shown INTEGER,
            -- How many versions have been shown: versions that only the desk knows must not be counted outside.
            public_version INTEGER NOT NULL DEFAULT 0,
            last_wire INTEGER,
            provider_version INTEGER,
            -- What the provider has said last of its use.
            wire_status TEXT NOT NULL DEFAULT 'usable',
            desk_edited INTEGER NOT NULL DEFAULT 0,
            expires INTEGER,
            expired INTEGER NOT NULL DEFAULT 0,
            purged INTEGER NOT NULL DEFAULT 0,
            published INTEGER,
            published_offset INTEGER,
            updated INTEGER,
            listed INTEGER,
            changed INTEGER,
            UNIQUE (provider, provider_id, language)
        );
        CREATE INDEX variant_article ON variant (article);
        CREATE INDEX variant_stated ON variant (provider, stated_article) WHERE stated_article IS NOT NULL;
        -- Variants that the desk has parted from an article: copy does not join them again.
        CREATE TABLE parting (
            variant INTEGER NOT NULL REFERENCES variant (row),
            article INTEGER NOT NULL REFERENCES article (row),
            PRIMARY KEY (variant, article)
        ) WITHOUT ROWID;
        CREATE INDEX variant_expires ON variant (expires) WHERE expires IS NOT NULL AND expired = 0;
        -- From what the texts of translations were made: the original, or its id as long as only its provider's copy names
        -- it.
        CREATE TABLE translation (
            text INTEGER PRIMARY KEY REFERENCES text (row),
            variant INTEGER NOT NULL REFERENCES variant (row),
            original INTEGER REFERENCES variant (row),
            original_id TEXT,
            -- The original's version as its provider numbers it, where copy states one.
            stated INTEGER,
            -- The original's version that stood when the translation came.
            made_from INTEGER
        );
        CREATE INDEX translation_variant ON translation (variant);

        -- Versions stored and not yet shown.
        CREATE TABLE waiting (\(waitingVersion));
        CREATE INDEX waiting_until ON waiting (until);
        -- Wire copy that waits for the desk to accept or reject it.
        CREATE TABLE awaiting_desk (\(waitingVersion));
        """

    private static let waitingVersion = """
        variant INTEGER PRIMARY KEY REFERENCES variant (row),
        version INTEGER NOT NULL,
        until INTEGER,
        until_offset INTEGER,
        desk_until INTEGER,
        desk_until_offset INTEGER,
        date INTEGER,
        date_offset INTEGER,
        is_correction INTEGER NOT NULL,
        note TEXT,
        is_backfill INTEGER NOT NULL,
        -- The provider's versions before it that have not come, from the first to before the last.
        missing_from INTEGER,
        missing_to INTEGER,
        repeats_shown INTEGER NOT NULL,
        status TEXT NOT NULL
        """

    private static let versions = """
        -- Copy as it came in, once a piece.
        CREATE TABLE wire_copy (
            row INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            format TEXT NOT NULL,
            encoding TEXT,
            -- NULL where they were erased.
            bytes BLOB
        );
        CREATE TABLE text (
            row INTEGER PRIMARY KEY,
            headline TEXT NOT NULL,
            subheadline TEXT,
            body TEXT NOT NULL,
            byline TEXT,
            dateline TEXT,
            located TEXT,
            slugline TEXT,
            abstract TEXT,
            categories TEXT NOT NULL,
            subjects TEXT NOT NULL,
            genres TEXT NOT NULL,
            places TEXT NOT NULL,
            keywords TEXT NOT NULL,
            urgency INTEGER,
            priority INTEGER,
            source TEXT,
            credit TEXT,
            copyright TEXT,
            usage_terms TEXT,
            ed_note TEXT,
            correction_note TEXT,
            date INTEGER,
            date_offset INTEGER,
            version_date INTEGER,
            version_date_offset INTEGER,
            -- JSON: pictures have parts of their own.
            pictures TEXT,
            history TEXT
        );
        CREATE TABLE version (
            variant INTEGER NOT NULL REFERENCES variant (row),
            number INTEGER NOT NULL,
            text INTEGER NOT NULL REFERENCES text (row),
            origin TEXT NOT NULL,
            standing TEXT NOT NULL,
            status TEXT NOT NULL,
            embargo INTEGER,
            embargo_offset INTEGER,
            provider_version INTEGER,
            is_correction INTEGER NOT NULL,
            note TEXT,
            wire_copy INTEGER REFERENCES wire_copy (row),
            at INTEGER NOT NULL,
            PRIMARY KEY (variant, number)
        ) WITHOUT ROWID;
        """

    private static let listings = """
        -- Which feeds hold which variant, as an entry or as a notice. A feed with its edition a line; the feed 'front' is
        -- the edition itself, which is null where only partners are shown the variant.
        CREATE TABLE placement (
            variant INTEGER PRIMARY KEY REFERENCES variant (row),
            edition TEXT,
            feeds TEXT NOT NULL
        );
        -- The same by feed, in the order of the feed. One tree and no index beside it: an import writes a row here for
        -- each feed that holds an item.
        CREATE TABLE listing (
            feed TEXT NOT NULL,
            edition TEXT NOT NULL,
            notice INTEGER NOT NULL,
            listed INTEGER NOT NULL,
            variant INTEGER NOT NULL,
            PRIMARY KEY (feed, edition, notice, listed, variant)
        ) WITHOUT ROWID;

        -- When each feed last became different.
        CREATE TABLE feed_state (
            feed TEXT NOT NULL,
            edition TEXT NOT NULL,
            changed INTEGER NOT NULL,
            PRIMARY KEY (feed, edition)
        ) WITHOUT ROWID;
        -- What each feed has listed, in its order, cut into archives; what it has listed since its last cut is the row
        -- without an instant. The edition '' is the feed of every language; variants are the rows' numbers as JSON.
        CREATE TABLE archive (
            feed TEXT NOT NULL,
            edition TEXT NOT NULL,
            number INTEGER NOT NULL,
            variants TEXT NOT NULL,
            cut INTEGER,
            PRIMARY KEY (feed, edition, number)
        ) WITHOUT ROWID;
        CREATE INDEX archive_open ON archive (feed, edition) WHERE cut IS NULL;
        CREATE TABLE sitemap_part (number INTEGER PRIMARY KEY, changed INTEGER NOT NULL);
        """

    private static let changes = """
        CREATE TABLE change (
            sequence INTEGER PRIMARY KEY,
            variant INTEGER NOT NULL REFERENCES variant (row),
            version INTEGER NOT NULL,
            public_version INTEGER NOT NULL,
            kind TEXT NOT NULL,
            origin TEXT NOT NULL,
            at INTEGER NOT NULL,
            note TEXT,
            feeds_before TEXT NOT NULL,
            feeds_after TEXT NOT NULL
        );
        -- A variant's history: its corrections, whom it ever reached, whether a change is its newest.
        CREATE INDEX change_variant ON change (variant);
        -- A first release has a note where the copy came as a correction.
        CREATE INDEX change_correction ON change (variant)
            WHERE kind = 'correction' OR kind = 'release' AND note IS NOT NULL;

        -- How far those have come who follow the changes from outside.
        CREATE TABLE follower (name TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;

        -- Wire instructions that named copy which was not here yet.
        CREATE TABLE pending_notice (
            provider TEXT NOT NULL,
            provider_id TEXT NOT NULL,
            language TEXT NOT NULL,
            status TEXT NOT NULL,
            reason TEXT,
            provider_version INTEGER,
            wire_copy INTEGER REFERENCES wire_copy (row),
            at INTEGER NOT NULL
        );
        CREATE INDEX pending_notice_key ON pending_notice (provider, provider_id);

        -- When something new or changed of each provider was last kept.
        CREATE TABLE provider (id TEXT PRIMARY KEY, last_copy INTEGER NOT NULL) WITHOUT ROWID;

        -- What the desk must look at.
        CREATE TABLE alert (
            row INTEGER PRIMARY KEY,
            variant INTEGER NOT NULL REFERENCES variant (row),
            at INTEGER NOT NULL,
            text TEXT NOT NULL
        );
        CREATE INDEX alert_variant ON alert (variant);

        -- The audit: who did what to a variant or to a picture that came by itself, whether it showed outside or not.
        CREATE TABLE act (
            row INTEGER PRIMARY KEY,
            variant INTEGER REFERENCES variant (row),
            asset INTEGER REFERENCES asset (row),
            at INTEGER NOT NULL,
            deed TEXT NOT NULL,
            origin TEXT NOT NULL,
            who TEXT NOT NULL,
            note TEXT,
            version INTEGER NOT NULL
        );
        CREATE INDEX act_variant ON act (variant);
        """

    private static let noticeArticles = """
        -- The article that the copy of a kill will have, where its provider's names tell.
        ALTER TABLE pending_notice ADD COLUMN article INTEGER REFERENCES article (row);
        CREATE INDEX pending_notice_article ON pending_notice (article) WHERE article IS NOT NULL;
        """

    private static let packages = """
        -- A package's versions; what it says now is the newest that is not history.
        CREATE TABLE package (
            row INTEGER PRIMARY KEY,
            provider TEXT NOT NULL,
            provider_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            standing TEXT NOT NULL,
            status TEXT NOT NULL,
            provider_version INTEGER,
            headline TEXT,
            are_alternatives INTEGER NOT NULL,
            wire_copy INTEGER REFERENCES wire_copy (row),
            at INTEGER NOT NULL,
            UNIQUE (provider, provider_id, version)
        );
        CREATE TABLE package_member (
            package INTEGER NOT NULL REFERENCES package (row),
            place INTEGER NOT NULL,
            provider_id TEXT NOT NULL,
            language TEXT,
            role TEXT,
            PRIMARY KEY (package, place)
        ) WITHOUT ROWID;
        """

    private static let pictures = """
        -- Stored files of pictures; the bytes lie in the media folder.
        CREATE TABLE media (
            hash TEXT PRIMARY KEY,
            type TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL
        ) WITHOUT ROWID;

        -- Files that are to be removed from the media folder.
        CREATE TABLE erased_media (hash TEXT PRIMARY KEY, type TEXT NOT NULL) WITHOUT ROWID;

        -- Pictures that came by themselves.
        CREATE TABLE asset (
            row INTEGER PRIMARY KEY,
            provider TEXT NOT NULL,
            provider_id TEXT NOT NULL,
            status TEXT NOT NULL DEFAULT 'usable',
            last_version INTEGER NOT NULL DEFAULT 0,
            shown INTEGER,
            waiting INTEGER,
            waiting_until INTEGER,
            waiting_offset INTEGER,
            last_wire INTEGER,
            provider_version INTEGER,
            UNIQUE (provider, provider_id)
        );
        CREATE INDEX asset_waiting ON asset (waiting_until) WHERE waiting_until IS NOT NULL;
        CREATE TABLE asset_version (
            asset INTEGER NOT NULL REFERENCES asset (row),
            number INTEGER NOT NULL,
            text INTEGER NOT NULL REFERENCES text (row),
            standing TEXT NOT NULL,
            status TEXT NOT NULL,
            embargo INTEGER,
            embargo_offset INTEGER,
            provider_version INTEGER,
            is_correction INTEGER NOT NULL,
            note TEXT,
            wire_copy INTEGER REFERENCES wire_copy (row),
            at INTEGER NOT NULL,
            PRIMARY KEY (asset, number)
        ) WITHOUT ROWID;

        -- Which text names which picture by its id. A text is of a variant, or of an asset.
        -- The key's columns come first: the check of SQLite 3.40 sees NULLs in such a table otherwise.
        CREATE TABLE picture_reference (
            asset_id TEXT NOT NULL,
            text INTEGER NOT NULL REFERENCES text (row),
            variant INTEGER NOT NULL REFERENCES variant (row),
            PRIMARY KEY (asset_id, text)
        ) WITHOUT ROWID;

        -- Where the files of a text's pictures are: stored, or still to be fetched where there is no hash.
        CREATE TABLE picture_file (
            row INTEGER PRIMARY KEY,
            text INTEGER NOT NULL REFERENCES text (row),
            variant INTEGER REFERENCES variant (row),
            asset INTEGER REFERENCES asset (row),
            provider TEXT NOT NULL,
            -- The id of the picture whose file it is, if it has one.
            asset_id TEXT,
            href TEXT NOT NULL,
            hash TEXT REFERENCES media (hash)
        );
        CREATE INDEX picture_file_text ON picture_file (text);
        CREATE INDEX picture_file_hash ON picture_file (hash) WHERE hash IS NOT NULL;
        CREATE INDEX picture_file_href ON picture_file (href);

        -- What is to be fetched, and when. Without a time it was given up.
        CREATE TABLE picture_fetch (
            provider TEXT NOT NULL,
            url TEXT NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            next_at INTEGER,
            problem TEXT,
            PRIMARY KEY (provider, url)
        ) WITHOUT ROWID;
        CREATE INDEX picture_fetch_next ON picture_fetch (next_at) WHERE next_at IS NOT NULL;
        """
    private static let partners = """
        -- Outlets that have keys. Lists of scopes and networks are a line each.
        CREATE TABLE partner (
            row INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            scopes TEXT NOT NULL,
            sees_advance INTEGER NOT NULL,
            provider TEXT,
            rate INTEGER NOT NULL,
            quiet INTEGER,
            networks TEXT NOT NULL,
            at INTEGER NOT NULL
        );
        CREATE TABLE partner_key (
            id TEXT PRIMARY KEY,
            partner INTEGER NOT NULL REFERENCES partner (row),
            -- SHA-256 of the key; the key itself is nowhere.
            hash BLOB NOT NULL,
            at INTEGER NOT NULL,
            expires INTEGER,
            revoked INTEGER
        ) WITHOUT ROWID;
        CREATE INDEX partner_key_partner ON partner_key (partner);

        -- From which change to which a partner may have what a feed holds. Rows are never deleted: kills go to whoever
        -- was ever given an item.
        CREATE TABLE entitlement (
            row INTEGER PRIMARY KEY,
            partner INTEGER NOT NULL REFERENCES partner (row),
            feed TEXT NOT NULL,
            edition TEXT NOT NULL,
            since INTEGER NOT NULL,
            until INTEGER
        );
        CREATE INDEX entitlement_partner ON entitlement (partner);

        -- Copy in advance, in the order of its coming: texts under embargo, moved embargoes, and what was taken back before
        -- its release. The feeds are those that will hold it.
        CREATE TABLE advance (
            sequence INTEGER PRIMARY KEY,
            variant INTEGER NOT NULL REFERENCES variant (row),
            version INTEGER NOT NULL,
            public_version INTEGER NOT NULL,
            kind TEXT NOT NULL,
            at INTEGER NOT NULL,
            note TEXT,
            feeds TEXT NOT NULL
        );
        CREATE INDEX advance_variant ON advance (variant);

        -- What each partner has taken, written in batches.
        CREATE TABLE partner_usage (
            partner INTEGER PRIMARY KEY REFERENCES partner (row),
            calls INTEGER NOT NULL,
            items INTEGER NOT NULL,
            bytes INTEGER NOT NULL,
            last_call INTEGER NOT NULL,
            -- The change up to which it has been told everything.
            position INTEGER NOT NULL
        );
        """

    /// The log of copy in advance has its own numbers. Those of earlier entitlements follow from the instants of the
    /// changes: rather too long an entitlement than one of which a kill is not told.
    private static let advanceEntitlements = """
        ALTER TABLE entitlement ADD COLUMN advance_since INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE entitlement ADD COLUMN advance_until INTEGER;
        UPDATE entitlement SET
            advance_since = coalesce((
                SELECT max(sequence) FROM advance WHERE at <= (
                    SELECT at FROM change WHERE sequence = entitlement.since)), 0),
            advance_until = CASE WHEN until IS NOT NULL THEN coalesce((
                SELECT max(sequence) FROM advance WHERE at < coalesce((
                    SELECT at FROM change WHERE sequence > entitlement.until ORDER BY sequence LIMIT 1),
                    9223372036854775807)), 0) END;
        """
}
