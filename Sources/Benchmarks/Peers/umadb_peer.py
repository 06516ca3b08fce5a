"""Measures UmaDB: the server of its Python package, driven by Python threads of one process.

Events are made before the clock runs, so that what is timed is the call and the server. Each
append carries the condition the register gives: a query of items by tag and type, and the position
it was decided at.
"""

import importlib.metadata
import os
import socket
import subprocess
import sys
import time

from umadb import AppendCondition, Client, Event, Query, QueryItem
from workload import Plan, Results, expect, in_threads, size_bytes


class Server:
    """A server on a database of its own, until the `with` ends."""

    def __init__(self, path):
        self.path = path
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"

    def __enter__(self):
        program = os.path.join(os.path.dirname(sys.executable), "umadb")
        self.process = subprocess.Popen(
            [program, "--listen", self.address, "--db-path", self.path],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(400):
            try:
                self.client().head()
                return self
            except Exception:
                if self.process.poll() is not None:
                    break
                time.sleep(0.025)
        raise SystemExit("the umadb server does not start")

    def client(self):
        return Client(f"http://{self.address}")

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise SystemExit("the umadb server does not end") from None


def event(record):
    return Event(record.type, record.body, record.tags)


def condition(record, framework, after):
    items = [QueryItem(tags=[tag]) for tag in record.guard] + [QueryItem(types=framework)]
    return AppendCondition(Query(items), after)


def genesis(client, framework):
    """The framework's first record, so that the condition on it has something to pass over."""
    return client.append([Event(framework[0], b"{}", [])])


def append_each(client, share, framework, first, took):
    """One record an append; decided on what stood after the last of its round."""
    seen = {}
    for record, made in share:
        after = seen.get(record.round, first)
        start = time.perf_counter_ns()
        seen[record.round] = client.append([made], condition(record, framework, after))
        took.append(time.perf_counter_ns() - start)


def append_one(plan, results):
    with Server(plan.path("uma-1")) as server:
        client = server.client()
        first = genesis(client, plan.framework)
        share = [(record, event(record)) for record in plan.records[: plan.singles]]
        took = []
        results.timed(
            "append-1", len(share),
            lambda: append_each(client, share, plan.framework, first, took) or took)


def append_many(plan, results):
    with Server(plan.path("uma-64")) as server:
        first = genesis(server.client(), plan.framework)
        shares = [[(record, event(record)) for record in share] for share in plan.shares()]
        clients = {id(share): server.client() for share in shares}

        def run(share, took):
            append_each(clients[id(share)], share, plan.framework, first, took)

        results.timed("append-64", plan.many, lambda: in_threads(shares, run))


def append_batches(plan, client):
    seen = genesis(client, plan.framework)
    query = Query([QueryItem(types=plan.framework)])
    batches = [
        [event(record) for record in plan.records[start : start + plan.batch]]
        for start in range(0, len(plan.records), plan.batch)
    ]

    def run():
        after = seen
        for batch in batches:
            last = client.append(batch, AppendCondition(query, after))
            after = last - len(batch)

    return run


def read_all(client, expected):
    response, count = client.read(), 0
    while batch := response.next_batch():
        count += sum(1 for each in batch if each.event.data)
    expect(count, expected, "the records read from UmaDB")


def read_tags(plan, client):
    count = 0
    for tag in plan.tags:
        response = client.read(Query([QueryItem(tags=[tag])]))
        while batch := response.next_batch():
            count += sum(1 for each in batch if each.event.data)
    expect(count, plan.tagged, "the records of the tags read from UmaDB")


def main():
    plan = Plan()
    results = Results(
        name="UmaDB", version=importlib.metadata.version("umadb"),
        settings="its server's defaults, reached over gRPC by Python threads")
    if plan.wants("append-1"):
        append_one(plan, results)
    if plan.wants("append-64"):
        append_many(plan, results)
    if plan.wants("append-1000", "read", "tag", "size"):
        path = plan.path("uma-1000")
        count = len(plan.records)
        with Server(path) as server:
            client = server.client()
            results.timed("append-1000", count, append_batches(plan, client))
            # With the genesis.
            results.timed("read", count + 1, lambda: read_all(client, count + 1))
            results.timed("tag", plan.tagged, lambda: read_tags(plan, client))
        results.note("size", size_bytes(path) / count)
    results.print()


main()
