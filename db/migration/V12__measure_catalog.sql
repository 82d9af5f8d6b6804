-- All that the product knows of a measure is data: where it belongs, what it is called in each
-- language, what files call it. Measures that came with the product get theirs from db/reference.

ALTER TABLE indicator
    MODIFY COLUMN kind ENUM ('count', 'amount', 'rate', 'share', 'median', 'rating') NOT NULL,
    ADD COLUMN topic ENUM ('staffing', 'funding', 'goals', 'need', 'population', 'other') NOT NULL
        DEFAULT 'other' COMMENT 'the page it belongs to, where there is one',
    ADD COLUMN position SMALLINT NOT NULL DEFAULT 1000
        COMMENT 'its place among the rows of a table; those of the same place by code',
    ADD COLUMN effort_area VARCHAR(40) NULL
        COMMENT 'the area of effort of the plan that it is about; null where it is about all of them',
    ADD COLUMN first_year SMALLINT NULL COMMENT 'of the series at its source; null where not known',
    ADD COLUMN source VARCHAR(60) NULL COMMENT 'who makes the series, whatever release has it',
    ADD COLUMN yearly_growth BOOLEAN NOT NULL DEFAULT FALSE
        COMMENT 'an estimate of what was new in each year: it has sums and levels, and no change',
    ADD COLUMN by_steward BOOLEAN NOT NULL DEFAULT FALSE
        COMMENT 'a data steward has added it, and it goes with the last release of it',
    ADD FOREIGN KEY (source) REFERENCES source (id);
UPDATE indicator SET by_steward = name IS NOT NULL;

CREATE TABLE measure_name (
    measure     VARCHAR(40)  NOT NULL,
    language    VARCHAR(8)   NOT NULL,
    name        VARCHAR(120) NOT NULL,
    short_name  VARCHAR(120) NOT NULL COMMENT 'in few words, for an axis or a row of a table',
    in_sentence VARCHAR(120) NOT NULL COMMENT 'the short name where it does not begin a sentence',
    PRIMARY KEY (measure, language),
    FOREIGN KEY (measure) REFERENCES indicator (code) ON DELETE CASCADE
);
INSERT INTO measure_name (measure, language, name, short_name, in_sentence)
SELECT code, 'nb', name, name,
       IF(BINARY SUBSTR(name, 2, 1) <> BINARY LOWER(SUBSTR(name, 2, 1)), name,
          CONCAT(LOWER(LEFT(name, 1)), SUBSTR(name, 2)))
FROM indicator WHERE name IS NOT NULL;
ALTER TABLE indicator DROP COLUMN name;

CREATE TABLE measure_alias (
    alias   VARCHAR(120) NOT NULL PRIMARY KEY COMMENT 'in plain small letters, as headers are compared',
    measure VARCHAR(40)  NOT NULL,
    FOREIGN KEY (measure) REFERENCES indicator (code) ON DELETE CASCADE
);

-- The figures that show a measure best, the best one first; for a steward who looks at what is new.
CREATE TABLE measure_figure (
    measure  VARCHAR(40) NOT NULL,
    position SMALLINT    NOT NULL,
    figure   VARCHAR(60) NOT NULL,
    PRIMARY KEY (measure, position),
    FOREIGN KEY (measure) REFERENCES indicator (code) ON DELETE CASCADE
);

-- The tables of Statistics Norway's StatBank that hold measures of ours, and which cells of theirs
-- become which measure. Of a table without picks the steward picks.
CREATE TABLE statbank_table (
    number   CHAR(5)  NOT NULL PRIMARY KEY,
    position SMALLINT NOT NULL COMMENT 'the most wanted one first'
);
CREATE TABLE statbank_pick (
    table_number CHAR(5)     NOT NULL,
    measure      VARCHAR(40) NOT NULL,
    variable     VARCHAR(60) NOT NULL COMMENT 'a code of the table''s',
    how          ENUM ('CODES', 'LABELLED', 'TOGETHER') NOT NULL
        COMMENT 'by codes with commas between, by words of a label, or all of the variable together',
    picked       VARCHAR(120) NOT NULL,
    PRIMARY KEY (table_number, measure, variable),
    FOREIGN KEY (table_number) REFERENCES statbank_table (number) ON DELETE CASCADE,
    FOREIGN KEY (measure) REFERENCES indicator (code) ON DELETE CASCADE
);
