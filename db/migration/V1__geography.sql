-- A database that others made may have another character set; Sámi names and Norwegian order need this.
ALTER DATABASE CHARACTER SET = utf8mb4 COLLATE = utf8mb4_danish_ci;

-- Municipalities, counties and how the borders moved. Filled from db/reference.

CREATE TABLE structure (
    structure      SMALLINT NOT NULL PRIMARY KEY COMMENT 'first year of a municipal division',
    first_year     SMALLINT NOT NULL,
    last_year      SMALLINT NULL     COMMENT 'null: still in force',
    municipalities SMALLINT NOT NULL
);

CREATE TABLE county (
    structure SMALLINT    NOT NULL,
    number    CHAR(2)     NOT NULL,
    name      VARCHAR(60) NOT NULL,
    PRIMARY KEY (structure, number)
);

CREATE TABLE municipality (
    structure       SMALLINT    NOT NULL,
    number          CHAR(4)     NOT NULL COMMENT 'text: Oslo is 0301',
    name            VARCHAR(80) NOT NULL,
    display_name    VARCHAR(80) NOT NULL COMMENT 'unique within a structure: Våler (Viken)',
    county          CHAR(2)     NOT NULL,
    centrality      TINYINT     NULL     COMMENT '1 most central, 6 least; edition 2024',
    kostra_group    TINYINT     NULL     COMMENT 'the grouping of 2020; known for the structure of 2020',
    population_2020 INT         NULL     COMMENT 'inhabitants 1 January 2020 within these borders; decides the size group',
    PRIMARY KEY (structure, number),
    KEY by_county (structure, county)
);

CREATE TABLE municipality_name (
    number   CHAR(4)     NOT NULL,
    name     VARCHAR(80) NOT NULL,
    language VARCHAR(3)  NOT NULL,
    PRIMARY KEY (number, name, language)
);

CREATE TABLE municipality_change (
    effective_year SMALLINT      NOT NULL,
    from_number    CHAR(4)       NOT NULL,
    to_number      CHAR(4)       NOT NULL,
    weight         DECIMAL(9, 6) NOT NULL,
    PRIMARY KEY (effective_year, from_number, to_number)
);

-- How a figure of one division is carried into another. Weights of one origin sum to 1.
CREATE TABLE lineage (
    to_structure   SMALLINT      NOT NULL,
    from_structure SMALLINT      NOT NULL,
    from_number    CHAR(4)       NOT NULL,
    to_number      CHAR(4)       NOT NULL,
    weight         DECIMAL(9, 6) NOT NULL,
    estimated      BOOLEAN       NOT NULL COMMENT 'a split: the weight is an estimate, and so is what it gives',
    parts          SMALLINT      NOT NULL COMMENT 'how many origins make up to_number; fewer figures than parts is an incomplete sum',
    PRIMARY KEY (to_structure, from_structure, from_number, to_number),
    KEY by_target (to_structure, to_number, from_structure)
);

-- Every year that figures may be from, with the division whose numbers they carry.
CREATE TABLE data_year (
    year      SMALLINT NOT NULL PRIMARY KEY,
    structure SMALLINT NOT NULL
);

CREATE TABLE size_scheme (
    scheme     VARCHAR(10) NOT NULL,
    size_group VARCHAR(12) NOT NULL,
    position   TINYINT     NOT NULL,
    lower      INT         NOT NULL COMMENT 'inclusive, inhabitants 1 January 2020',
    upper      INT         NULL     COMMENT 'inclusive; null: no limit',
    PRIMARY KEY (scheme, size_group)
);

CREATE TABLE kostra_group (
    vintage        SMALLINT    NOT NULL,
    group_number   TINYINT     NOT NULL,
    population     VARCHAR(80) NOT NULL,
    bound_costs    VARCHAR(40) NOT NULL,
    free_income    VARCHAR(40) NOT NULL,
    municipalities SMALLINT    NULL,
    PRIMARY KEY (vintage, group_number)
);

CREATE TABLE kostra_membership (
    vintage      SMALLINT NOT NULL,
    municipality CHAR(4)  NOT NULL,
    group_number TINYINT  NOT NULL,
    PRIMARY KEY (vintage, municipality)
);
