"""Holds pages against axe-core in Chromium: light and dark, narrow, wide and at 200 % zoom.

Usage: python3 axe.py PAGE…  Prints a line a fault; exits 0 where there is none, 1 otherwise, and 77
where the browser or the packages are missing.
"""

import os
import shutil
import sys

try:
    import axe_playwright_python
    from selenium import webdriver
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service
except ImportError:
    sys.exit(77)

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
if not BROWSER or not DRIVER:
    sys.exit(77)

SCRIPT = os.path.join(
    list(axe_playwright_python.__path__)[0], "axe.min.js")
# Width in CSS pixels, and device pixels a CSS pixel: 640 by 2 is 1280 at 200 %.
SIZES = [(320, 1), (640, 2), (1280, 1)]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def main(pages):
    options = Options()
    options.binary_location = BROWSER
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]:
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    with open(SCRIPT, encoding="utf-8") as file:
        axe = file.read()
    faults = 0
    checks = 0
    try:
        driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
        for page in pages:
            for scheme in ["light", "dark"]:
                for width, scale in SIZES:
                    driver.execute_cdp_cmd(
                        "Emulation.setDeviceMetricsOverride",
                        {"width": width, "height": 900, "deviceScaleFactor": scale, "mobile": False})
                    driver.execute_cdp_cmd(
                        "Emulation.setEmulatedMedia",
                        {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
                    driver.get("file://" + os.path.abspath(page))
                    where = f"{os.path.basename(page)} {scheme} {width}"
                    wide = driver.execute_script(
                        "return document.scrollingElement.scrollWidth - window.innerWidth")
                    if wide > 1:
                        faults += 1
                        print(f"{where}: the page is {wide} px wider than the window")
                    driver.execute_script(axe)
                    result = driver.execute_async_script(
                        "const done = arguments[arguments.length - 1];"
                        "axe.run(document, {runOnly: arguments[0]}).then(done, e => done({error: String(e)}))",
                        TAGS)
                    if "violations" not in result:
                        print(f"{where}: axe did not run: {result}")
                        return 1
                    checks += len(result["passes"])
                    for violation in result["violations"]:
                        faults += 1
                        nodes = [node["target"] for node in violation["nodes"][:3]]
                        print(f"{where}: {violation['id']}: {violation['help']} {nodes}")
    finally:
        driver.quit()
    print(f"{checks} rules passed, {faults} faults")
    return 1 if faults else 0


sys.exit(main(sys.argv[1:]))
