-- Figures come in: drafts that nobody sees, who published what, and how it is taken back.

-- A measure that a data steward has added; the others are named by the product.
ALTER TABLE indicator ADD COLUMN name VARCHAR(120) NULL;

-- A source may have published all its years within the borders of one division.
ALTER TABLE observation
    ADD COLUMN structure SMALLINT NULL COMMENT 'the division whose number it carries' AFTER municipality;
UPDATE observation o JOIN data_year y ON y.year = o.year SET o.structure = y.structure;
ALTER TABLE observation MODIFY COLUMN structure SMALLINT NOT NULL;

CREATE OR REPLACE VIEW structured_observation AS
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
         JOIN lineage l ON l.from_structure = o.structure AND l.from_number = o.municipality;

ALTER TABLE data_release
    ADD COLUMN state ENUM ('draft', 'scheduled', 'published', 'withdrawn') NOT NULL DEFAULT 'published'
        COMMENT 'only published ones can be in force or pinned by a reader',
    ADD COLUMN owner CHAR(36) NULL COMMENT 'the instance that holds a draft; without it the draft is swept away';

-- What was in force before, for undoing.
ALTER TABLE release_indicator ADD COLUMN supersedes INT NULL;

-- What a data steward's release was made of.
CREATE TABLE release_record (
    release_id     INT           NOT NULL PRIMARY KEY,
    made_by        VARCHAR(80)   NOT NULL,
    note           VARCHAR(1000) NOT NULL,
    origin_name    VARCHAR(200)  NOT NULL COMMENT 'name of the file, or the table and query',
    origin_hash    CHAR(64)      NOT NULL COMMENT 'SHA-256 of the file or of the answers',
    recipe         VARCHAR(80)   NOT NULL,
    rows_read      BIGINT        NOT NULL,
    values_new     INT           NOT NULL,
    values_changed INT           NOT NULL,
    values_removed INT           NOT NULL,
    warnings       INT           NOT NULL,
    visible_from   DATE          NULL,
    FOREIGN KEY (release_id) REFERENCES data_release (id) ON DELETE CASCADE
);

-- Every act on a release, appended and never changed: the public revision log.
CREATE TABLE release_event (
    id         INT           NOT NULL AUTO_INCREMENT PRIMARY KEY,
    release_id INT           NOT NULL,
    happened   TIMESTAMP     NOT NULL DEFAULT CURRENT_TIMESTAMP,
    kind       ENUM ('published', 'scheduled', 'withdrawn', 'undone', 'reinstated') NOT NULL,
    actor      VARCHAR(80)   NOT NULL,
    note       VARCHAR(1000) NOT NULL,
    KEY by_release (release_id),
    FOREIGN KEY (release_id) REFERENCES data_release (id)
);

-- Grows with every change of what is in force, so that other running instances follow.
CREATE TABLE publication (
    id       TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
    revision BIGINT  NOT NULL
);
INSERT INTO publication (id, revision) VALUES (1, 0);

-- The products running on this database right now, and which revision each has followed.
CREATE TABLE instance (
    id       CHAR(36) NOT NULL PRIMARY KEY,
    revision BIGINT   NOT NULL,
    serving  BOOLEAN  NOT NULL COMMENT 'shows pages; a command at the terminal does not'
);

-- How a layout is read, remembered for next year.
CREATE TABLE intake_recipe (
    name    VARCHAR(80) NOT NULL PRIMARY KEY,
    body    TEXT        NOT NULL COMMENT 'JSON',
    made_by VARCHAR(80) NOT NULL,
    made_at TIMESTAMP   NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP
);

-- One attempt to get figures in; the file lies in the data directory under the job's id.
CREATE TABLE intake_job (
    id         CHAR(16)     NOT NULL PRIMARY KEY,
    begun_at   TIMESTAMP    NOT NULL DEFAULT CURRENT_TIMESTAMP,
    begun_by   VARCHAR(80)  NOT NULL,
    kind       ENUM ('file', 'statbank') NOT NULL,
    title      VARCHAR(200) NOT NULL COMMENT 'name of the file or number of the table',
    request    MEDIUMTEXT   NOT NULL COMMENT 'JSON: how it is to be read and checked',
    outcome    VARCHAR(20)  NOT NULL COMMENT 'open, published, discarded',
    release_id INT          NULL
);
