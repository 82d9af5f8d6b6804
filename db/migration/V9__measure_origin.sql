-- What a measure is made of beside its parts: a relation between the two is arithmetic.
CREATE TABLE measure_origin (
    measure VARCHAR(40) NOT NULL,
    made_of VARCHAR(40) NOT NULL,
    PRIMARY KEY (measure, made_of)
);
