"""A separate Newswire on a free port, with copy in every state."""

import json
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.request

LANGUAGES = {"en": "Harbour notice", "zh-Hant": "港務通告", "pt": "Aviso do porto"}

# Wider than a telephone.
TABLE = (
    "<p>{0}.</p><table>" + "<tr>" + "<th>{0}</th>" * 7 + "</tr>" + "<tr>" + "<td>1,422,018</td>" * 7 + "</tr></table>"
    "<ul><li>{0}<ul><li>{0}</li></ul></li></ul>")


class Site:
    """Serves the samples and some more until the block ends."""

    def __init__(self, program, samples, folder):
        self.program, self.samples, self.folder = os.path.abspath(program), os.path.abspath(samples), folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"
        self.config = os.path.join(folder, "config", "newswire.yaml")

    def __enter__(self):
        os.makedirs(os.path.dirname(self.config))
        shutil.copytree("feeds", os.path.join(self.folder, "feeds"))
        with open(self.config, "w") as file:
            file.write(f"listen: 127.0.0.1:{self.port}\nbaseURL: {self.base}\ntag: news.example,2026\nlog: error\n")
        self.fill()
        self.server = subprocess.Popen(
            [self.program, "serve", "--config", self.config], stdout=subprocess.PIPE, text=True)
        for line in self.server.stdout:
            if "sitemap" in line:
                break
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def newswire(self, *arguments, may_refuse=False):
        run = subprocess.run(
            [self.program, *arguments, "--config", self.config], capture_output=True, text=True)
        if run.returncode != 0 and not (may_refuse and run.returncode == 65):
            raise SystemExit(f"judges: newswire {' '.join(arguments)} ends with {run.returncode}: {run.stderr}")
        return run.stdout

    def fill(self):
        """The samples with their corrections, enough for archives, a withdrawal and a kill."""
        copy = os.path.join(self.folder, "copy")
        os.makedirs(copy)
        for number in range(60):
            for language, headline in LANGUAGES.items():
                with open(os.path.join(copy, f"notice-{number}.{language}.txt"), "w") as file:
                    file.write(f"{headline} {number} <&> “{number}”\n\n{headline}. 1 < 2 & 3.\n\n{headline} again.\n")
        self.newswire("import", copy)
        self.newswire("import", self.samples, may_refuse=True)
        for language, headline in LANGUAGES.items():
            figures = {"uri": "figures", "type": "text", "language": language, "headline": f"{headline}, {headline}",
                       "body_html": TABLE.format(headline)}
            self.newswire("import", self.write(f"figures.{language}.json", json.dumps(figures)))
        self.newswire("withhold", "notice-58", "--language", "en", "--reason", "Being checked")
        self.newswire("kill", "notice-59", "--all", "--reason", "Wrong")

    def write(self, name, text):
        """Writes a file of copy and returns its path."""
        path = os.path.join(self.folder, name)
        with open(path, "w") as file:
            file.write(text)
        return path

    def get(self, address, fields={}):
        """The body of an answer."""
        url = address if address.startswith("http") else self.base + address
        with urllib.request.urlopen(urllib.request.Request(url, headers=fields)) as answer:
            return answer.read()

    def raw(self, path):
        """Head and body as sent on the wire."""
        with socket.create_connection(("127.0.0.1", self.port)) as connection:
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nConnection: close\r\n\r\n".encode())
            parts = []
            while part := connection.recv(65536):
                parts.append(part)
        return b"".join(parts)

    def feeds(self):
        """The paths of every feed in Atom, archives included."""
        names = [name.removesuffix(".yaml") for name in sorted(os.listdir(os.path.join(self.folder, "feeds")))]
        paths = []
        for place in [*LANGUAGES, "all"]:
            for name in names:
                path = f"/{place}/feeds/{name}.atom"
                while path:
                    paths.append(path)
                    found = re.search(rb'rel="prev-archive"[^>]*href="http://[^/]*([^"]*)"', self.get(path))
                    path = found and found.group(1).decode()
        return paths

    def pages(self):
        """The paths of each kind of page in each language."""
        paths = []
        for language in LANGUAGES:
            feed = json.loads(self.get(f"/{language}/feeds/latest.json"))
            stories = [item["url"].removeprefix(self.base) for item in feed["items"] if not item.get("_newswire", {}).get("withdrawn")]
            paths += [f"/{language}/", f"/{language}/?page=2", f"/{language}/feeds/", f"/{language}/section/macau/", *stories]
        return paths
