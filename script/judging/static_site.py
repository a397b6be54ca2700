"""The site as files, served by nginx as the manual says."""

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


class StaticSite:
    """Rendered from a site and served until the block ends."""

    def __init__(self, site):
        self.site = site

    def __enter__(self):
        self.folder = tempfile.mkdtemp()
        os.chmod(self.folder, 0o755)
        self.site.newswire("render", f"{self.folder}/www")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{port}"
        manual = open("docs/operating.md").read().partition("## Files for another web server")[2]
        rules = re.search(r"```\n(root .*?)```", manual, re.DOTALL)[1].replace("/srv/www/news", f"{self.folder}/www")
        with open(f"{self.folder}/nginx.conf", "w") as file:
            file.write(
                f"daemon off; pid {self.folder}/pid; error_log {self.folder}/errors; events {{}} http {{\n"
                f"include /etc/nginx/mime.types; access_log off; server {{ listen 127.0.0.1:{port};\n{rules}}} }}\n")
        self.process = subprocess.Popen([PROGRAM, "-c", f"{self.folder}/nginx.conf"], stderr=subprocess.DEVNULL)
        self.wait(port)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def wait(self, port):
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.1)
        raise SystemExit("judges: nginx does not start: " + open(f"{self.folder}/errors").read())

    def differences(self, path):
        """What of an answer is not that of the server."""
        own, other = answer(self.site.base + path), answer(self.base + path)
        return [name for name, one, two in zip(("status", "type", "body"), own, other) if one != two]


def answer(address):
    try:
        with urllib.request.urlopen(address) as found:
            return found.status, found.headers["Content-Type"], found.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers["Content-Type"], error.read()
