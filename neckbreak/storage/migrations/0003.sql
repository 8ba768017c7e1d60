-- What held breaks back, and what the user said about it. Conventions as in 0001.
-- `source` is a fingerprint made with this history's own identifier: no program's name is kept.

CREATE TABLE waits (
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    day TEXT NOT NULL,
    work_s REAL NOT NULL CHECK (work_s >= 0), -- how much work it held back until `at`; forgotten after 30 days
    PRIMARY KEY (at, reason, source)
) STRICT, WITHOUT ROWID;

CREATE INDEX waits_day ON waits (day);

CREATE TABLE hold_questions (
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    at TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('asked', 'yes', 'no')),
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (reason, source, at)
) STRICT, WITHOUT ROWID;
