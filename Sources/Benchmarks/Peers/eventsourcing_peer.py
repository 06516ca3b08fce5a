"""Measures the Python library eventsourcing over SQLite: its recorder, driven by Python threads.

It guards an append by the version of the event in its sequence, which is unique. A sequence is a
centre's, or its round's where a record bears no centre. Stored events are made before the clock
runs; nothing of the library above its recorder is timed.
"""

import importlib.metadata
import sqlite3
import time
import uuid

from eventsourcing.persistence import StoredEvent
from eventsourcing.sqlite import SQLiteApplicationRecorder, SQLiteDatastore
from workload import Plan, Results, expect, in_threads, size_bytes


def recorder(path):
    # Waits long enough for 64 threads to have their turns.
    datastore = SQLiteDatastore(
        f"file:{path}/events.sqlite", lock_timeout=600, pool_size=16, max_overflow=64,
        pool_timeout=600)
    made = SQLiteApplicationRecorder(datastore)
    made.create_table()
    return made


def pragmas(made):
    """The settings of a connection as it reads them back."""
    with made.datastore.transaction(commit=False) as cursor:
        answers = []
        for name in ("journal_mode", "synchronous"):
            cursor.execute(f"PRAGMA {name}")
            answers.append(f"{name}={cursor.fetchone()[0]}")
    if answers != ["journal_mode=wal", "synchronous=2"]:
        raise SystemExit(f"eventsourcing does not write durably here: {answers}")
    return ", ".join(answers)


def sequence(record):
    centres = [tag for tag in record.tags if tag.startswith("centre:")]
    name = centres[0] if centres else f"round-{record.round}"
    return uuid.uuid5(uuid.NAMESPACE_OID, name)


def stored(records):
    """The records as stored events, each the next version of its sequence."""
    versions = {}
    for record in records:
        originator = sequence(record)
        version = versions[originator] = versions.get(originator, -1) + 1
        yield StoredEvent(originator, version, record.type, record.body)


def append_each(made, share, took):
    for each in share:
        start = time.perf_counter_ns()
        made.insert_events([each])
        took.append(time.perf_counter_ns() - start)


def append_one(plan, results):
    made = recorder(plan.path("es-1"))
    share, took = list(stored(plan.records[: plan.singles])), []
    results.timed("append-1", len(share), lambda: append_each(made, share, took) or took)
    made.datastore.close()


def append_many(plan, results):
    made = recorder(plan.path("es-64"))
    shares = [list(stored(share)) for share in plan.shares()]
    results.timed(
        "append-64", plan.many,
        lambda: in_threads(shares, lambda share, took: append_each(made, share, took)))
    made.datastore.close()


def append_batches(made, batches):
    for batch in batches:
        made.insert_events(batch)


def read_all(made, expected):
    start, count = None, 0
    while page := made.select_notifications(start, 1000, inclusive_of_start=False):
        count += sum(1 for each in page if each.state)
        start = page[-1].id
    expect(count, expected, "the records read from eventsourcing")


def read_sequences(made, originators, expected):
    count = 0
    for originator in originators:
        count += sum(1 for each in made.select_events(originator) if each.state)
    expect(count, expected, "the records of the sequences read from eventsourcing")


def main():
    plan = Plan()
    results = Results(
        name="eventsourcing", version=importlib.metadata.version("eventsourcing"),
        settings="")
    if plan.wants("append-1"):
        append_one(plan, results)
    if plan.wants("append-64"):
        append_many(plan, results)
    path = plan.path("es-1000")
    made = recorder(path)
    results.about["settings"] = f"SQLite {sqlite3.sqlite_version}, {pragmas(made)}, read back"
    if plan.wants("append-1000", "read", "tag", "size"):
        events, count = list(stored(plan.records)), len(plan.records)
        batches = [events[start : start + plan.batch] for start in range(0, count, plan.batch)]
        results.timed("append-1000", count, lambda: append_batches(made, batches))
        results.timed("read", count, lambda: read_all(made, count))
        wanted = {uuid.uuid5(uuid.NAMESPACE_OID, tag) for tag in plan.tags}
        found = sum(1 for event in events if event.originator_id in wanted)
        results.timed("tag", found, lambda: read_sequences(made, wanted, found))
        with made.datastore.get_connection(commit=True) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    made.datastore.close()
    if plan.wants("size"):
        results.note("size", size_bytes(f"{path}/events.sqlite") / len(plan.records))
    results.print()


main()
