-- What is chosen for the base as a whole, such as what is called churn.
CREATE TABLE setting (
    name VARCHAR PRIMARY KEY,
    chosen VARCHAR NOT NULL
);
