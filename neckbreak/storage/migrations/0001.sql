-- Instants are ISO 8601 UTC text with milliseconds; offset_min is how far local time was ahead of UTC then;
-- day is the user's local day. Lengths are seconds of a steady clock, never differences of instants.
-- WITHOUT ROWID tables name their key columns first, in the key's order: otherwise SQLite 3.40 (measured) takes healthy
-- rows for damage in quick_check.

PRAGMA application_id = 1312969291; -- "NBRK"

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta VALUES ('device', lower(hex(randomblob(16))));

CREATE TABLE live (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state TEXT NOT NULL -- JSON that carries its own version
) STRICT;

CREATE TABLE rounds (
    id TEXT PRIMARY KEY,
    started_at TEXT NOT NULL,
    started_offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    ended_at TEXT,
    ended_offset_min INTEGER,
    work_s REAL CHECK (work_s >= 0),
    end_reason TEXT,
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX rounds_day ON rounds (day);

CREATE TABLE offers (
    id TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    opened_at TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    work_s REAL NOT NULL CHECK (work_s >= 0),
    outcome TEXT CHECK (outcome IN ('done', 'partial', 'skipped', 'ignored', 'natural', 'missed')),
    reason TEXT CHECK (reason IN ('in_call', 'done_already', 'watched', 'hurts', 'not_now')),
    closed_at TEXT,
    closed_offset_min INTEGER,
    CHECK ((outcome IS NULL) = (closed_at IS NULL)),
    CHECK (reason IS NULL OR outcome IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX offers_day ON offers (day);
CREATE INDEX offers_round ON offers (round_id);
CREATE INDEX offers_open ON offers (opened_at) WHERE outcome IS NULL;

CREATE TRIGGER offers_one_outcome BEFORE UPDATE OF outcome ON offers
WHEN OLD.outcome IS NOT NULL AND NEW.outcome IS NOT OLD.outcome
BEGIN
    SELECT RAISE(ABORT, 'an offer has exactly one outcome');
END;

CREATE TABLE prompts (
    offer_id TEXT NOT NULL REFERENCES offers (id),
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    work_s REAL NOT NULL CHECK (work_s >= 0),
    why TEXT NOT NULL,
    PRIMARY KEY (offer_id, seq),
    UNIQUE (offer_id, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE offer_events (
    offer_id TEXT NOT NULL REFERENCES offers (id),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    PRIMARY KEY (offer_id, at, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE breaks (
    id TEXT PRIMARY KEY,
    offer_id TEXT REFERENCES offers (id), -- NULL: the user started it himself
    plan TEXT NOT NULL,
    started_at TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    planned_s REAL NOT NULL CHECK (planned_s >= 0),
    actual_s REAL CHECK (actual_s >= 0),
    outcome TEXT CHECK (outcome IN ('done', 'partial')), -- NULL while it runs
    how TEXT,
    ended_at TEXT,
    ended_offset_min INTEGER,
    CHECK ((outcome IS NULL) = (ended_at IS NULL)),
    CHECK ((outcome IS NULL) = (actual_s IS NULL)),
    CHECK ((outcome IS NULL) = (how IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX breaks_day ON breaks (day);
CREATE INDEX breaks_started ON breaks (started_at);
CREATE INDEX breaks_offer ON breaks (offer_id);
CREATE INDEX breaks_running ON breaks (started_at) WHERE outcome IS NULL;

CREATE TRIGGER breaks_one_outcome BEFORE UPDATE OF outcome ON breaks
WHEN OLD.outcome IS NOT NULL AND NEW.outcome IS NOT OLD.outcome
BEGIN
    SELECT RAISE(ABORT, 'a break has exactly one outcome');
END;

CREATE TABLE parts (
    break_id TEXT NOT NULL REFERENCES breaks (id),
    idx INTEGER NOT NULL CHECK (idx >= 0),
    movement TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    planned_s REAL NOT NULL CHECK (planned_s >= 0),
    actual_s REAL NOT NULL DEFAULT 0 CHECK (actual_s >= 0),
    result TEXT NOT NULL DEFAULT 'planned' CHECK (result IN ('planned', 'running', 'done', 'cut', 'hurt')),
    PRIMARY KEY (break_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE natural_breaks (
    id TEXT PRIMARY KEY,
    offer_id TEXT REFERENCES offers (id),
    at TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX natural_breaks_day ON natural_breaks (day);
CREATE INDEX natural_breaks_offer ON natural_breaks (offer_id);

CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    code TEXT NOT NULL,
    params TEXT NOT NULL, -- a JSON object
    UNIQUE (at, code, params)
) STRICT;

CREATE INDEX decisions_day ON decisions (day);

CREATE TABLE answers (
    question TEXT NOT NULL,
    at TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (question, at)
) STRICT, WITHOUT ROWID;
