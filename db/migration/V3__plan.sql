-- Plans come and go: plan, years, areas and goals are data.

CREATE TABLE plan (
    code       VARCHAR(40)  NOT NULL PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    first_year SMALLINT     NOT NULL,
    last_year  SMALLINT     NOT NULL
);

CREATE TABLE goal (
    plan       VARCHAR(40)  NOT NULL,
    number     TINYINT      NOT NULL,
    short_name VARCHAR(100) NOT NULL,
    name       VARCHAR(400) NOT NULL,
    PRIMARY KEY (plan, number),
    FOREIGN KEY (plan) REFERENCES plan (code)
);

CREATE TABLE effort_area (
    plan VARCHAR(40)  NOT NULL,
    code VARCHAR(40)  NOT NULL,
    name VARCHAR(200) NOT NULL,
    PRIMARY KEY (plan, code),
    FOREIGN KEY (plan) REFERENCES plan (code)
);

-- Ratings of the country as a whole. Kept apart: never shown as a municipality's.
CREATE TABLE national_rating (
    plan    VARCHAR(40) NOT NULL,
    goal    TINYINT     NOT NULL COMMENT '0: the plan as a whole',
    scope   VARCHAR(20) NOT NULL COMMENT 'overall, individual or service_system',
    rating  VARCHAR(40) NOT NULL,
    wording TEXT        NOT NULL,
    source  VARCHAR(60) NOT NULL,
    PRIMARY KEY (plan, goal, scope),
    FOREIGN KEY (source) REFERENCES source (id)
);

CREATE TABLE goal_rating (
    release_id   INT         NOT NULL,
    plan         VARCHAR(40) NOT NULL,
    structure    SMALLINT    NOT NULL COMMENT 'the division whose number it carries',
    municipality CHAR(4)     NOT NULL,
    goal         TINYINT     NOT NULL,
    scope        VARCHAR(20) NOT NULL,
    rating       ENUM ('low', 'medium', 'relatively_high', 'high', 'cannot_be_assessed') NOT NULL,
    author_role  VARCHAR(40) NOT NULL,
    rated_on     DATE        NOT NULL,
    reason       TEXT        NOT NULL,
    PRIMARY KEY (release_id, plan, municipality, goal, scope, author_role, rated_on),
    FOREIGN KEY (release_id) REFERENCES data_release (id),
    FOREIGN KEY (plan, goal) REFERENCES goal (plan, number)
);

CREATE TABLE funding_announcement (
    code        VARCHAR(60)    NOT NULL PRIMARY KEY,
    from_year   SMALLINT       NOT NULL,
    to_year     SMALLINT       NOT NULL,
    area_level  ENUM ('country', 'county') NOT NULL,
    area        VARCHAR(60)    NOT NULL,
    kind        ENUM ('free_funds', 'grant', 'earmarked', 'plan', 'frame', 'specialist') NOT NULL,
    purpose     VARCHAR(300)   NOT NULL,
    amount_mnok DECIMAL(12, 3) NOT NULL,
    status      VARCHAR(80)    NOT NULL,
    source      VARCHAR(60)    NOT NULL,
    note        TEXT           NOT NULL,
    FOREIGN KEY (source) REFERENCES source (id)
);

-- Municipal substance-use work in 2013, the year an earlier grant lost its earmark.
CREATE TABLE survey_2013 (
    code       VARCHAR(60)   NOT NULL PRIMARY KEY,
    statement  TEXT          NOT NULL,
    share      DECIMAL(6, 2) NULL COMMENT 'percent of the municipalities; null where no number was given',
    share_from DECIMAL(6, 2) NULL,
    share_to   DECIMAL(6, 2) NULL,
    source     VARCHAR(60)   NOT NULL,
    note       TEXT          NOT NULL,
    FOREIGN KEY (source) REFERENCES source (id)
);
