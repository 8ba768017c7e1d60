-- How the neck is, what a movement did, what the user wants and which warning stands. Conventions as in 0001.
-- A break is named without a reference: what hurt is kept even when its break was lost with a broken file.

CREATE TABLE ratings (
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('now', 'before', 'after', 'worse', 'fine', 'sore', 'bad')),
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    value INTEGER CHECK (value BETWEEN 0 AND 10), -- NULL: said in a word
    break_id TEXT,
    PRIMARY KEY (at, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE reactions (
    at TEXT NOT NULL,
    break_id TEXT NOT NULL,
    movement TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pull', 'sore', 'sharp', 'nerve', 'rose', 'unsettled')),
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (at, break_id, movement, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE wishes (
    movement TEXT NOT NULL,
    topic TEXT NOT NULL CHECK (topic IN ('exclusion', 'pin')), -- the last wish of a topic counts
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('not_for_me', 'back', 'pinned', 'unpinned')),
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    until_day TEXT, -- the last day it holds; NULL: until the next wish
    PRIMARY KEY (movement, topic, at),
    CHECK ((topic = 'exclusion') = (kind IN ('not_for_me', 'back')))
) STRICT, WITHOUT ROWID;

CREATE TABLE cards (
    at TEXT NOT NULL,
    urgency TEXT NOT NULL CHECK (urgency IN ('emergency', 'same_day', 'appointment')),
    event TEXT NOT NULL CHECK (event IN ('raised', 'shown', 'asked', 'confirmed', 'examined')),
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    cause TEXT NOT NULL,
    examined_day TEXT,
    PRIMARY KEY (at, urgency, event)
) STRICT, WITHOUT ROWID;

CREATE INDEX cards_latest ON cards (urgency, event, at);

-- How often each side of a movement was begun, and its seconds in all: who got less begins, also after twenty years.
CREATE TABLE totals (
    movement TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    begun INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (movement, side)
) STRICT, WITHOUT ROWID;

INSERT INTO totals SELECT movement, side, sum(result <> 'planned'), sum(actual_s) FROM parts GROUP BY movement, side;

CREATE TRIGGER parts_added AFTER INSERT ON parts
BEGIN
    INSERT INTO totals VALUES (NEW.movement, NEW.side, NEW.result <> 'planned', NEW.actual_s)
    ON CONFLICT (movement, side) DO UPDATE
    SET begun = begun + excluded.begun, seconds = seconds + excluded.seconds;
END;

CREATE TRIGGER parts_played AFTER UPDATE OF actual_s, result ON parts
BEGIN
    UPDATE totals
    SET begun = begun + (NEW.result <> 'planned') - (OLD.result <> 'planned'),
        seconds = seconds + NEW.actual_s - OLD.actual_s
    WHERE movement = NEW.movement AND side = NEW.side;
END;
