-- What is measured, by whom it was published, and the figures themselves.

CREATE TABLE source (
    id        VARCHAR(60)  NOT NULL PRIMARY KEY,
    publisher VARCHAR(120) NOT NULL,
    title     VARCHAR(300) NOT NULL,
    url       VARCHAR(500) NOT NULL,
    licence   VARCHAR(120) NOT NULL,
    note      TEXT         NOT NULL
);

CREATE TABLE indicator (
    id              SMALLINT    NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code            VARCHAR(40) NOT NULL UNIQUE,
    unit            VARCHAR(20) NOT NULL,
    kind            ENUM ('count', 'amount', 'rate', 'rating') NOT NULL,
    denominator     VARCHAR(40) NULL,
    producer_caveat BOOLEAN     NOT NULL COMMENT 'the producer warns against comparing levels between municipalities'
);

-- A published, dated set of figures. Never overwritten: a newer one supersedes it.
CREATE TABLE data_release (
    id           INT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code         VARCHAR(80)  NOT NULL UNIQUE COMMENT 'what the address parameter utgave names',
    source       VARCHAR(60)  NOT NULL,
    label        VARCHAR(200) NOT NULL,
    published    DATE         NULL     COMMENT 'the producer''s date',
    origin       ENUM ('reference', 'derived', 'illustration', 'intake') NOT NULL,
    illustration BOOLEAN AS (origin = 'illustration') COMMENT 'generated figures that show the product at work',
    fingerprint  CHAR(64)     NOT NULL COMMENT 'SHA-256 of what it was made from',
    loaded_at    TIMESTAMP    NOT NULL DEFAULT CURRENT_TIMESTAMP,
    FOREIGN KEY (source) REFERENCES source (id)
);

-- Which indicators a release brings, and whether it is the one in force for each of them.
CREATE TABLE release_indicator (
    release_id   INT      NOT NULL,
    indicator_id SMALLINT NOT NULL,
    in_force     BOOLEAN  NOT NULL,
    PRIMARY KEY (release_id, indicator_id),
    KEY current_release (indicator_id, in_force),
    FOREIGN KEY (release_id) REFERENCES data_release (id),
    FOREIGN KEY (indicator_id) REFERENCES indicator (id)
);

-- Numbers and borders of the year itself. Clustered the way figures read it.
CREATE TABLE observation (
    release_id   INT            NOT NULL,
    indicator_id SMALLINT       NOT NULL,
    year         SMALLINT       NOT NULL,
    municipality CHAR(4)        NOT NULL,
    value        DECIMAL(18, 6) NULL COMMENT 'null where missing or suppressed, never zero instead',
    quality      ENUM ('reported', 'carried_forward', 'derived', 'estimated', 'missing', 'suppressed') NOT NULL,
    PRIMARY KEY (release_id, indicator_id, year, municipality),
    CHECK ((value IS NULL) = (quality IN ('missing', 'suppressed')))
);

-- The same figures within the borders of any structure: one row for each origin, numerators and
-- denominators apart, so that rates are always computed from sums.
CREATE VIEW structured_observation AS
SELECT l.to_structure AS structure,
       o.release_id,
       o.indicator_id,
       o.year,
       l.to_number    AS municipality,
       o.value * l.weight AS value,
       o.quality,
       l.estimated,
       l.parts
FROM observation o
         JOIN data_year y ON y.year = o.year
         JOIN lineage l ON l.from_structure = y.structure AND l.from_number = o.municipality;

CREATE TABLE national_figure (
    indicator VARCHAR(40)    NOT NULL,
    year      SMALLINT       NOT NULL,
    value     DECIMAL(18, 6) NOT NULL,
    quality   VARCHAR(20)    NOT NULL,
    source    VARCHAR(60)    NOT NULL,
    note      TEXT           NOT NULL,
    PRIMARY KEY (indicator, year),
    FOREIGN KEY (source) REFERENCES source (id)
);

CREATE TABLE national_fact (
    code       VARCHAR(60)    NOT NULL PRIMARY KEY,
    from_year  SMALLINT       NULL,
    from_value DECIMAL(18, 4) NULL,
    to_year    SMALLINT       NULL,
    to_value   DECIMAL(18, 4) NULL,
    unit       VARCHAR(80)    NOT NULL,
    wording    TEXT           NOT NULL,
    source     VARCHAR(60)    NOT NULL,
    FOREIGN KEY (source) REFERENCES source (id)
);

-- Which edition of db/reference, and of what is computed from it, the database holds.
CREATE TABLE loaded_data (
    name        VARCHAR(40) NOT NULL PRIMARY KEY,
    fingerprint CHAR(64)    NOT NULL,
    loaded_at   TIMESTAMP   NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP
);
