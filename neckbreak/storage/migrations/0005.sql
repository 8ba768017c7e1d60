-- What another program counted, a day at a time: it kept no instants, so none are made up. Conventions as in 0001.
CREATE TABLE foreign_days (
    source TEXT NOT NULL, -- the program: workrave
    day TEXT NOT NULL,
    work_s INTEGER NOT NULL CHECK (work_s >= 0),
    micro_offered INTEGER NOT NULL CHECK (micro_offered >= 0),
    micro_taken INTEGER NOT NULL CHECK (micro_taken >= 0),
    micro_natural INTEGER NOT NULL CHECK (micro_natural >= 0),
    micro_skipped INTEGER NOT NULL CHECK (micro_skipped >= 0),
    micro_postponed INTEGER NOT NULL CHECK (micro_postponed >= 0),
    rest_offered INTEGER NOT NULL CHECK (rest_offered >= 0),
    rest_taken INTEGER NOT NULL CHECK (rest_taken >= 0),
    rest_natural INTEGER NOT NULL CHECK (rest_natural >= 0),
    rest_skipped INTEGER NOT NULL CHECK (rest_skipped >= 0),
    rest_postponed INTEGER NOT NULL CHECK (rest_postponed >= 0),
    PRIMARY KEY (source, day)
) STRICT, WITHOUT ROWID;
