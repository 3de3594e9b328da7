-- Each definition a segment ever had, from 1 on; the last is the one in segment. A deleted segment keeps them.
CREATE TABLE segment_version (
    segment VARCHAR NOT NULL,
    version INT NOT NULL,
    rule VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (segment, version)
);
INSERT INTO segment_version SELECT name, 1, rule, note, CURRENT_TIMESTAMP FROM segment;

-- Whom a segment had on a day, for good, by the customers' own keys.
CREATE TABLE segment_frozen (
    segment VARCHAR NOT NULL,
    number INT NOT NULL,
    version INT NOT NULL,
    as_of DATE NOT NULL,
    generation BIGINT NOT NULL,
    member_count INT NOT NULL,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    byte_count INT NOT NULL,
    checksum BIGINT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (segment, number)
);
