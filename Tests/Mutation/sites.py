"""Finds what can be mutated in a Swift source: operators, literals, plain conditions."""

import re
from dataclasses import dataclass, field

# What each operator becomes, one mutant each.
OPERATORS = {
    "<": ["<=", ">="],
    "<=": ["<", ">"],
    ">": [">=", "<="],
    ">=": [">", "<"],
    "==": ["!="],
    "!=": ["=="],
    "&&": ["||"],
    "||": ["&&"],
}
BINARY = re.compile(r"(?<=\s)(==|!=|<=|>=|<|>|&&|\|\|)(?=\s)")
NOT = re.compile(r"(?<=[\s(\[{])!(?=[\w(.$])")
BOOLEAN = re.compile(r"(?<![\w.])(true|false)(?!\w)")
INTEGER = re.compile(r"(?<![\w$])(?<!(?<!\.)\.)(\d[\d_]*)(?!\w)(?!\.\d)")
CONDITION = re.compile(r"(?<![\w#.])(guard|if|while|where)\b(?!:)")
# Articles are what a rule cites, not a bound of it.
CITATION = re.compile(r"\b(?:article|fixed)\(")
RAW_VALUE = re.compile(r"^ *case \w+ = ", re.M)
# A range that is only asked what it holds.
RANGE = re.compile(r"(?<=[\w)\]])\.\.\.(?=[^()]*\)\.contains\()")
FOREVER = re.compile(r"\bwhile true\b")


@dataclass
class Site:
    """One place of a source, with the mutants of it."""

    file: str
    line: int
    start: int
    end: int
    kind: str  # binary, range, not, boolean, integer, condition
    original: str
    code: str  # the line it stands on
    becomes: list = field(default_factory=list)
    occurrence: int = 1
    numbers: list = field(default_factory=list)

    def keys(self):
        """What names each mutant across runs, whatever its number."""
        again = f" #{self.occurrence}" if self.occurrence > 1 else ""
        for other in self.becomes:
            yield f"{self.file} | {self.code} | {self.original} → {other}{again}"


def masked(source):
    """The source with comments and the inside of strings blanked, of the same length."""
    out = list(source)

    def blank(start, end):
        for i in range(start, end):
            if out[i] != "\n":
                out[i] = " "

    def string(i):
        """The index after the string literal that starts at i."""
        quote = '"""' if source.startswith('"""', i) else '"'
        i += len(quote)
        while not source.startswith(quote, i):
            if source.startswith("\\(", i):
                i, depth = i + 2, 1
                while depth:
                    if source[i] == '"':
                        i = string(i)
                        continue
                    depth += {"(": 1, ")": -1}.get(source[i], 0)
                    i += 1
            else:
                i += 2 if source[i] == "\\" else 1
        return i + len(quote)

    i = 0
    while i < len(source):
        if source.startswith("//", i):
            end = source.find("\n", i)
            end = len(source) if end < 0 else end
            blank(i, end)
        elif source[i] == '"':
            end = string(i)
            blank(i + 1, end - 1)
        else:
            end = i + 1
        i = end
    return "".join(out)


def closing(text, start):
    """The index after the bracket that closes the one before start."""
    depth = 1
    while depth:
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(text[start], 0)
        start += 1
    return start


def clauses(text, keyword, start):
    """The conditions, as pairs of indices, of the statement whose keyword ends at start."""
    parts, begin, i = [], start, start
    while i < len(text):
        if text[i] in "([" or text[i] == "{" and keyword == "guard":
            i = closing(text, i + 1)
            continue
        if text[i] == "{" or keyword == "guard" and re.match(r"\belse\b", text[i : i + 5]):
            parts.append((begin, i))
            return parts
        if text[i] in "})]":
            return []
        if text[i] == ",":
            parts.append((begin, i))
            begin = i + 1
        i += 1
    return []


def flattened(text):
    """The text with everything inside brackets blanked."""
    out, depth = [], 0
    for c in text:
        if c in "([{":
            depth += 1
        out.append(" " if depth else c)
        if c in ")]}":
            depth -= 1
    return "".join(out)


def conditions(text):
    """Conditions that hold no operator of their own: `guard list.isEmpty`."""
    for match in CONDITION.finditer(text):
        keyword = match.group(1)
        if keyword == "where" and not re.search(r"\bfor\b[^{}]*$", text[: match.start()]):
            continue
        for start, end in clauses(text, keyword, match.end()):
            part = text[start:end]
            start += len(part) - len(part.lstrip())
            end -= len(part) - len(part.rstrip())
            part = flattened(text[start:end])
            if re.match(r"(let|var|case|#|!)", part) or BINARY.search(part) or not part:
                continue
            yield start, end


def find(file, source):
    """The sites of a source, in order."""
    text = masked(source)
    cited = [
        (m.end(), closing(text, m.end())) for m in CITATION.finditer(text)
    ] + [(m.start(), text.find("\n", m.start())) for m in RAW_VALUE.finditer(text)]
    endless = {m.end() for m in FOREVER.finditer(text)}
    found = []

    def add(start, end, kind, original, becomes):
        line = source.count("\n", 0, start) + 1
        code = source.split("\n")[line - 1].strip()
        found.append(Site(file, line, start, end, kind, original, code, becomes))

    for m in BINARY.finditer(text):
        if not text[: m.start()].rstrip().endswith("func"):
            add(*m.span(), "binary", m.group(), OPERATORS[m.group()])
    for m in NOT.finditer(text):
        add(*m.span(), "not", "!", ["(dropped)"])
    for m in RANGE.finditer(text):
        add(*m.span(), "range", "...", ["(lower excluded)", "(upper excluded)"])
    for m in BOOLEAN.finditer(text):
        if m.end() in endless:
            continue
        add(*m.span(), "boolean", m.group(), ["false" if m.group() == "true" else "true"])
    for m in INTEGER.finditer(text):
        if not any(start <= m.start() < end for start, end in cited):
            value = int(m.group().replace("_", ""))
            add(*m.span(), "integer", m.group(), [str(value + 1), str(value - 1)])
    for start, end in conditions(text):
        if end in endless:
            continue
        original = " ".join(source[start:end].split())
        add(start, end, "condition", original, ["!(…)"])
    found.sort(key=lambda site: (site.start, -site.end))
    seen = {}
    for site in found:
        key = (site.code, site.kind, site.original)
        seen[key] = site.occurrence = seen.get(key, 0) + 1
    return found
