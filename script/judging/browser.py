"""A headless Chromium, by its debugging protocol."""

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
  const faults = [], words = e => e.textContent.trim().slice(0, 30);
  const light = text => {
    const [r, g, b] = text.match(/[\\d.]+/g).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const ground = e => {
    for (; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      if (!/, 0\\)$/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
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


class Browser:
    """Open until the block ends."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp()
        self.process = subprocess.Popen(
            [PROGRAM, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
             "--remote-allow-origins=*", f"--user-data-dir={self.folder}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.number, self.socket = 0, websocket.create_connection(self.address(), timeout=60)
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        return self

    def __exit__(self, *_):
        self.socket.close()
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def address(self):
        file = os.path.join(self.folder, "DevToolsActivePort")
        for _ in range(300):
            if os.path.exists(file) and len(lines := open(file).read().split("\n")) > 1:
                return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
            time.sleep(0.1)
        raise SystemExit("judges: Chromium does not start")

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if hasattr(self, "session"):
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while (answer := json.loads(self.socket.recv())).get("id") != self.number:
            pass
        return answer["result"]

    def faults(self, address, width, scheme):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.call("Page.navigate", url=address)
        while json.loads(self.socket.recv()).get("method") != "Page.loadEventFired":
            pass
        return self.call("Runtime.evaluate", expression=FAULTS, returnByValue=True)["result"]["value"]
