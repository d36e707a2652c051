"""Converts XLSForms with pyxform and prints one line a form: its name, then what was said of it."""

import sys
from pathlib import Path

from pyxform.xls2xform import convert

for path in sys.argv[1:]:
    try:
        said = convert(path, validate=False).warnings
    except Exception as error:  # whatever pyxform raises is what the form's author would be told
        said = [f"{type(error).__name__}: {error}"]
    print(Path(path).name + "\t" + " | ".join(" ".join(text.split()) for text in said))
