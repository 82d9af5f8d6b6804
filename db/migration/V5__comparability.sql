-- What figures of different years and areas may be put together, and what must be said of it.

-- A share is a rate of its whole, in percent.
ALTER TABLE indicator MODIFY COLUMN kind ENUM ('count', 'amount', 'rate', 'share', 'rating') NOT NULL;

-- Where figures of one side can't be read as those of the other.
CREATE TABLE series_break (
    indicator VARCHAR(40) NOT NULL COMMENT 'empty: every indicator',
    year      SMALLINT    NOT NULL COMMENT 'the first year on the other side; of an end: the last year of the series',
    kind      ENUM ('borders', 'reporting', 'definition', 'end', 'grouping', 'standing') NOT NULL,
    wording   TEXT        NOT NULL COMMENT 'a sentence for readers',
    source    VARCHAR(60) NOT NULL,
    PRIMARY KEY (indicator, year, kind),
    FOREIGN KEY (source) REFERENCES source (id)
);

-- Which indicators add up to another. Those that merely lie within it are not here.
CREATE TABLE measure_part (
    whole VARCHAR(40) NOT NULL,
    part  VARCHAR(40) NOT NULL,
    PRIMARY KEY (whole, part)
);

-- structured_observation with value and weight apart, and the municipality and division the value is
-- from: what a rate is recomputed from.
CREATE VIEW structured_part AS
SELECT l.to_structure AS structure,
       o.release_id,
       o.indicator_id,
       o.year,
       o.structure    AS division,
       o.municipality AS origin,
       l.to_number    AS municipality,
       o.value,
       l.weight,
       o.quality,
       l.estimated,
       l.parts
FROM observation o
         JOIN lineage l ON l.from_structure = o.structure AND l.from_number = o.municipality;
