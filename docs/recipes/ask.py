"""How strong are some coalitions on one date? Asked of a running `entente serve`, with Python alone.

    ./entente serve                 # prints an address with a token that works once
    python3 ask.py ADDRESS

Prints a row for each part: value, ends of the interval, or why it is missing.
"""

import csv
import json
import sys
import urllib.error
import urllib.parse
import urllib.request


class Desk:
    """The questions of a server as functions: `desk.ask("assess", coalition="SCO")`."""

    def __init__(self, address):
        parts = urllib.parse.urlsplit(address)
        self.origin = f"{parts.scheme}://{parts.netloc}"
        # The token of the address is exchanged for a cookie, which the opener keeps.
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        self.opener.open(address).close()

    def ask(self, question, **parameters):
        query = {name.replace("_", "-"): value for name, value in parameters.items()}
        address = f"{self.origin}/api/v1/{question}?{urllib.parse.urlencode(query)}"
        try:
            with self.opener.open(address) as reply:
                return json.load(reply)
        except urllib.error.HTTPError as refused:
            # A refusal says what does not fit and what to do (RFC 9457).
            problem = json.load(refused)
            raise ValueError(f"{problem['detail']}. {problem['advice']}".strip()) from None


def row(coalition, part):
    figure = part["figure"]
    if "missing" in figure:
        return [coalition, part["part"], "", "", "", figure["missing"]]
    interval = figure["interval"]
    numbers = [figure["value"], interval["low"], interval["high"]]
    return [coalition, part["part"]] + [f"{number:.2f}" for number in numbers] + [""]


def main(address):
    desk = Desk(address)
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(["coalition", "part", "value", "low", "high", "missing"])
    for coalition in ["SCO", "NATO"]:
        answer = desk.ask("assess", coalition=coalition, as_of="2015-07-10")
        rows.writerows(row(coalition, part) for part in answer["data"]["parts"])


if __name__ == "__main__":
    main(sys.argv[1])
