"""The site as files, served by nginx as the manual says."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

PROGRAM = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")

# What nginx's own list, which is not in the same place everywhere, has of the site's files.
TYPES = (
    "text/html html; text/css css; text/plain txt; "
    "image/jpeg jpg; image/png png; image/webp webp; image/gif gif; image/avif avif;")


class StaticSite:
    """Rendered from a site and served until the block ends."""

    def __init__(self, site):
        self.site = site

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
            os.chmod(folder, 0o755)
            self.site.newswire("render", f"{folder}/www")
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                port = free.getsockname()[1]
            self.base = f"http://127.0.0.1:{port}"
            configure(folder, port)
            with open(f"{folder}/errors", "a") as errors:
                process = subprocess.Popen([PROGRAM, "-c", f"{folder}/nginx.conf"], stderr=errors)
            stack.callback(process.wait)
            stack.callback(process.terminate)
            wait(folder, port)
            self.opened = stack.pop_all()
        return self

    def __exit__(self, *_):
        self.opened.close()

    def differences(self, path):
        """What of an answer is not that of the server."""
        own, other = answer(self.site.base + path), answer(self.base + path)
        return [name for name, one, two in zip(("status", "type", "body"), own, other) if one != two]


def configure(folder, port):
    """Writes nginx's configuration with the rules of the manual."""
    manual = open("docs/operating.md").read().partition("## Files for another web server")[2]
    rules = re.search(r"```\n(root .*?)```", manual, re.DOTALL)[1].replace("/srv/www/news", f"{folder}/www")
    with open(f"{folder}/nginx.conf", "w") as file:
        file.write(
            f"daemon off; pid {folder}/pid; error_log {folder}/errors; events {{}} http {{\n"
            f"types {{ {TYPES} }} access_log off; server {{ listen 127.0.0.1:{port};\n{rules}}} }}\n")


def wait(folder, port):
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit("judges: nginx does not start: " + open(f"{folder}/errors").read())


def answer(address):
    try:
        with urllib.request.urlopen(address) as found:
            return found.status, found.headers["Content-Type"], found.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers["Content-Type"], error.read()
