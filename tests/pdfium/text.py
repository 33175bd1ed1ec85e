"""Prints the text of a PDF as pdfium reads it, a form feed after each page.

    python3 tests/pdfium/text.py bounded FILE.pdf    # what stands within the page, as a selection is copied
    python3 tests/pdfium/text.py range FILE.pdf      # every character of the page, in the order of the file
"""

import sys

import pypdfium2

how, file = sys.argv[1:]
sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
for page in pypdfium2.PdfDocument(file):
    text = page.get_textpage()
    read = text.get_text_bounded() if how == "bounded" else text.get_text_range()
    print(read.replace("\r\n", "\n"), end="\n\f")
