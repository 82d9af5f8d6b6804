-- What kroner of different years are worth, and what is taken to be so where nobody has published it.

CREATE TABLE price_index (
    year   SMALLINT      NOT NULL PRIMARY KEY,
    value  DECIMAL(7, 1) NOT NULL COMMENT 'consumer price index, average of the year, 2015 = 100',
    source VARCHAR(60)   NOT NULL,
    FOREIGN KEY (source) REFERENCES source (id)
);

CREATE TABLE assumption (
    code   VARCHAR(60)    NOT NULL PRIMARY KEY,
    value  DECIMAL(14, 2) NOT NULL,
    unit   VARCHAR(20)    NOT NULL,
    reason TEXT           NOT NULL COMMENT 'sentences for readers: what is assumed, and why',
    source VARCHAR(60)    NOT NULL,
    FOREIGN KEY (source) REFERENCES source (id)
);
