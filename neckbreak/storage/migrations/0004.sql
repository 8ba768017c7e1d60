-- The weekly questions, the look back, and the sums of past days. Conventions as in 0001.

CREATE TABLE checkins (
    at TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('asked', 'skipped', 'answered')),
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    average INTEGER CHECK (average BETWEEN 0 AND 10), -- NULL: not said
    days INTEGER CHECK (days BETWEEN 0 AND 7),
    hindrance INTEGER CHECK (hindrance BETWEEN 0 AND 10),
    note TEXT NOT NULL,
    PRIMARY KEY (at, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE reviews (
    at TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('asked', 'skipped', 'keep', 'change', 'see_someone')),
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (at, event)
) STRICT, WITHOUT ROWID;

-- What a past day comes to, worked out once (`core.adherence`) and forgotten as soon as anything of that day changes:
-- twenty years are then some five thousand short rows. It can always be worked out again, and is not exported.
CREATE TABLE tallies (
    day TEXT PRIMARY KEY,
    tally TEXT NOT NULL -- JSON that carries its own version
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rounds_added AFTER INSERT ON rounds
BEGIN
    DELETE FROM tallies WHERE day = NEW.day;
END;

CREATE TRIGGER rounds_changed AFTER UPDATE ON rounds
BEGIN
    DELETE FROM tallies WHERE day IN (OLD.day, NEW.day);
END;

-- An offer skipped as "done already" ends its round's spell, and that round may have begun the day before.
CREATE TRIGGER offers_added AFTER INSERT ON offers
BEGIN
    DELETE FROM tallies WHERE day IN (NEW.day, (SELECT day FROM rounds WHERE id = NEW.round_id));
END;

CREATE TRIGGER offers_changed AFTER UPDATE ON offers
BEGIN
    DELETE FROM tallies
    WHERE day IN (OLD.day, NEW.day) OR day IN (SELECT day FROM rounds WHERE id IN (OLD.round_id, NEW.round_id));
END;

CREATE TRIGGER prompts_added AFTER INSERT ON prompts
BEGIN
    DELETE FROM tallies WHERE day = (SELECT day FROM offers WHERE id = NEW.offer_id);
END;

CREATE TRIGGER offer_events_added AFTER INSERT ON offer_events
BEGIN
    DELETE FROM tallies WHERE day = (SELECT day FROM offers WHERE id = NEW.offer_id);
END;

CREATE TRIGGER breaks_added AFTER INSERT ON breaks
BEGIN
    DELETE FROM tallies WHERE day = NEW.day;
END;

CREATE TRIGGER breaks_changed AFTER UPDATE ON breaks
BEGIN
    DELETE FROM tallies WHERE day IN (OLD.day, NEW.day);
END;

CREATE TRIGGER parts_began AFTER INSERT ON parts
BEGIN
    DELETE FROM tallies WHERE day = (SELECT day FROM breaks WHERE id = NEW.break_id);
END;

CREATE TRIGGER parts_changed AFTER UPDATE ON parts
BEGIN
    DELETE FROM tallies WHERE day = (SELECT day FROM breaks WHERE id = NEW.break_id);
END;

-- One that was undone takes its offer's outcome with it, and that offer may have been opened the day before.
CREATE TRIGGER natural_breaks_added AFTER INSERT ON natural_breaks
BEGIN
    DELETE FROM tallies WHERE day IN (NEW.day, (SELECT day FROM offers WHERE id = NEW.offer_id));
END;

CREATE TRIGGER natural_breaks_changed AFTER UPDATE ON natural_breaks
BEGIN
    DELETE FROM tallies
    WHERE day IN (OLD.day, NEW.day) OR day IN (SELECT day FROM offers WHERE id IN (OLD.offer_id, NEW.offer_id));
END;
