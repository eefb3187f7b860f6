"""What holds for every table, those to come included."""

import pytest

GROUP, SUPERGROUP, PERSON = -7, -1007, 7
KEPT_OF_A_PERSON = {"hidden"}  # who hid an article stays on record: it is an operator's act


@pytest.fixture
def fill(state):
    """Puts a row into every table that has the column, with the value in it."""

    def fill(column, value):
        database = state.database
        database.write("PRAGMA foreign_keys = OFF")
        names = [row["name"] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = []
        for name in names:
            columns = {row["name"]: row["type"] for row in database.rows(f"PRAGMA table_info({name})")}
            if column in columns and not name.startswith(("sqlite_", "_")):
                row = {
                    one: (value if one == column else 1 if kind == "INTEGER" else "x") for one, kind in columns.items()
                }
                marks = ", ".join("?" * len(row))
                database.write(f"INSERT INTO {name} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # noqa: S608
                found.append(name)
        database.write("PRAGMA foreign_keys = ON")
        return found

    return fill


def count(state, table, column, value):
    return state.database.row(f"SELECT count(*) AS n FROM {table} WHERE {column} = ?", (value,))["n"]  # noqa: S608


def test_a_group_that_becomes_a_supergroup_leaves_no_row_behind(state, fill):
    tables = fill("chat_id", GROUP)
    assert {"chats", "conversations", "questions", "subscriptions", "deliveries"} <= set(tables)
    state.moved(GROUP, SUPERGROUP)
    assert {table: count(state, table, "chat_id", GROUP) for table in tables} == dict.fromkeys(tables, 0)
    # a supergroup numbers its messages anew
    gone = {"messages", "conversations"}
    moved = {table for table in tables if count(state, table, "chat_id", SUPERGROUP)}
    assert moved | gone == set(tables)


def test_a_person_who_is_forgotten_leaves_no_row_behind(state, fill):
    tables = set(fill("person", PERSON)) - KEPT_OF_A_PERSON
    assert {"conversations", "questions", "votes", "waiting"} <= tables
    state.forget(PERSON)
    assert {table: count(state, table, "person", PERSON) for table in tables} == dict.fromkeys(tables, 0)
