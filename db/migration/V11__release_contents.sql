-- What a release holds, known without asking its figures: they may be many, and they may be held up
-- while an address is read or releases are listed.
ALTER TABLE release_indicator
    ADD COLUMN first_year SMALLINT NULL COMMENT 'of its values of this indicator; null where it has none, and of a draft',
    ADD COLUMN last_year  SMALLINT NULL;
ALTER TABLE data_release
    ADD COLUMN figures INT NOT NULL DEFAULT 0 COMMENT 'how many values and ratings it holds; 0 of a draft';

UPDATE release_indicator ri
    JOIN (SELECT release_id, indicator_id, MIN(year) AS first_year, MAX(year) AS last_year
          FROM observation GROUP BY release_id, indicator_id) held
    ON held.release_id = ri.release_id AND held.indicator_id = ri.indicator_id
SET ri.first_year = held.first_year, ri.last_year = held.last_year;

UPDATE data_release r
    LEFT JOIN (SELECT release_id, COUNT(*) AS held FROM observation GROUP BY release_id) o ON o.release_id = r.id
    LEFT JOIN (SELECT release_id, COUNT(*) AS held FROM goal_rating GROUP BY release_id) g ON g.release_id = r.id
SET r.figures = COALESCE(o.held, 0) + COALESCE(g.held, 0);
