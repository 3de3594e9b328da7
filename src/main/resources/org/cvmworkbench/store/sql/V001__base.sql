-- Freed space may be used again after so many milliseconds; H2's own 45 s let the file grow seven-fold.
SET RETENTION_TIME 1000;

CREATE TABLE schema_version (
    version INT PRIMARY KEY,
    name VARCHAR NOT NULL,
    checksum VARCHAR NOT NULL
);

-- One row: each change of what was imported is a generation; import ids are never given twice.
CREATE TABLE base_state (
    generation BIGINT NOT NULL,
    next_import INT NOT NULL
);
INSERT INTO base_state VALUES (0, 1);

-- An imported file. Undoing it deletes it here and below; its audit entry stays.
CREATE TABLE import_file (
    id INT PRIMARY KEY,
    kind VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_loaded BIGINT NOT NULL,
    rows_rejected BIGINT NOT NULL,
    rows_filtered BIGINT NOT NULL,
    rows_duplicate BIGINT NOT NULL,
    imported_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    generation BIGINT NOT NULL,
    mapping VARCHAR NOT NULL
);

-- What a file brought of one kind: receipts, and products that its lines name.
CREATE TABLE import_run (
    import_id INT NOT NULL,
    run INT NOT NULL,
    kind VARCHAR NOT NULL,
    row_count INT NOT NULL,
    PRIMARY KEY (import_id, run)
);

CREATE TABLE run_column (
    import_id INT NOT NULL,
    run INT NOT NULL,
    position INT NOT NULL,
    name VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    dictionary VARCHAR NOT NULL,
    PRIMARY KEY (import_id, run, position)
);

CREATE TABLE chunk (
    import_id INT NOT NULL,
    run INT NOT NULL,
    position INT NOT NULL,
    first_row INT NOT NULL,
    row_count INT NOT NULL,
    byte_count INT NOT NULL,
    checksum BIGINT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (import_id, run, position, first_row)
);

CREATE TABLE dictionary_chunk (
    dictionary VARCHAR NOT NULL,
    first_code INT NOT NULL,
    word_count INT NOT NULL,
    byte_count INT NOT NULL,
    checksum BIGINT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (dictionary, first_code)
);

CREATE TABLE segment (
    name VARCHAR PRIMARY KEY,
    rule VARCHAR NOT NULL,
    note VARCHAR NOT NULL
);

CREATE TABLE scenario (
    name VARCHAR PRIMARY KEY,
    json VARCHAR NOT NULL
);

CREATE TABLE audit (
    generation BIGINT NOT NULL,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    what VARCHAR NOT NULL,
    detail VARCHAR NOT NULL
);
