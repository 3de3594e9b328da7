-- Of an imported file: what tells it from others, and whether its receipts stand in place of earlier ones.
CREATE TABLE import_trait (
    import_id INT PRIMARY KEY,
    fingerprint VARCHAR NOT NULL,
    replaces BOOLEAN NOT NULL
);

-- A run that holds what several imports brought stands under import 0; this is which, and what they had been there.
CREATE TABLE run_part (
    run INT NOT NULL,
    import_id INT NOT NULL,
    import_run INT NOT NULL,
    PRIMARY KEY (run, import_id, import_run)
);

-- How a file with this header is to be read, the request as JSON.
CREATE TABLE profile (
    name VARCHAR PRIMARY KEY,
    header VARCHAR NOT NULL,
    request VARCHAR NOT NULL
);

-- Lines or customers that no question counts until they are taken back.
CREATE TABLE set_aside (
    id INT PRIMARY KEY,
    applies_to VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- One row: ids of what was set aside are never given twice.
CREATE TABLE set_aside_state (
    next_id INT NOT NULL
);
INSERT INTO set_aside_state VALUES (1);
