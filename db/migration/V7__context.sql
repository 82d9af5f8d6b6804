-- What published texts say beside the figures, and how the plan sorts its goals and measures.

-- A statement in our own words. {code} in the wording is the value of the national fact, the amount
-- announced or the share of the survey of 2013 with that code; {code:mrd} is an amount in billions.
CREATE TABLE statement (
    code    VARCHAR(60) NOT NULL PRIMARY KEY,
    wording TEXT        NOT NULL,
    source  VARCHAR(60) NOT NULL,
    FOREIGN KEY (source) REFERENCES source (id)
);

CREATE TABLE statement_place (
    place     VARCHAR(40) NOT NULL COMMENT 'key of a page, or county- and a number of a county',
    statement VARCHAR(60) NOT NULL,
    position  TINYINT     NOT NULL,
    PRIMARY KEY (place, statement),
    FOREIGN KEY (statement) REFERENCES statement (code)
);

ALTER TABLE effort_area
    ADD COLUMN aim      VARCHAR(300) NOT NULL DEFAULT '',
    ADD COLUMN position TINYINT      NOT NULL DEFAULT 0;

-- Our sorting: what we have read does not tie each goal to one area.
CREATE TABLE goal_effort_area (
    plan        VARCHAR(40)  NOT NULL,
    goal        TINYINT      NOT NULL,
    effort_area VARCHAR(40)  NOT NULL,
    reason      VARCHAR(300) NOT NULL,
    PRIMARY KEY (plan, goal, effort_area),
    FOREIGN KEY (plan, goal) REFERENCES goal (plan, number),
    FOREIGN KEY (plan, effort_area) REFERENCES effort_area (plan, code)
);

ALTER TABLE funding_announcement
    ADD COLUMN effort_area VARCHAR(40) NULL COMMENT 'null where a measure goes across the areas, or is none';

ALTER TABLE national_fact
    ADD COLUMN goal       TINYINT      NULL COMMENT 'the goal of the plan that the fact tells of',
    ADD COLUMN short_name VARCHAR(120) NULL COMMENT 'the name of its line in a figure';
