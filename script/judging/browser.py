"""A headless Chromium, by its debugging protocol."""

import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import time

import websocket

PROGRAM = shutil.which("chromium")

# What a page shows that some reader cannot read: text with too little contrast (WCAG 1.4.3), targets that are too
# small (WCAG 2.5.8), what is wider than the window, figures of a table that are parted, levels of headings left out.
FAULTS = """(() => {
  const faults = [], page = document.documentElement, words = e => e.textContent.trim().slice(0, 30);
  const light = text => {
    const [r, g, b] = text.match(/[\\d.]+/g).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const ground = e => {
    for (; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      if (color != 'transparent' && !/^rgba\\(.*, 0\\)$/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  if (page.scrollWidth > page.clientWidth) faults.push('the page is wider than the window');
  for (const e of document.body.querySelectorAll('*')) {
    const box = e.getBoundingClientRect();
    if (![...e.childNodes].some(n => n.nodeType == 3 && n.data.trim()) || !box.width) continue;
    const [a, b] = [light(getComputedStyle(e).color), light(ground(e))];
    if ((Math.max(a, b) + .05) / (Math.min(a, b) + .05) < 4.5) faults.push('little contrast: ' + words(e));
    if (box.right > innerWidth + 1 && !e.closest('.wide, pre')) faults.push('wider than the window: ' + words(e));
  }
  for (const a of document.querySelectorAll('a')) {
    const box = a.getBoundingClientRect();
    if (box.height < 24 && box.top >= 0 && !a.closest('.body')) faults.push('small target: ' + words(a));
  }
  for (const cell of document.querySelectorAll('td')) {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const lines = new Set([...range.getClientRects()].map(box => box.top));
    if (/^\\d[\\d.,]*$/.test(cell.textContent.trim()) && lines.size > 1) faults.push('a figure is parted: ' + words(cell));
  }
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (+heading.tagName[1] > level + 1) faults.push('a level of headings is left out: ' + words(heading));
    level = +heading.tagName[1];
  }
  return faults;
})()"""

# A page says so itself, as its event may come before the answer to the call that opens it.
LOADED = """new Promise(resolve => {
  if (document.readyState == 'complete') resolve(); else addEventListener('load', () => resolve());
})"""


class Browser:
    """Open until the block ends."""

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
            process = subprocess.Popen(
                [PROGRAM, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
                 "--remote-allow-origins=*", f"--user-data-dir={folder}", "about:blank"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            stack.callback(process.wait)
            stack.callback(process.terminate)
            self.number, self.socket = 0, websocket.create_connection(address(folder), timeout=60)
            stack.callback(self.socket.close)
            target = self.call("Target.createTarget", url="about:blank")["targetId"]
            self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            self.opened = stack.pop_all()
        return self

    def __exit__(self, *_):
        self.opened.close()

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if hasattr(self, "session"):
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while (answer := json.loads(self.socket.recv())).get("id") != self.number:
            pass
        if "error" in answer:
            raise SystemExit(f"judges: Chromium refuses {method}: {answer['error']['message']}")
        return answer["result"]

    def evaluate(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise SystemExit(f"judges: a script fails in Chromium: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def faults(self, address, width, scheme):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        if error := self.call("Page.navigate", url=address).get("errorText"):
            raise SystemExit(f"judges: Chromium does not open {address}: {error}")
        self.evaluate(LOADED)
        return self.evaluate(FAULTS)


def address(folder):
    """Where a Chromium that was just started listens."""
    file = os.path.join(folder, "DevToolsActivePort")
    for _ in range(300):
        if os.path.exists(file) and len(lines := open(file).read().split("\n")) > 1:
            return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
        time.sleep(0.1)
    raise SystemExit("judges: Chromium does not start")
