"""Writes all mutants of a source into it at once, each asleep until its number is called.

An operator is replaced by an operator of its own, of the same precedence and declared beside, so
that operands need not be found: `a < b` becomes `a <∁∂ b`, the digits naming the first mutant.
"""

PRECEDENCE = {
    "&&": "LogicalConjunctionPrecedence",
    "||": "LogicalDisjunctionPrecedence",
    "...": "RangeFormationPrecedence",
}

RUNTIME = """\
private import Glibc

/// The mutant that is awake; none where it is 0.
public let mutantAwake = getenv("ANNALS_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0

/// Where each mutant that was come by is marked.
nonisolated(unsafe) private let mutantsReached: UnsafeMutablePointer<UInt8> = {
    let marks = UnsafeMutablePointer<UInt8>.allocate(capacity: MUTANTS)
    marks.initialize(repeating: 48, count: MUTANTS)
    if getenv("ANNALS_MUTANTS_REACHED") != nil {
        atexit {
            let file = fopen(getenv("ANNALS_MUTANTS_REACHED"), "w")
            fwrite(mutantsReached, 1, MUTANTS, file)
            fclose(file)
        }
    }
    return marks
}()

public func isAwake(_ mutant: Int) -> Bool {
    mutantsReached[mutant] = 49
    return mutant == mutantAwake
}

public func mutated(_ mutant: Int, _ value: Bool) -> Bool { isAwake(mutant) ? !value : value }

public func mutated<T: ExpressibleByBooleanLiteral>(_ mutant: Int, _ value: T, _ other: T) -> T {
    isAwake(mutant) ? other : value
}

public func mutated<T: ExpressibleByIntegerLiteral>(
    _ mutant: Int, _ value: T, _ more: T, _ less: T
) -> T {
    if isAwake(mutant) { return more }
    return isAwake(mutant + 1) ? less : value
}

public struct MutatedRange<Bound: Comparable> {
    public let lower: Bound
    public let upper: Bound
    public let mutant: Int

    public func contains(_ value: Bound) -> Bool {
        (isAwake(mutant) ? value > lower : value >= lower)
            && (isAwake(mutant + 1) ? value < upper : value <= upper)
    }
}
"""


def name(operator, mutant):
    """The operator that stands for one site: its own characters, then a number."""
    digits = ""
    while mutant:
        digits = chr(0x2200 + mutant % 16) + digits
        mutant //= 16
    return operator + digits


def declaration(site):
    """The declarations of the operator of a site."""
    first = site.numbers[0]
    own = name(site.original, first)
    if site.kind == "not":
        return (
            f"prefix operator {own}\n"
            f"public prefix func {own} (a: Bool) -> Bool {{ isAwake({first}) ? a : !a }}\n"
        )
    precedence = PRECEDENCE.get(site.original, "ComparisonPrecedence")
    lines = [f"infix operator {own}: {precedence}"]
    if site.kind == "range":
        lines.append(
            f"public func {own} <T: Comparable>(a: T, b: T) -> MutatedRange<T> "
            f"{{ MutatedRange(lower: a, upper: b, mutant: {first}) }}"
        )
        return "\n".join(lines) + "\n"
    if site.original in ("&&", "||"):
        lines.append(
            f"public func {own} (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool "
            f"{{ isAwake({first}) ? try a {site.becomes[0]} b() : try a {site.original} b() }}"
        )
        return "\n".join(lines) + "\n"

    body = f"a {site.original} b"
    for mutant, other in reversed(list(zip(site.numbers, site.becomes))):
        body = f"isAwake({mutant}) ? a {other} b : {body}"
    if site.original in ("==", "!="):
        nil = "(a: T?, b: _OptionalNilComparisonType)"
        lines.append(f"@_disfavoredOverload public func {own} <T>{nil} -> Bool {{ {body} }}")
        lines.append(f"public func {own} <T: Equatable>(a: T, b: T) -> Bool {{ {body} }}")
        tuples = "Equatable"
    else:
        lines.append(f"public func {own} <T: Comparable>(a: T, b: T) -> Bool {{ {body} }}")
        tuples = "Comparable"
    for parts in ("TU", "TUV"):
        generics = ", ".join(f"{part}: {tuples}" for part in parts)
        tuple_ = f"({', '.join(parts)})"
        lines.append(f"public func {own} <{generics}>(a: {tuple_}, b: {tuple_}) -> Bool {{ {body} }}")
    return "\n".join(lines) + "\n"


def pieces(site):
    """What replaces the start, the whole, and the end of a site; nothing stays as it is."""
    first = site.numbers[0]
    if site.kind == "condition":
        return f"mutated({first}, ", None, ")"
    if site.kind == "boolean":
        return "", f"mutated({first}, {site.original}, {site.becomes[0]})", ""
    if site.kind == "integer":
        more, less = site.becomes
        return "", f"mutated({first}, {site.original}, {more}, {less})", ""
    return "", name(site.original, first), ""


def rewritten(source, sites):
    """The source with the sites in it, and where each came to stand: line and column in bytes."""
    before, after, whole = {}, {}, {}
    for site in sites:
        start, replaced, end = pieces(site)
        before.setdefault(site.start, []).append((site, start))
        after[site.end] = end + after.get(site.end, "")
        if replaced is not None:
            whole[site.start] = (replaced, site.end)
    out, places, i = [], {}, 0
    line, column = 1, 1

    def put(text):
        nonlocal line, column
        out.append(text)
        for character in text:
            line, column = (line + 1, 1) if character == "\n" else (
                line, column + len(character.encode()))

    while i <= len(source):
        for site, start in before.get(i, []):
            places.setdefault(line, []).append((column, site))
            put(start)
        if i in whole:
            replaced, end = whole[i]
            put(replaced)
            i = end
            put(after.get(i, ""))
            if i in before or i in whole:
                continue
        elif i in after and not any(site.end == i and site.start in whole for site in sites):
            put(after[i])
        if i < len(source):
            put(source[i])
        i += 1
    return "".join(out), places


def runtime(sites, mutants):
    """The file that declares what the rewritten sources use."""
    declared = [declaration(s) for s in sites if s.kind in ("binary", "range", "not")]
    return f"let MUTANTS = {mutants + 2}\n" + RUNTIME + "\n" + "\n".join(declared)
